namespace ReportLint.Text;

/// <summary>Mojibake that was saved and read wrongly again: <c>ÃƒÂ©</c> for é, <c>Ã¢Å“â€¦</c> for ✅.</summary>
internal static class DoubleMojibake
{
    private const int LongestUtf8 = 4;

    public static int Decode(ReadOnlySpan<char> text, out int codePoint)
    {
        codePoint = 0;
        if (SingleByte.DecodeUtf8(text, out var lead) == 0 || !CouldLead(lead))
            return 0;
        Span<char> once = stackalloc char[LongestUtf8];
        var read = 0;
        for (var count = 0; count < LongestUtf8;)
        {
            var length = SingleByte.DecodeUtf8(text.Slice(read), out var value);
            if (length == 0 || value > char.MaxValue)
                return 0;
            read += length;
            once[count++] = (char)value;
            if (SingleByte.DecodeUtf8(once.Slice(0, count), out codePoint) == count)
                return Plausibility.Accepts(codePoint, once.Slice(0, count), count, before: '\0') ? read : NotTwice(out codePoint);
        }
        return NotTwice(out codePoint);
    }

    private static bool CouldLead(int value) => value <= char.MaxValue && SingleByte.Of((char)value) >= 0xC2;

    private static int NotTwice(out int codePoint)
    {
        codePoint = 0;
        return 0;
    }
}
