using ReportLint.Text;

namespace ReportLint.Core.Tests.Text;

public class TextDecoderTests
{
    [Theory]
    [InlineData(new byte[] { }, "", SourceEncoding.Utf8)]
    [InlineData(new byte[] { 0x41, 0xC3, 0xA9 }, "Aé", SourceEncoding.Utf8)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x41 }, "A", SourceEncoding.Utf8WithBom)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF }, "\uFEFF", SourceEncoding.Utf8WithBom)]   // only the first is a mark
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00, 0xE9, 0x00 }, "Aé", SourceEncoding.Utf16LittleEndian)]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x41, 0xD8, 0x3D, 0xDE, 0x00 }, "A😀", SourceEncoding.Utf16BigEndian)]
    [InlineData(new byte[] { 0xFF, 0xFE }, "", SourceEncoding.Utf16LittleEndian)]
    public void DecodesAndRemembersTheEncoding(byte[] bytes, string content, SourceEncoding encoding)
    {
        Assert.True(TextDecoder.TryDecode(bytes, out var text, out _));
        Assert.Equal((content, encoding), (text.Content, text.Encoding));
    }

    [Theory]
    [InlineData(new byte[] { 0x41, 0xE9, 0x41 }, 1, "Not UTF-8 or UTF-16: byte 0xE9 at offset 1")]                  // Latin-1
    [InlineData(new byte[] { 0x41, 0x42, 0xE2, 0x82 }, 2, "Not UTF-8 or UTF-16: byte 0xE2 at offset 2")]            // cut off
    [InlineData(new byte[] { 0xC3, 0xA9, 0xED, 0xA0, 0x80 }, 2, "Not UTF-8 or UTF-16: byte 0xED at offset 2")]      // a surrogate in UTF-8
    [InlineData(new byte[] { 0x41, 0xC0, 0xAF }, 1, "Not UTF-8 or UTF-16: byte 0xC0 at offset 1")]                  // overlong
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x41, 0xFF }, 4, "Not UTF-8 or UTF-16: byte 0xFF at offset 4")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00, 0x42 }, 4, "Not UTF-8 or UTF-16: byte 0x42 at offset 4")]      // half a code unit
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x41, 0x00 }, 4, "Not UTF-8 or UTF-16: byte 0x00 at offset 4")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x41, 0xDC, 0x00 }, 4, "Not UTF-8 or UTF-16: byte 0xDC at offset 4")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0xD8, 0x00 }, 2, "Not UTF-8 or UTF-16: byte 0xD8 at offset 2")]
    [InlineData(new byte[] { 0x41, 0x00 }, 1, "Binary, or UTF-16 without a byte order mark: NUL at offset 1")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x00 }, 4, "Binary, or UTF-16 without a byte order mark: NUL at offset 4")]   // a PNG
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0x00, 0x41, 0x00 }, 2, "Binary, or UTF-16 without a byte order mark: NUL at offset 2")]
    public void SaysWhereBytesAreNoText(byte[] bytes, int offset, string message)
    {
        Assert.False(TextDecoder.TryDecode(bytes, out var text, out var failure));
        Assert.Null(text);
        Assert.Equal((offset, message), (failure.Offset, failure.Message));
    }

    [Fact]
    public void FindsTheOffsetBehindALongValidRun()
    {
        byte[] bytes = [.. Enumerable.Repeat((byte)'a', 5000), 0xE2, 0x28, 0xA1];
        TextDecoder.TryDecode(bytes, out _, out var failure);
        Assert.Equal(5000, failure.Offset);
    }
}
