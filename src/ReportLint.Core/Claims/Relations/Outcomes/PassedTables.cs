namespace ReportLint.Claims;

/// <summary>Tables that tell that all tests passed: by the number of both ("| Suite | Tests | Passed |"), by those that failed ("| Suite | Passed | Failed |"), or by ratios ("| Suite | Result |", "| Unit | 57/57 |").</summary>
internal sealed class PassedTables(ReportModel model)
{
    private static readonly WordSet Nouns = Wordings.WordsOf(Wording.TestNoun);

    private int _total;

    private int _passed;

    private int _failed;

    private bool _namesTests;

    /// <summary>Finds the row that says it for the table: the total's, else the first one. <paramref name="namesTests"/> tells whether a header says that tests are counted.</summary>
    public bool TryFind(in Table table, out int row, out bool namesTests)
    {
        row = -1;
        namesTests = false;
        if (table.IsTooWide || table.Rows.End == table.Rows.First)
            return false;
        var isCounted = ReadHeaders(table);
        namesTests = _namesTests;
        var ratios = isCounted ? -1 : FindRatios(table);
        if (!isCounted && ratios < 0)
            return false;
        for (var i = table.Rows.First; i < table.Rows.End; i++)
        {
            if (model.ItemList[i].Status is not (Polarity.None or Polarity.Done))
                return false;
            if ((ratios >= 0 ? HaveAllOf(i, ratios) : HaveAllPassed(i)) is not { } all)
                continue;
            if (!all)
                return false;
            if (row < 0 || IsTotal(i))
                row = i;
        }
        return row >= 0;
    }

    // Null where the row counts nothing.
    private bool? HaveAllPassed(int row)
    {
        var (total, passed) = (CountAt(row, _total), CountAt(row, _passed));
        if (_passed < 0 ? total is not > 0 : passed is null || (_total >= 0 ? total is not > 0 : passed <= 0))
            return null;
        var failed = CountAt(row, _failed);
        if (_passed >= 0 && _total >= 0)
            return passed >= total;
        return failed is null ? null : failed == 0;
    }

    private bool? HaveAllOf(int row, int column) =>
        model.SingleQuantity(row, column) is { Unit: Unit.Ratio } ratio ? ratio.Value == ratio.Whole : null;

    private double? CountAt(int row, int column) =>
        column >= 0 && model.SingleQuantity(row, column) is { Unit: Unit.None, Interval.IsExact: true } count ? count.Value : null;

    private bool IsTotal(int row) => model.CellAt(row, 0) is { } label && (model.ConceptsOf(label.FirstToken, label.EndToken) & Concepts.Total) != 0;

    private bool ReadHeaders(in Table table)
    {
        (_total, _passed, _failed, _namesTests) = (-1, -1, -1, false);
        for (var i = 0; i < table.ColumnCount; i++)
        {
            ref readonly var column = ref model.ColumnList[table.Columns.First + i];
            _namesTests |= (column.Topics & Topics.TestRun) != 0 || model.HoldsOneOf(Nouns, column.FirstToken, column.EndToken);
            var role = i == 0 || column.Role == ColumnRole.Target ? OutcomeRole.None : OutcomeRoles.OfLabel(model, column.FirstToken, column.EndToken);
            if (role is OutcomeRole.None or OutcomeRole.Other)
                continue;
            ref var place = ref (role == OutcomeRole.Total ? ref _total : ref (role == OutcomeRole.Passed ? ref _passed : ref _failed));
            if (place >= 0)
                return false;
            place = i;
        }
        return (_passed > 0 ? 1 : 0) + (_total > 0 ? 1 : 0) + (_failed > 0 ? 1 : 0) >= 2;
    }

    // The one column of ratios, below a header that says no more than that they are results.
    private int FindRatios(in Table table)
    {
        var found = -1;
        for (var i = 1; i < table.ColumnCount; i++)
        {
            if (model.SingleQuantity(table.Rows.First, i) is not { Unit: Unit.Ratio })
                continue;
            ref readonly var column = ref model.ColumnList[table.Columns.First + i];
            if (found >= 0 || column.Role == ColumnRole.Target || !(IsResult(column) || OutcomeRoles.OfLabel(model, column.FirstToken, column.EndToken) is OutcomeRole.Passed or OutcomeRole.Total))
                return -1;
            found = i;
        }
        return found;
    }

    private static bool IsResult(in Column column) => column.EndToken == column.FirstToken + 1 && (column.Role is ColumnRole.Status or ColumnRole.Actual || (column.Topics & Topics.Value) != 0);
}
