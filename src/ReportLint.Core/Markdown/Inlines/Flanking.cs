using ReportLint.Text;

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

    private static readonly byte[] AsciiNeighbours = ClassifyAscii();

    /// <summary>Judges a run by what stands before and after it; after tildes where <paramref name="looksBehindTildes"/>, as cmark-gfm does
    /// beside strikethrough.</summary>
    public static (bool CanOpen, bool CanClose) Judge(string source, TextSpan line, TextSpan run, bool looksBehindTildes)
    {
        var (start, end) = (run.Start, run.End);
        while (looksBehindTildes && start > line.Start && source[start - 1] == '~')
            start--;
        while (looksBehindTildes && end < line.End && source[end] == '~')
            end++;
        var before = start == line.Start ? Neighbour.Whitespace : Classify(source, Characters.StartOfCharacter(source, start));
        var after = end == line.End ? Neighbour.Whitespace : Classify(source, end);
        var left = after == Neighbour.Other || (after == Neighbour.Punctuation && before != Neighbour.Other);
        var right = before == Neighbour.Other || (before == Neighbour.Punctuation && after != Neighbour.Other);
        return source[run.Start] != '_'
            ? (left, right)
            : (left && (!right || before == Neighbour.Punctuation), right && (!left || after == Neighbour.Punctuation));
    }

    private static Neighbour Classify(string source, int at) => source[at] < AsciiNeighbours.Length
        ? (Neighbour)AsciiNeighbours[source[at]] : ClassifyOther(source, at);

    private static byte[] ClassifyAscii()
    {
        var classes = new byte[0x80];
        for (var c = 0; c < classes.Length; c++)
            classes[c] = (byte)ClassifyOther(((char)c).ToString(), 0);
        return classes;
    }

    private static Neighbour ClassifyOther(string source, int at) =>
        Characters.IsUnicodeWhitespace(source[at]) ? Neighbour.Whitespace
        : Characters.IsPunctuation(source, at) ? Neighbour.Punctuation
        : Neighbour.Other;
}
