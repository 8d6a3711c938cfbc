using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Reads tables: columns with their roles, rows with their cells.</summary>
internal sealed class TableReader(ReportModel model, Lexer lexer, QuantityReader quantities)
{
    private Meaning _meaning;
    private Styles _styles;
    private TokenFlags _flags;
    private byte _kinds;
    private ulong _signs;
    private int _firstToken;
    private int _firstCell;
    private int _firstQuantity;

    /// <summary>Reads a table of the syntax tree.</summary>
    public void Read(SyntaxNode node, int section, int parent)
    {
        var table = Start(node.Index, section);
        foreach (var row in node.Children)
        {
            if (row.Kind == SyntaxKind.TableHeader)
            {
                foreach (var cell in row.Children)
                    ReadHeader(cell);
            }
            else if (row.Kind == SyntaxKind.TableRow)
            {
                StartRow();
                foreach (var cell in row.Children)
                {
                    var first = model.Tokens.Count;
                    lexer.ReadInlines(cell);
                    AddCell(cell.Span, first);
                }
                EndRow(row.Index, row.Span, table, parent);
            }
        }
        End(ref table);
    }

    /// <summary>Reads a table that lines of a fence draw: its header's cells, then those of each row.</summary>
    public void ReadDrawn(List<DrawnRow> rows, List<TextSpan> cells, int section, int parent)
    {
        var table = Start(rows[0].Node, section);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            StartRow();
            for (var cell = row.Cells.First; cell < row.Cells.End; cell++)
            {
                var first = model.Tokens.Count;
                lexer.ReadLine(cells[cell]);
                if (i == 0)
                    AddColumn(first);
                else
                    AddCell(cells[cell], first);
            }
            if (i > 0)
                EndRow(row.Node, row.Span, table, parent);
        }
        End(ref table);
    }

    private Table Start(int node, int section) =>
        new() { Node = node, Section = section, Columns = (model.ColumnList.Count, 0), Rows = (model.ItemList.Count, 0) };

    private void End(ref Table table)
    {
        table.Columns = (table.Columns.First, model.ColumnList.Count);
        table.Rows = (table.Rows.First, model.ItemList.Count);
        ColumnRoleReader.Read(model, table);
        model.TableList.Add(table);
    }

    private void ReadHeader(SyntaxNode cell)
    {
        var first = model.Tokens.Count;
        lexer.ReadInlines(cell);
        AddColumn(first);
    }

    private void AddColumn(int first)
    {
        var meaning = model.Tokens.LineMeaning;
        model.ColumnList.Add(new Column
        {
            FirstToken = first,
            EndToken = EndOf(first),
            Concepts = meaning.Concepts,
            Topics = meaning.Topics
        });
    }

    // "12 <br>" holds one number.
    private int EndOf(int first)
    {
        var end = model.Tokens.Count;
        while (end > first && model.Tokens[end - 1].Kind == TokenKind.Break)
            end--;
        return end;
    }

    private void StartRow()
    {
        (_firstToken, _firstCell, _firstQuantity) = (model.Tokens.Count, model.CellList.Count, model.QuantityList.Count);
        (_meaning, _styles, _flags, _kinds, _signs) = (default, Styles.None, TokenFlags.None, 0, 0);
    }

    private void AddCell(TextSpan span, int first)
    {
        var cell = new Cell { Span = span, FirstToken = first, EndToken = EndOf(first) };
        _meaning |= model.Tokens.LineMeaning;
        _styles |= model.Tokens.LineStyles;
        _kinds |= model.Tokens.Kinds;
        _flags |= model.Tokens.Flags;
        _signs |= model.Tokens.Signs;
        var before = model.QuantityList.Count;
        if (model.Tokens.Saw(TokenKind.Number))
            quantities.Read(cell.FirstToken, cell.EndToken);
        cell.Quantities = (before, model.QuantityList.Count);
        model.CellList.Add(cell);
    }

    private void EndRow(int node, TextSpan span, in Table table, int parent) =>
        model.ItemList.Add(new Item
        {
            Kind = ItemKind.TableRow,
            Index = model.ItemList.Count,
            Node = node,
            Span = span,
            Section = table.Section,
            Parent = parent,
            Group = table.Node,
            GroupStart = table.Rows.First,
            Concepts = _meaning.Concepts,
            Topics = _meaning.Topics,
            Styles = _styles,
            Kinds = _kinds,
            Flags = _flags,
            Signs = _signs,
            FirstToken = _firstToken,
            EndToken = model.Tokens.Count,
            LabelEnd = -1,
            Cells = (_firstCell, model.CellList.Count),
            Quantities = (_firstQuantity, model.QuantityList.Count),
        });
}
