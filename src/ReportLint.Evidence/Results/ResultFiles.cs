namespace ReportLint.Evidence;

/// <summary>Reads result files of all formats. The format is recognised by the content of the file, never by its name alone.</summary>
public static class ResultFiles
{
    /// <summary>Larger files are not read: longer than anyone waits for.</summary>
    private const long Largest = 4L << 30;

    private const string Formats =
        "TRX, JUnit XML, Cobertura XML, LCOV, SARIF 2.1.0, BenchmarkDotNet JSON, k6 summary JSON and hyperfine JSON";

    // Enough for a byte order mark, blanks and the first sign.
    private const int HeadLength = 1024;

    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="name">How it is shown.</param>
    /// <returns>What it says, in its order.</returns>
    /// <exception cref="ResultFormatException">It is damaged, or of no format that is known.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public static IReadOnlyList<EvidenceFact> Read(string path, string name)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
            throw Directory.Exists(path) ? new IOException("is a folder") : new FileNotFoundException("no such file", path);
        SpecialFile.Refuse(path);
        if (file.Length == 0)
            throw new ResultFormatException("is empty");
        if (file.Length > Largest)
            throw new ResultFormatException("is larger than 4 GiB");
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return Read(stream, name);
    }

    /// <summary>Reads a stream from its start to its end.</summary>
    /// <param name="stream">What to read; it is read once, and not closed.</param>
    /// <param name="name">How it is shown.</param>
    /// <returns>What it says, in its order.</returns>
    /// <exception cref="ResultFormatException">It is damaged, or of no format that is known.</exception>
    public static IReadOnlyList<EvidenceFact> Read(Stream stream, string name)
    {
        var head = new byte[HeadLength];
        var length = 0;
        for (int read; length < head.Length && (read = stream.Read(head, length, head.Length - length)) > 0; length += read)
        {
        }
        using var whole = new PrefixedStream(head, length, stream);
        return FirstSign(head.AsSpan(0, length)) switch
        {
            '<' => XmlResults.Read(whole, name),
            '{' or '[' => JsonResults.Read(whole, name),
            'T' or 'S' when LcovReader.Starts(head.AsSpan(0, length)) => LcovReader.Read(whole, name),
            _ => throw new ResultFormatException($"is not a result file; supported formats are {Formats}"),
        };
    }

    internal static ResultFormatException Unknown(string what) =>
        new($"is {what}, which is not a result file; supported formats are {Formats}");

    // After a byte order mark and blanks; UTF-16 has zero bytes between.
    private static char FirstSign(ReadOnlySpan<byte> head)
    {
        foreach (var sign in head)
        {
            if (sign is not (0 or 0xEF or 0xBB or 0xBF or 0xFE or 0xFF or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
                return (char)sign;
        }
        return '\0';
    }
}
