using ReportLint.Text;

namespace ReportLint.Cli.Output.Text;

/// <summary>The part of a line around a span that fits a width, and where to underline it.</summary>
/// <param name="Text">What is shown, with <c>…</c> where something is cut off.</param>
/// <param name="MarkColumn">The first column to underline, from zero.</param>
/// <param name="MarkWidth">How many columns to underline; at least one.</param>
internal readonly record struct LineWindow(string Text, int MarkColumn, int MarkWidth)
{
    private const string Cut = "…";

    public static LineWindow Around(SourceText text, TextSpan line, TextSpan span, int width)
    {
        var part = PartInSight(text, line, span, width);
        var cells = LineLayout.Of(text, part, span);
        var lineWidth = cells.Count == 0 ? 0 : cells[^1].EndColumn;
        var marked = cells.FindIndex(cell => cell.IsMarked);
        var markStart = marked < 0 ? lineWidth : cells[marked].Column;
        var markEnd = marked < 0 ? lineWidth + 1 : Math.Max(cells.FindLast(cell => cell.IsMarked)!.EndColumn, markStart + 1);

        var first = FirstColumn(markStart, markEnd, lineWidth, width);
        var shown = cells.FindAll(cell => cell.Column >= first && cell.EndColumn <= first + width);
        var prefix = part.Start > line.Start || first > 0 ? Cut : "";
        var suffix = part.End < line.End || lineWidth > first + width ? Cut : "";
        var origin = (shown.Count == 0 ? first : shown[0].Column) - prefix.Length;
        var visibleEnd = Math.Min(markEnd, first + width);
        return new(prefix + string.Concat(shown.ConvertAll(static cell => cell.Text)) + suffix, markStart - origin, Math.Max(visibleEnd - markStart, 1));
    }

    /// <summary>Cuts first, so that a line of a megabyte is not laid out for each of its diagnostics.</summary>
    private static TextSpan PartInSight(SourceText text, TextSpan line, TextSpan span, int width)
    {
        var start = Math.Max(line.Start, span.Start - 2 * width);
        var end = Math.Min(line.End, span.Start + 4 * width);
        start -= start > line.Start && char.IsLowSurrogate(text.Content[start]) ? 1 : 0;
        end += end < line.End && char.IsLowSurrogate(text.Content[end]) ? 1 : 0;
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    /// <summary>Zero where all fits up to the end of the span; else the span stands in the middle, or its start a third from the left.</summary>
    private static int FirstColumn(int markStart, int markEnd, int lineWidth, int width)
    {
        if (lineWidth <= width || markEnd <= width - Cut.Length)
            return 0;
        var margin = Math.Max((width - (markEnd - markStart)) / 2, width / 3);
        return Math.Clamp(markStart - margin, 0, Math.Max(lineWidth - width, 0));
    }
}
