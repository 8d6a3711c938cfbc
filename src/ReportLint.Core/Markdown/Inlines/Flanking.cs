namespace ReportLint.Markdown;

/// <summary>Whether a delimiter run can open and can close emphasis (§6.2).</summary>
internal static class Flanking
{
    private enum Neighbour
    {
        Other,
        Punctuation,
        Whitespace,
    }

    public static (bool CanOpen, bool CanClose) Judge(LeafText leaf, int line, int start, int end)
    {
        var source = leaf.Source;
        var before = start == leaf.StartOf(line) ? Neighbour.Whitespace : Classify(source, Characters.StartOfCharacter(source, start));
        var after = end == leaf.EndOf(line) ? Neighbour.Whitespace : Classify(source, end);
        var left = after == Neighbour.Other || (after == Neighbour.Punctuation && before != Neighbour.Other);
        var right = before == Neighbour.Other || (before == Neighbour.Punctuation && after != Neighbour.Other);
        return source[start] != '_'
            ? (left, right)
            : (left && (!right || before == Neighbour.Punctuation), right && (!left || after == Neighbour.Punctuation));
    }

    private static Neighbour Classify(string source, int at) =>
        Characters.IsUnicodeWhitespace(source[at]) ? Neighbour.Whitespace
        : Characters.IsPunctuation(source, at) ? Neighbour.Punctuation
        : Neighbour.Other;
}
