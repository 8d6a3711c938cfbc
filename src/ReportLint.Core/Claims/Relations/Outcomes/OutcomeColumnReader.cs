namespace ReportLint.Claims;

/// <summary>Finds test summaries in the columns of a table: tests, passed, failed, skipped.</summary>
internal sealed class OutcomeColumnReader(ReportModel model) : ClaimReader(model)
{
    private readonly OutcomeCounts _counts = new(model);
    private readonly List<OutcomeRole> _roles = [];
    private readonly List<OutcomeSum> _found = [];

    public override Meaning Needs => new(Concepts.None, Topics.Passing);

    public override void Read()
    {
        foreach (var table in Model.TableList)
        {
            if (!table.IsTooWide && ReadHeaders(table))
                ReadRows(table);
        }
    }

    private bool ReadHeaders(in Table table)
    {
        _roles.Clear();
        var (totals, passed, failed) = (0, 0, 0);
        for (var i = 0; i < table.ColumnCount; i++)
        {
            ref readonly var column = ref Model.ColumnList[table.Columns.First + i];
            var role = i == 0 ? OutcomeRole.None : OutcomeRoles.OfLabel(Model, column.FirstToken, column.EndToken);
            _roles.Add(role);
            totals += role == OutcomeRole.Total ? 1 : 0;
            passed += role == OutcomeRole.Passed ? 1 : 0;
            failed += role == OutcomeRole.Failed ? 1 : 0;
        }
        return totals == 1 && passed == 1 && failed <= 1;
    }

    private void ReadRows(in Table table)
    {
        _found.Clear();
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            _counts.Clear();
            for (var column = 0; column < _roles.Count; column++)
            {
                if (_roles[column] != OutcomeRole.None && Model.SingleQuantity(row, column) is { Unit: Unit.None or Unit.Ratio } cell)
                    _counts.TryAdd(_roles[column], cell, row);
            }
            for (var column = 1; column < _roles.Count; column++)
            {
                if (_roles[column] == OutcomeRole.None && Model.SingleQuantity(row, column) is { } cell)
                    _counts.AddUnknown(cell);
            }
            if (_counts.Take() is { } sum)
                _found.Add(sum);
        }
        // Where most rows do not add up, the columns are not what they look like.
        if (_found.Count == 1 || _found.Count * 2 <= table.Rows.End - table.Rows.First)
            Model.ClaimsOf<OutcomeSum>().AddRange(_found);
    }
}
