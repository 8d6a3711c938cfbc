using ReportLint.Markdown;

namespace ReportLint.Claims;

/// <summary>Reads tables: columns with their roles, rows with their cells.</summary>
internal sealed class TableReader(ReportModel model, Lexer lexer, QuantityReader quantities)
{
    public void Read(SyntaxNode node, int section, int parent)
    {
        var table = new Table { Node = node.Index, Section = section };
        var firstRow = model.ItemList.Count;
        var firstColumn = model.ColumnList.Count;
        foreach (var row in node.Children)
        {
            if (row.Kind == SyntaxKind.TableHeader)
                ReadHeader(row);
            else if (row.Kind == SyntaxKind.TableRow)
                ReadRow(row, node.Index, section, parent, firstRow);
        }
        table.Columns = (firstColumn, model.ColumnList.Count);
        table.Rows = (firstRow, model.ItemList.Count);
        ColumnRoleReader.Read(model, table);
        model.TableList.Add(table);
    }

    private void ReadHeader(SyntaxNode row)
    {
        foreach (var cell in row.Children)
        {
            var first = model.Tokens.Count;
            lexer.ReadInlines(cell);
            var meaning = model.Tokens.LineMeaning;
            model.ColumnList.Add(new Column { FirstToken = first, EndToken = EndOf(first), Concepts = meaning.Concepts, Topics = meaning.Topics });
        }
    }

    // "12 <br>" holds one number.
    private int EndOf(int first)
    {
        var end = model.Tokens.Count;
        while (end > first && model.Tokens[end - 1].Kind == TokenKind.Break)
            end--;
        return end;
    }

    private void ReadRow(SyntaxNode row, int table, int section, int parent, int firstRow)
    {
        var firstToken = model.Tokens.Count;
        var firstCell = model.CellList.Count;
        var firstQuantity = model.QuantityList.Count;
        var meaning = default(Meaning);
        var styles = Styles.None;
        byte kinds = 0;
        var flags = TokenFlags.None;
        var signs = 0UL;
        foreach (var node in row.Children)
        {
            var cell = new Cell { Span = node.Span, FirstToken = model.Tokens.Count };
            lexer.ReadInlines(node);
            meaning |= model.Tokens.LineMeaning;
            styles |= model.Tokens.LineStyles;
            kinds |= model.Tokens.Kinds;
            flags |= model.Tokens.Flags;
            signs |= model.Tokens.Signs;
            cell.EndToken = EndOf(cell.FirstToken);
            var before = model.QuantityList.Count;
            if (model.Tokens.Saw(TokenKind.Number))
                quantities.Read(cell.FirstToken, cell.EndToken);
            cell.Quantities = (before, model.QuantityList.Count);
            model.CellList.Add(cell);
        }
        model.ItemList.Add(new Item
        {
            Kind = ItemKind.TableRow,
            Node = row.Index,
            Span = row.Span,
            Section = section,
            Parent = parent,
            Group = table,
            GroupStart = firstRow,
            Concepts = meaning.Concepts,
            Topics = meaning.Topics,
            Styles = styles,
            Kinds = kinds,
            Flags = flags,
            Signs = signs,
            FirstToken = firstToken,
            EndToken = model.Tokens.Count,
            LabelEnd = -1,
            Cells = (firstCell, model.CellList.Count),
            Quantities = (firstQuantity, model.QuantityList.Count),
        });
    }
}
