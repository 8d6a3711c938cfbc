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
    /// <param name="column">Where it starts.</param>
    public static List<LineCell> Of(SourceText text, TextSpan part, int column = 0)
    {
        var cells = new List<LineCell>();
        for (var at = part.Start; at < part.End;)
        {
            var element = text.Slice(TextSpan.FromBounds(at, part.End));
            element = element[..StringInfo.GetNextTextElementLength(element)];
            var cell = Cell(element, new(at, element.Length), column);
            cells.Add(cell);
            column = cell.EndColumn;
            at += element.Length;
        }
        return cells;
    }

    private static LineCell Cell(ReadOnlySpan<char> element, TextSpan span, int column)
    {
        if (element is ['\t'])
        {
            var width = TabWidth - column % TabWidth;
            return new(new string(' ', width), span, column, width);
        }
        var shown = Printable.Text(element.ToString());
        return new(shown, span, column, DisplayWidth.Of(shown));
    }
}
