using ReportLint.LanguageServer.Documents;
using ReportLint.LanguageServer.Protocol;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Features;

/// <summary>The edits that make one text of another: a line each where the number of lines stays, so that the client keeps its places in
/// all other lines, and one edit otherwise.</summary>
internal static class LineEdits
{
    /// <summary>The edits between two texts.</summary>
    /// <param name="before">The text as it is.</param>
    /// <param name="after">The text as it should be.</param>
    /// <param name="encoding">What positions count.</param>
    /// <returns>Ascending, not overlapping.</returns>
    public static IReadOnlyList<TextEdit> Between(SourceText before, SourceText after, PositionEncoding encoding)
    {
        var positions = new Positions(before, encoding);
        if (before.LineCount != after.LineCount)
            return Changed(before, new(0, before.Length), after, new(0, after.Length)) is { } whole ? [EditOf(whole, positions)] : [];
        var edits = new List<TextEdit>();
        for (var line = 0; line < before.LineCount; line++)
        {
            if (Changed(before, LineOf(before, line), after, LineOf(after, line)) is { } change)
                edits.Add(EditOf(change, positions));
        }
        return edits;
    }

    /// <summary>Changes as edits.</summary>
    public static IReadOnlyList<TextEdit> Of(IReadOnlyList<TextChange> changes, Positions positions) =>
        [.. changes.Select(change => EditOf(change, positions))];

    private static TextEdit EditOf(TextChange change, Positions positions) => new(positions.RangeOf(change.Span), change.NewText);

    // With its line ending.
    private static TextSpan LineOf(SourceText text, int line) => TextSpan.FromBounds(
        text.GetLineSpan(line).Start, line + 1 < text.LineCount ? text.GetLineSpan(line + 1).Start : text.Length);

    // Without what is the same at the start and at the end; null where all is.
    private static TextChange? Changed(SourceText before, TextSpan old, SourceText after, TextSpan renewed)
    {
        var was = before.Slice(old);
        var becomes = after.Slice(renewed);
        if (was.SequenceEqual(becomes))
            return null;
        var start = was.CommonPrefixLength(becomes);
        // Not between the halves of a pair, nor between the two characters of a line ending.
        while (start > 0 && (char.IsHighSurrogate(was[start - 1]) || was[start - 1] == '\r'))
            start--;
        var end = 0;
        while (end < Math.Min(was.Length, becomes.Length) - start && was[^(end + 1)] == becomes[^(end + 1)])
            end++;
        while (end > 0 && (char.IsLowSurrogate(was[^end]) || was[^end] == '\n'))
            end--;
        return new(new(old.Start + start, was.Length - start - end), becomes[start..^end].ToString());
    }
}
