namespace ReportLint.Claims;

/// <summary>Tables that count the tests and those that passed, which are all of them: "| Suite | Tests | Passed | Failed |".</summary>
internal sealed class PassedTables(ReportModel model)
{
    private static readonly WordSet Nouns = Wordings.WordsOf(Wording.TestNoun);

    private int _total;

    private int _passed;

    private bool _namesTests;

    /// <summary>Finds the row that says it for the table: the total's, else the first one. <paramref name="namesTests"/> tells whether a header says that tests are counted.</summary>
    public bool TryFind(in Table table, out int row, out bool namesTests)
    {
        row = -1;
        namesTests = false;
        if (table.IsTooWide || table.Rows.End == table.Rows.First || !ReadHeaders(table))
            return false;
        namesTests = _namesTests;
        for (var i = table.Rows.First; i < table.Rows.End; i++)
        {
            if (model.ItemList[i].Status is not (Polarity.None or Polarity.Done))
                return false;
            if (model.SingleQuantity(i, _total) is not { Unit: Unit.None, Interval.IsExact: true, Value: > 0 } total || model.SingleQuantity(i, _passed) is not { Unit: Unit.None, Interval.IsExact: true } passed)
                continue;
            if (passed.Value < total.Value)
                return false;
            if (row < 0 || IsTotal(i))
                row = i;
        }
        return row >= 0;
    }

    private bool IsTotal(int row) => model.CellAt(row, 0) is { } label && (model.ConceptsOf(label.FirstToken, label.EndToken) & Concepts.Total) != 0;

    private bool ReadHeaders(in Table table)
    {
        (_total, _passed, _namesTests) = (-1, -1, false);
        for (var i = 0; i < table.ColumnCount; i++)
        {
            ref readonly var column = ref model.ColumnList[table.Columns.First + i];
            _namesTests |= (column.Topics & Topics.TestRun) != 0 || model.HoldsOneOf(Nouns, column.FirstToken, column.EndToken);
            var role = i == 0 || column.Role == ColumnRole.Target ? OutcomeRole.None : OutcomeRoles.OfLabel(model, column.FirstToken, column.EndToken);
            if (role is not (OutcomeRole.Total or OutcomeRole.Passed))
                continue;
            if ((role == OutcomeRole.Total ? _total : _passed) >= 0)
                return false;
            (_total, _passed) = role == OutcomeRole.Total ? (i, _passed) : (_total, i);
        }
        return _total > 0 && _passed > 0;
    }
}
