using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ReportLint.Text;

/// <summary>Turns the bytes of a file into text: UTF-8 with or without a byte order mark, UTF-16 with one.</summary>
/// <remarks>Nothing is guessed and nothing replaced: what decodes encodes to the same bytes again (<see cref="TextEncoder"/>). UTF-16
/// without a mark counts as binary, because no mark could be written back and every other tool that shows the report would guess
/// too.</remarks>
public static class TextDecoder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a whole file.</summary>
    /// <returns>False where the bytes are in another encoding or binary; <paramref name="failure"/> then says where.</returns>
    /// <remarks>Linear; allocates the text and nothing else.</remarks>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out SourceText? text, out DecodingFailure failure)
    {
        text = null;
        failure = default;
        return bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => TryDecodeUtf8(bytes, bomLength: 3, SourceEncoding.Utf8WithBom, out text, out failure),
            [0xFF, 0xFE, ..] => TryDecodeUtf16(bytes, LittleEndian, SourceEncoding.Utf16LittleEndian, out text, out failure),
            [0xFE, 0xFF, ..] => TryDecodeUtf16(bytes, BigEndian, SourceEncoding.Utf16BigEndian, out text, out failure),
            _ => TryDecodeUtf8(bytes, bomLength: 0, SourceEncoding.Utf8, out text, out failure),
        };
    }

    private static bool TryDecodeUtf8(ReadOnlySpan<byte> bytes, int bomLength, SourceEncoding encoding, out SourceText? text,
        out DecodingFailure failure)
    {
        text = null;
        failure = default;
        var binaryAt = bytes.IndexOf((byte)0);
        if (binaryAt >= 0)
        {
            failure = Binary(binaryAt);
            return false;
        }
        try
        {
            text = SourceText.From(GetString(Utf8, bytes.Slice(bomLength)), encoding);
            return true;
        }
        catch (DecoderFallbackException cause)
        {
            failure = Undecodable(bytes, cause.Index + bomLength);
            return false;
        }
    }

    private static bool TryDecodeUtf16(ReadOnlySpan<byte> bytes, UnicodeEncoding utf16, SourceEncoding encoding, out SourceText? text,
        out DecodingFailure failure)
    {
        const int BomLength = 2;
        text = null;
        failure = default;
        var units = bytes.Slice(BomLength);
        var badAt = Utf16Scanner.IndexOfInvalid(units, encoding == SourceEncoding.Utf16BigEndian);
        if (badAt >= 0)
        {
            failure = Undecodable(bytes, BomLength + badAt);
            return false;
        }
        var content = GetString(utf16, units);
        var binaryAt = content.IndexOf('\0');
        if (binaryAt >= 0)
        {
            failure = Binary(BomLength + 2 * binaryAt);
            return false;
        }
        text = SourceText.From(content, encoding);
        return true;
    }

    private static DecodingFailure Binary(int offset) =>
        new(offset, FormattableString.Invariant($"Binary, or UTF-16 without a byte order mark: NUL at offset {offset}"));

    private static DecodingFailure Undecodable(ReadOnlySpan<byte> bytes, int offset) =>
        new(offset, FormattableString.Invariant($"Not UTF-8 or UTF-16: byte 0x{bytes[offset]:X2} at offset {offset}"));

#if NETSTANDARD2_0
    private static string GetString(Encoding encoding, ReadOnlySpan<byte> bytes) => encoding.GetString(bytes.ToArray());
#else
    private static string GetString(Encoding encoding, ReadOnlySpan<byte> bytes) => encoding.GetString(bytes);
#endif
}
