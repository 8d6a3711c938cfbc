namespace ReportLint.Claims;

/// <summary>Holds what a cell says of how some of its row stand against the count of the row: "| Low | 2 | 3 deferred |".</summary>
internal sealed class PartCellReader(ReportModel model) : ClaimReader(model)
{
    private const Concepts States = Concepts.Done | Concepts.Open | Concepts.Remaining | Concepts.Worked;

    private static readonly WordSet Counts = Wordings.WordsOf(Wording.CountHeader);

    public override void Read()
    {
        foreach (var table in Model.TableList)
        {
            if (table.IsTooWide || FindCount(table) is not (> 0 and var count))
                continue;
            for (var column = count + 1; column < table.ColumnCount; column++)
                ReadColumn(table, count, column);
        }
    }

    // The only column that is headed "Count".
    private int FindCount(in Table table)
    {
        var found = -1;
        for (var column = 1; column < table.ColumnCount; column++)
        {
            ref readonly var header = ref Model.ColumnList[table.Columns.First + column];
            if (header.EndToken != header.FirstToken + 1 || !Counts.Contains(Model.Tokens[header.FirstToken].Value))
                continue;
            if (found >= 0)
                return -1;
            found = column;
        }
        return found;
    }

    // Another row shows that the column tells of some of what is counted.
    private void ReadColumn(in Table table, int count, int column)
    {
        var (parts, greater) = (0, -1);
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (PartOf(row, column) is not { } part || Model.SingleQuantity(row, count) is not { Unit: Unit.None, Interval.IsExact: true } whole)
                continue;
            if (part.Value <= whole.Value)
                parts++;
            else if (greater >= 0)
                return;
            else
                greater = row;
        }
        if (greater >= 0 && parts > 0 && PartOf(greater, column) is { } more && Model.SingleQuantity(greater, count) is { } all)
            Model.ClaimsOf<PartExceedsWhole>().Add(new PartExceedsWhole(more.NumberSpan, all.NumberSpan, all.Value, greater));
    }

    // "3 deferred", "⏳ 3 deferred (no risk)": a number and how so many stand.
    private Quantity? PartOf(int row, int column)
    {
        if (Model.CellAt(row, column) is not { } cell || cell.Quantities.End == cell.Quantities.First)
            return null;
        ref readonly var part = ref Model.QuantityList[cell.Quantities.First];
        if (part is not { Unit: Unit.None, Comparator: Comparator.None, Interval.IsExact: true } || part.FirstToken != Model.FirstBehindMarks(cell.FirstToken, cell.EndToken) || part.EndToken >= cell.EndToken || Model.Tokens[part.EndToken] is not { Kind: TokenKind.Word } state || !state.Has(States))
            return null;
        var end = part.EndToken + Math.Max(1, (int)state.PhraseLength);
        return end == cell.EndToken || (end < cell.EndToken && Model.Tokens[end].Is('(')) ? part : null;
    }
}
