using System.Text;

namespace ReportLint.Text;

/// <summary>Turns text into the bytes of a file, in the encoding that the file had; the inverse of <see cref="TextDecoder"/>.</summary>
public static class TextEncoder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UTF8Encoding Utf8WithBom = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    /// <summary>The bytes of a text, its byte order mark among them where its encoding has one.</summary>
    /// <exception cref="EncoderFallbackException">The text holds an unpaired surrogate; no decoded text does.</exception>
    public static byte[] Encode(SourceText text)
    {
        var encoding = EncodingOf((text ?? throw new ArgumentNullException(nameof(text))).Encoding);
        var mark = encoding.GetPreamble();
        var bytes = new byte[mark.Length + encoding.GetByteCount(text.Content)];
        mark.CopyTo(bytes, 0);
        encoding.GetBytes(text.Content, 0, text.Length, bytes, mark.Length);
        return bytes;
    }

    private static Encoding EncodingOf(SourceEncoding encoding) => encoding switch
    {
        SourceEncoding.Utf8WithBom => Utf8WithBom,
        SourceEncoding.Utf16LittleEndian => LittleEndian,
        SourceEncoding.Utf16BigEndian => BigEndian,
        _ => Utf8,
    };
}
