using System.Runtime.CompilerServices;

namespace ReportLint.Markdown;

/// <summary>Writes the rows and cells of tables.</summary>
internal sealed class TableEmitter(TreeBuilder builder, InlineParser inlines)
{
    private readonly Buffer<byte> _alignments = new();

    /// <summary>Reads what the cells of a table are aligned to off its delimiter row.</summary>
    public void ReadAlignments(string text, in Block delimiterRow)
    {
        _alignments.Clear();
        var row = text.AsSpan(delimiterRow.Start, delimiterRow.End - delimiterRow.Start);
        for (var cells = new TableRowReader(row); cells.MoveNext();)
            _alignments.Add(TableDelimiterRow.Alignment(row.Slice(cells.Start, cells.End - cells.Start)));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void EmitRow(string text, in Block row)
    {
        var node = builder.Open(row.Kind, row.Start);
        var count = row.Kind == SyntaxKind.TableDelimiterRow ? 0 : EmitCells(text, row.Start, row.End);
        if (row.Kind == SyntaxKind.TableRow)
            builder.SetValue(node, count);
        builder.Close(node, row.End);
    }

    private int EmitCells(string text, int start, int end)
    {
        var column = 0;
        for (var cells = new TableRowReader(text.AsSpan(start, end - start)); cells.MoveNext(); column++)
        {
            var content = new LineSegment(start + cells.Start, start + cells.End);
            var node = builder.Open(SyntaxKind.TableCell, content.Start, column < _alignments.Count ? _alignments[column] : 0);
            if (content.Length > 0)
                inlines.Parse(text, content, InlineContext.TableCell);
            builder.Close(node, content.End);
        }
        return column;
    }
}
