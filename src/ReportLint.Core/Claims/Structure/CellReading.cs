using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>What tables ask of their cells.</summary>
internal static class CellReading
{
    private static readonly WordSet Currencies = Wordings.WordsOf(Wording.Currency), Scales = Wordings.WordsOf(Wording.ScaleWord);

    /// <summary>The cell of a row in a column; null where the row is too short.</summary>
    public static Cell? CellAt(this ReportModel model, int row, int column)
    {
        var cells = model.ItemList[row].Cells;
        return cells.First + column < cells.End ? model.CellList[cells.First + column] : null;
    }

    /// <summary>The cell that names a row: the first, or the second of three and more where the first only counts: "| 3 | Gates | done
    /// |".</summary>
    public static ref readonly Cell NameOf(this ReportModel model, in Item row) =>
        ref model.CellList[row.Cells.End - row.Cells.First > 2 && model.IsNumber(model.CellList[row.Cells.First])
            ? row.Cells.First + 1 : row.Cells.First];

    /// <summary>Whether a cell holds a number and nothing else.</summary>
    public static bool IsNumber(this ReportModel model, in Cell cell) => cell.EndToken == cell.FirstToken + 1
        && model.Tokens[cell.FirstToken].Kind == TokenKind.Number;

    /// <summary>Whether a cell starts or ends with a mark of what is done.</summary>
    public static bool IsTicked(this ReportModel model, in Cell cell) => cell.EndToken > cell.FirstToken
        && (model.Tokens[cell.FirstToken].Polarity == Polarity.Done || model.Tokens[cell.EndToken - 1].Polarity == Polarity.Done);

    /// <summary>The table that a node of the tree is; tables stand in the order of their nodes.</summary>
    public static Table FindTable(this ReportModel model, int node) =>
        model.TableList[Bisection.FirstWhere(0, model.TableList.Count - 1, (model.TableList, node),
            static (all, i) => all.TableList[i].Node >= all.node)];

    /// <summary>The quantity of a cell that holds one, and beside it no more than marks, a noun and remarks in parentheses.</summary>
    public static Quantity? SingleQuantity(this ReportModel model, int row, int column) =>
        model.CellAt(row, column) is { } cell && cell.Quantities.End > cell.Quantities.First ? SingleQuantity(model, cell) : null;

    /// <summary>Whether a cell holds nothing, or a dash or "N/A" that stands for nothing.</summary>
    public static bool IsBlank(this ReportModel model, int row, int column)
    {
        if (model.CellAt(row, column) is not { } cell)
            return true;
        for (var i = cell.FirstToken; i < cell.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            var isDash = token.Kind == TokenKind.Punctuation && token.Value is '-' or '\u2013' or '\u2014';
            if (!isDash && !token.Has(Concepts.NotApplicable))
                return cell.EndToken - cell.FirstToken == 3 && token.Is('/');
        }
        return true;
    }

    private static Quantity? SingleQuantity(ReportModel model, in Cell cell)
    {
        ref readonly var first = ref model.QuantityList[cell.Quantities.First];
        // A remark in parentheses may hold other numbers: "23h (15 done)".
        if (cell.Quantities.End - cell.Quantities.First > 1
            && !IsRemark(model, first.EndToken, model.QuantityList[cell.Quantities.First + 1].FirstToken))
            return null;
        for (var i = cell.FirstToken; i < first.FirstToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            // "KES 5,250".
            if (token.Kind == TokenKind.Word && i + 1 == first.FirstToken && Currencies.Contains(token.Value))
                continue;
            if (token.Kind is TokenKind.Word or TokenKind.Code or TokenKind.Date || token.Is('-') || token.Is('+'))
                return null;
        }
        var words = 0;
        for (var i = first.EndToken; i < cell.EndToken && !model.Tokens[i].Is('('); i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is TokenKind.Break or TokenKind.Code or TokenKind.Date
                || (token.Kind == TokenKind.Punctuation && token.Value is not ('*' or '.' or '\u2020')))
                return null;
            // "2.4 billion" below "900 million".
            if (token.Kind == TokenKind.Word && (++words > 3 || (i == first.EndToken && Scales.Contains(token.Value))))
                return null;
        }
        return first;
    }

    private static bool IsRemark(ReportModel model, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (model.Tokens[i].Is('('))
                return true;
        }
        return false;
    }
}
