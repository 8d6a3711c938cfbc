using ReportLint.Text;

namespace ReportLint.Cli.Output.Text;

/// <summary>The part of a line around what is marked that fits a width, and where to underline it.</summary>
/// <param name="Text">What is shown, with <c>…</c> where something is cut off.</param>
/// <param name="Marks">What to underline of each span.</param>
internal sealed record LineWindow(string Text, IReadOnlyList<ColumnRange> Marks)
{
    /// <param name="text">The report.</param>
    /// <param name="line">The line without its ending.</param>
    /// <param name="spans">What to mark; what stands after the line is left out.</param>
    /// <param name="width">How many columns there are.</param>
    public static LineWindow Around(SourceText text, TextSpan line, IReadOnlyList<TextSpan> spans, int width)
    {
        var hull = Hull(line, spans);
        var part = PartInSight(text, line, hull, width);
        var cells = LineLayout.Of(text, part);
        var marked = Mark(cells, hull);
        if (spans.Count > 1 && (hull.End > part.End || marked.Width > width))
            return Of(FoldedLine.Around(text, line, spans, width), spans);

        var lineWidth = cells.Count == 0 ? 0 : cells[^1].EndColumn;
        var first = FirstColumn(marked, lineWidth, width);
        var shown = cells.FindAll(cell => cell.Column >= first && cell.EndColumn <= first + width);
        var isCut = part.Start > line.Start || first > 0;
        var origin = (shown.Count == 0 ? first : shown[0].Column) - (isCut ? 1 : 0);
        List<LineCell> all = isCut ? [LineCell.CutAt(0)] : [];
        foreach (var cell in shown)
            all.Add(cell with { Column = cell.Column - origin });
        if (part.End < line.End || lineWidth > first + width)
            all.Add(LineCell.CutAt(first + width - origin));
        return Of(all, spans);
    }

    private static LineWindow Of(List<LineCell> cells, IReadOnlyList<TextSpan> spans) =>
        new(string.Concat(cells.ConvertAll(static cell => cell.Text)), [.. spans.Select(span => Mark(cells, span))]);

    /// <summary>The column after the last one where nothing of the span is shown: it is the end of the line.</summary>
    private static ColumnRange Mark(List<LineCell> cells, TextSpan span)
    {
        var first = cells.FindIndex(cell => cell.IsIn(span));
        if (first < 0)
            return new(cells.Count == 0 ? 0 : cells[^1].EndColumn, 1);
        var start = cells[first].Column;
        return new(start, Math.Max(cells.FindLast(cell => cell.IsIn(span))!.EndColumn - start, 1));
    }

    /// <summary>From the first start to the last end in the line; the start of the line where there are no spans.</summary>
    private static TextSpan Hull(TextSpan line, IReadOnlyList<TextSpan> spans)
    {
        if (spans.Count == 0)
            return new(line.Start, 0);
        var (start, end) = (int.MaxValue, 0);
        foreach (var span in spans)
            (start, end) = (Math.Min(start, span.Start), Math.Max(end, Math.Min(span.End, line.End)));
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    /// <summary>Cuts first, so that a line of a megabyte is not laid out for each of its diagnostics.</summary>
    private static TextSpan PartInSight(SourceText text, TextSpan line, TextSpan span, int width)
    {
        var start = Math.Max(line.Start, span.Start - 2 * width);
        var end = Math.Min(line.End, span.Start + 4 * width);
        return FoldedLine.WholeCharacters(text, line, TextSpan.FromBounds(start, Math.Max(start, end)));
    }

    /// <summary>Zero where all fits up to the end of the mark; else it stands in the middle, or where it is too wide its start a third from
    /// the left.</summary>
    private static int FirstColumn(ColumnRange mark, int lineWidth, int width)
    {
        if (lineWidth <= width || mark.End <= width - 1)
            return 0;
        var margin = mark.Width <= width ? (width - mark.Width) / 2 : width / 3;
        return Math.Clamp(mark.Start - margin, 0, Math.Max(lineWidth - width, 0));
    }
}
