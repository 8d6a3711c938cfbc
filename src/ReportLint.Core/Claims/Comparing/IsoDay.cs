namespace ReportLint.Claims.Comparing;

/// <summary>A day as file names and front matter write it: <c>2026-03-14</c>, <c>2026_03_14</c>, <c>20260314</c>.</summary>
internal static class IsoDay
{
    private const int Digits = 8;

    /// <summary>Finds the first one.</summary>
    public static bool Find(ReadOnlySpan<char> text, out CalendarDate day)
    {
        for (var at = 0; at + Digits <= text.Length; at++)
        {
            if ((at == 0 || !IsDigit(text[at - 1])) && Read(text.Slice(at), out day))
                return true;
        }
        day = default;
        return false;
    }

    private static bool Read(ReadOnlySpan<char> text, out CalendarDate day)
    {
        day = default;
        var isSplit = text.Length >= Digits + 2 && text[4] is '-' or '_' or '.';
        if (isSplit && text[7] != text[4])
            return false;
        var (month, end) = isSplit ? (5, Digits + 2) : (4, Digits);
        if (end < text.Length && IsDigit(text[end]))
            return false;
        if (NumberAt(text.Slice(0, 4)) is not (>= 1900 and < 2200 and var year)
            || NumberAt(text.Slice(month, 2)) is not (>= 0 and var its) || NumberAt(text.Slice(end - 2, 2)) is not (>= 0 and var of))
            return false;
        day = new(year, its, of);
        return day.IsPossible;
    }

    private static int NumberAt(ReadOnlySpan<char> text)
    {
        var value = 0;
        foreach (var c in text)
        {
            if (!IsDigit(c))
                return -1;
            value = (10 * value) + c - '0';
        }
        return value;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
