namespace ReportLint.Text;

/// <summary>How a file's text was encoded, so that it can be written as it was read.</summary>
public enum SourceEncoding
{
    /// <summary>UTF-8 without a byte order mark.</summary>
    Utf8,

    /// <summary>UTF-8 with a byte order mark.</summary>
    Utf8WithBom,

    /// <summary>UTF-16, little endian, with a byte order mark.</summary>
    Utf16LittleEndian,

    /// <summary>UTF-16, big endian, with a byte order mark.</summary>
    Utf16BigEndian,
}
