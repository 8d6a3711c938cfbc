using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>The one count behind the name of a branch: "(4)", "(4 files)", "# 4 drawings".</summary>
/// <param name="Count">How many.</param>
/// <param name="Noun">The words behind the number; empty where none are.</param>
internal sealed record BranchRemark(Quantity Count, TextSpan Noun)
{
    private const int LongestNumber = 3;

    /// <summary>The count of a remark; null where it gives none, more than one, or something else.</summary>
    public static BranchRemark? Read(ReportModel model, TextSpan rest)
    {
        var text = model.Text.Slice(rest);
        var first = 0;
        while (first < text.Length && !char.IsLetterOrDigit(text[first]))
            first++;
        // "- what holds the mast (4 files)".
        var isBehind = first < text.Length && char.IsLetter(text[first]) && text.LastIndexOf('(') > first;
        if (isBehind)
            first = text.LastIndexOf('(') + 1;
        var end = first;
        while (end < text.Length && char.IsDigit(text[end]))
            end++;
        if (end == first || end - first > LongestNumber || first == 0 || text[first - 1] is '+' or '~' or '<' or '>' or '=' or '\u2248' or '\u2265' or '\u2264' || (end < text.Length && text[end] is not (' ' or ')' or ']')))
            return null;
        var noun = end;
        while (noun < text.Length && text[noun] == ' ')
            noun++;
        var last = noun;
        while (last < text.Length && (char.IsLetter(text[last]) || text[last] is ' ' or '-' or '.'))
            last++;
        if ((text.Slice(last).IndexOfAny("0123456789".AsSpan()) >= 0 && !IsLength(model, text.Slice(last))) || (last < text.Length && text[last] is '+' or '/') || (isBehind && last == noun))
            return null;
        var value = 0;
        foreach (var digit in text.Slice(first, end - first))
            value = value * 10 + (digit - '0');
        var span = new TextSpan(rest.Start + first, end - first);
        return value < 2 ? null : new(new Quantity { Value = value, Interval = new(value, value), Precision = 1, NumberSpan = span, Span = span, IsPlain = true }, new TextSpan(rest.Start + noun, text.Slice(noun, last - noun).TrimEnd().Length));
    }

    // ", 1,200 lines)".
    private static bool IsLength(ReportModel model, ReadOnlySpan<char> text)
    {
        if (text is not [',', ' ', ..])
            return false;
        var end = 2;
        while (end < text.Length && (char.IsDigit(text[end]) || text[end] == ','))
            end++;
        var close = text.IndexOf(')');
        return end > 2 && close > end + 1 && text[end] == ' ' && model.Wordings.Is(text.Slice(end + 1, close - end - 1), Wording.FileLength);
    }
}
