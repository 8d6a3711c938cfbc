using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Holds "473 knots across 7 rope kinds" against the table of rope kinds whose total row says 473.</summary>
internal sealed class TotalRowCountReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>A table of fewer rows sums up nothing that a line would tell.</summary>
    private const int FewestRows = 3;

    /// <summary>What is farther away counts other things.</summary>
    private const int FarOff = 2;

    /// <summary>Smaller totals may stand in a line by chance.</summary>
    private const int LeastTotal = 10;

    /// <summary>In tokens: "main rope kinds of the yard".</summary>
    private const int LongestNoun = 4;

    /// <summary>Each is looked for in all lines; a report has few tables that sum up.</summary>
    private const int MostTables = 16;

    private const Concepts Narrower = Concepts.Severity | Concepts.Open | Concepts.Failed | Concepts.Remaining | Concepts.Increment | Concepts.OutOf | Concepts.Per | Concepts.Target;

    private readonly List<uint> _header = [];

    public override Meaning Needs => new(Concepts.Total, Topics.None);

    public override void Read()
    {
        var read = 0;
        foreach (var table in Model.TableList)
        {
            if (!table.IsTooWide && table.Rows.End - table.Rows.First > FewestRows && SumsUp(table) && ReadHeader(table) && read++ < MostTables)
                ReadLines(table);
        }
    }

    // The last row is the only total.
    private bool SumsUp(in Table table)
    {
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (Model.CellAt(row, 0) is not { } label || label.EndToken == label.FirstToken || Model.IsNumber(label))
                return false;
            ref readonly var first = ref Model.Tokens[label.FirstToken];
            if (row + 1 == table.Rows.End ? label.EndToken != label.FirstToken + 1 || !first.Has(Concepts.Total) : first.Has(Concepts.Total | Concepts.Subtotal | Concepts.Mean) || first.Is('.') || first.Is('\u2026'))
                return false;
        }
        return true;
    }

    private bool ReadHeader(in Table table)
    {
        _header.Clear();
        ref readonly var header = ref Model.ColumnList[table.Columns.First];
        for (var i = header.FirstToken; i < header.EndToken; i++)
        {
            if (Model.Tokens[i].Kind != TokenKind.Word)
                return false;
            if (!Model.Tokens[i].Has(Concepts.Stop))
                _header.Add(Stems.Of(Model, Model.Tokens[i]));
        }
        return _header.Count > 0;
    }

    private void ReadLines(in Table table)
    {
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind == ItemKind.TableRow || item.Quantities.End - item.Quantities.First != 2 || (item.Topics & Topics.Selection) != 0)
                continue;
            ref readonly var total = ref Model.QuantityList[item.Quantities.First];
            ref readonly var count = ref Model.QuantityList[item.Quantities.First + 1];
            var rows = table.Rows.End - table.Rows.First - 1;
            if (total is not { Unit: Unit.None, Value: >= LeastTotal } || count is not { Unit: Unit.None, Comparator: Comparator.None, Interval.IsExact: true } || count.Value == rows || Math.Abs(count.Value - rows) > FarOff || !IsTotalOf(table, total) || !IsOfHeader(item, count, out var noun))
                continue;
            var listed = new List<TextSpan>(rows);
            for (var row = table.Rows.First; row + 1 < table.Rows.End; row++)
                listed.Add(Model.CellAt(row, 0) is { } label ? Model.SpanOf(label.FirstToken, label.EndToken) : default);
            Model.ClaimsOf<DeclaredCount>().Add(new DeclaredCount(count, i, Model.Quote(Model.SpanOf(count.EndToken, noun)), listed));
            return;
        }
    }

    private bool IsTotalOf(in Table table, in Quantity total)
    {
        for (var column = 1; column < table.ColumnCount; column++)
        {
            if (Model.SingleQuantity(table.Rows.End - 1, column) is { Unit: Unit.None } cell && cell.Value == total.Value)
                return true;
        }
        return false;
    }

    // All words of the header stand behind the number.
    private bool IsOfHeader(in Item item, in Quantity count, out int end)
    {
        var found = 0;
        for (end = count.EndToken; end < item.EndToken && end - count.EndToken < LongestNoun && Model.Tokens[end] is { Kind: TokenKind.Word } word && !word.Has(Concepts.Stop); end++)
        {
            if (_header.Contains(Stems.Of(Model, word)))
                found++;
            else if (word.Has(Narrower))
                return false;
        }
        return found == _header.Count;
    }
}
