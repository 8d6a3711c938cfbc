namespace ReportLint.Markdown;

/// <summary>Tables (GFM 0.29 §4.10), with cmark-gfm's reading of where one starts inside a paragraph.</summary>
internal static class Tables
{
    /// <summary>A lone pipe is no row.</summary>
    public static bool Continues(in LineCursor line) =>
        !line.IsBlank && (line.Current != '|' || line.TrimmedEnd > line.NonBlank + 1);

    /// <summary>Makes the paragraph's last line a header, if the line is a delimiter row with as many cells; lines before that one stay a
    /// paragraph.</summary>
    public static BlockStart TryOpen(BlockWriter writer, in LineCursor line)
    {
        if (writer.Container.Kind != SyntaxKind.Paragraph || writer.Container.TableRefused)
            return BlockStart.None;
        var delimiterRow = new LineSegment(line.NonBlank, line.TrimmedEnd);
        var columns = TableDelimiterRow.CountColumns(Span(in line, delimiterRow));
        if (columns == 0)
            return BlockStart.None;
        var header = writer.Blocks.Segment(writer.Blocks.SegmentCount - 1);
        header = new(header.Start, writer.Open.Tip.End);
        if (TableRowReader.CountCells(Span(in line, header)) != columns)
        {
            writer.Container.TableRefused = true;
            return BlockStart.None;
        }
        Open(writer, header, delimiterRow, columns);
        return BlockStart.Leaf;
    }

    public static void AddRow(BlockWriter writer, in LineCursor line) =>
        AddRow(writer, SyntaxKind.TableRow, new(line.NonBlank, line.TrimmedEnd));

    private static void Open(BlockWriter writer, LineSegment header, LineSegment delimiterRow, int columns)
    {
        writer.Paragraphs.DropLastLine(writer);
        // The header stands in the line before, which a list's looseness must know.
        writer.LineNumber--;
        writer.OpenBlock(SyntaxKind.Table, header.Start, header.End, columns);
        writer.LineNumber++;
        AddRow(writer, SyntaxKind.TableHeader, header);
        AddRow(writer, SyntaxKind.TableDelimiterRow, delimiterRow);
    }

    private static void AddRow(BlockWriter writer, SyntaxKind kind, LineSegment row)
    {
        writer.Blocks.Add(kind, row.Start, row.End);
        writer.Open.Tip.End = row.End;
        writer.Open.Tip.EndLine = writer.LineNumber;
    }

    private static ReadOnlySpan<char> Span(in LineCursor line, LineSegment segment) => line.Text.AsSpan(segment.Start, segment.Length);
}
