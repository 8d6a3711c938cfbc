using System.Globalization;
using ReportLint.Hosting.Output;
using ReportLint.Text;

namespace ReportLint.Cli.Output.Text;

/// <summary>Lays a line out in the columns of a terminal.</summary>
internal static class LineLayout
{
    private const int TabWidth = 4;

    /// <param name="text">The report.</param>
    /// <param name="part">The line, or the part of it that can be seen.</param>
    /// <param name="span">What to mark.</param>
    public static List<LineCell> Of(SourceText text, TextSpan part, TextSpan span)
    {
        var cells = new List<LineCell>();
        var column = 0;
        for (var at = part.Start; at < part.End;)
        {
            var element = text.Slice(TextSpan.FromBounds(at, part.End));
            element = element[..StringInfo.GetNextTextElementLength(element)];
            var isMarked = span.OverlapsWith(new(at, element.Length)) || (span.IsEmpty && span.Start == at);
            var cell = Cell(element, column, isMarked);
            cells.Add(cell);
            column = cell.EndColumn;
            at += element.Length;
        }
        return cells;
    }

    private static LineCell Cell(ReadOnlySpan<char> element, int column, bool isMarked)
    {
        if (element is ['\t'])
        {
            var width = TabWidth - column % TabWidth;
            return new(new(' ', width), column, width, isMarked);
        }
        var shown = Printable.Text(element.ToString());
        return new(shown, column, DisplayWidth.Of(shown), isMarked);
    }
}
