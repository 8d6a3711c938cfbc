using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Text;

public class TextEncoderTests
{
    private static readonly byte[][] Marks = [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]];

    [Fact]
    public void GivesBackTheBytesOfEveryDecodedText() => Prop.ForAll<byte[], int>((bytes, mark) =>
    {
        byte[] file = [.. Marks[(uint)mark % Marks.Length], .. bytes];
        if (TextDecoder.TryDecode(file, out var text, out var failure))
            Assert.Equal(file, TextEncoder.Encode(text));
        else
            Assert.InRange(failure.Offset, 0, file.Length - 1);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void GivesBackTheTextInEveryEncoding() => Prop.ForAll<NonNull<string>, int>((content, encoding) =>
    {
        // Strings of any code units hold unpaired surrogates and NUL, which no report holds, and may start with what reads as a mark.
        var valid = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(content.Get.Replace("\0", ""))).TrimStart('\uFEFF');
        var text = SourceText.From(valid, (SourceEncoding)((uint)encoding % 4));
        Assert.True(TextDecoder.TryDecode(TextEncoder.Encode(text), out var decoded, out _));
        Assert.Equal((text.Content, text.Encoding), (decoded.Content, decoded.Encoding));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void RefusesAnUnpairedSurrogate() =>
        Assert.Throws<EncoderFallbackException>(() => TextEncoder.Encode(SourceText.From("\uD800")));
}
