using ReportLint.Text;

namespace ReportLint.Cli.Output.Text;

/// <summary>A line whose marks stand too far apart to be shown with all that is between them: what is around each, and <c>…</c> for the
/// rest.</summary>
internal static class FoldedLine
{
    // How many characters are shown around a mark, and how many of the mark itself; less and less until it fits.
    private static readonly (int Context, int Longest)[] Steps = [(20, 40), (12, 24), (8, 16), (4, 8), (2, 6)];

    public static List<LineCell> Around(SourceText text, TextSpan line, IReadOnlyList<TextSpan> spans, int width)
    {
        List<LineCell> cells = [];
        foreach (var (context, longest) in Steps)
        {
            cells = Lay(text, line, Parts(text, line, spans, context, longest));
            if (cells[^1].EndColumn <= width)
                break;
        }
        return cells;
    }

    /// <summary>The part with both halves of the characters at its ends.</summary>
    public static TextSpan WholeCharacters(SourceText text, TextSpan line, TextSpan part)
    {
        var (start, end) = (part.Start, part.End);
        start -= start > line.Start && start < line.End && char.IsLowSurrogate(text.Content[start]) ? 1 : 0;
        end += end < line.End && char.IsLowSurrogate(text.Content[end]) ? 1 : 0;
        return TextSpan.FromBounds(start, end);
    }

    private static List<TextSpan> Parts(SourceText text, TextSpan line, IReadOnlyList<TextSpan> spans, int context, int longest)
    {
        var parts = new List<TextSpan>();
        foreach (var span in spans.Order())
        {
            var start = Math.Max(line.Start, span.Start - context);
            var end = Math.Min(line.End, Math.Min(span.End, span.Start + longest) + context);
            var part = WholeCharacters(text, line, TextSpan.FromBounds(start, Math.Max(start, end)));
            // A single character takes no more room than what says that it is left out.
            if (parts.Count > 0 && part.Start <= parts[^1].End + 1)
                parts[^1] = TextSpan.FromBounds(parts[^1].Start, Math.Max(parts[^1].End, part.End));
            else
                parts.Add(part);
        }
        return parts;
    }

    private static List<LineCell> Lay(SourceText text, TextSpan line, List<TextSpan> parts)
    {
        var cells = new List<LineCell>();
        var end = line.Start;
        foreach (var part in parts)
        {
            if (part.Start > end)
                cells.Add(LineCell.CutAt(EndColumn(cells)));
            cells.AddRange(LineLayout.Of(text, part, EndColumn(cells)));
            end = part.End;
        }
        if (end < line.End)
            cells.Add(LineCell.CutAt(EndColumn(cells)));
        return cells;
    }

    private static int EndColumn(List<LineCell> cells) => cells.Count == 0 ? 0 : cells[^1].EndColumn;
}
