namespace ReportLint.Claims.Comparing;

/// <summary>A time of day: <c>9:30</c>, <c>17:45</c>.</summary>
internal static class ClockTime
{
    /// <summary>The first one, in minutes; -1 where there is none.</summary>
    public static int Find(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        if (colon < 1 || colon + 2 >= text.Length)
            return -1;
        var (tens, ones) = (colon > 1 ? DigitAt(text, colon - 2) : -1, DigitAt(text, colon - 1));
        var (first, second) = (DigitAt(text, colon + 1), DigitAt(text, colon + 2));
        if (ones < 0 || first is < 0 or > 5 || second < 0)
            return -1;
        return (60 * ((10 * Math.Max(0, tens)) + ones)) + (10 * first) + second;
    }

    private static int DigitAt(ReadOnlySpan<char> text, int at) => text[at] is >= '0' and <= '9' and var digit ? digit - '0' : -1;
}
