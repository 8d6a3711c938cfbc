namespace ReportLint.Claims;

/// <summary>Whether a report writes decimal commas, as most languages of Europe do: <c>12,5 %</c>.</summary>
internal static class DecimalCommas
{
    // One may be a list: "1,2".
    private const int LeastCommas = 2;

    // In UTF-16 code units; a longer report has shown by then how it writes.
    private const int LongestText = 1 << 18;

    /// <summary>Whether decimal commas are more than twice as many as decimal points, so that a point before three digits groups
    /// them.</summary>
    /// <param name="text">The report.</param>
    /// <param name="areUsual">Whether a language of the report groups digits with points, whatever decimals are copied from
    /// elsewhere.</param>
    public static bool AreUsed(ReadOnlySpan<char> text, bool areUsual)
    {
        if (areUsual)
            return true;
        text = text.Slice(0, Math.Min(text.Length, LongestText));
        var commas = CountOf(text, ',');
        return commas >= LeastCommas && commas > 2 * CountOf(text, '.');
    }

    // Separators with a digit before and one or two after: three are a group.
    private static int CountOf(ReadOnlySpan<char> text, char separator)
    {
        var count = 0;
        for (var at = text.IndexOf(separator); at >= 0;)
        {
            count += StandsInNumber(text, at) ? 1 : 0;
            var next = text.Slice(at + 1).IndexOf(separator);
            at = next < 0 ? -1 : at + 1 + next;
        }
        return count;
    }

    private static bool StandsInNumber(ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || !NumberScanner.IsDigit(text[at - 1]))
            return false;
        var end = at + 1;
        while (end < text.Length && NumberScanner.IsDigit(text[end]))
            end++;
        return end - at is 2 or 3
            && (end == text.Length || text[end] is not (',' or '.') || end + 1 == text.Length || !NumberScanner.IsDigit(text[end + 1]));
    }
}
