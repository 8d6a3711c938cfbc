namespace ReportLint.Claims;

/// <summary>Finds test summaries in the columns of a table: tests, passed, failed, skipped.</summary>
internal sealed class OutcomeColumnReader(ReportModel model) : ClaimReader(model)
{
    private readonly OutcomeCounts _counts = new(model);
    private readonly List<OutcomeRole> _roles = new(8);
    private readonly List<OutcomeSum> _found = [];

    /// <summary>More rates than one tell of several things.</summary>
    private const int NoColumn = int.MaxValue;

    // Where the percentages stand that columns of shares were read from.
    private readonly HashSet<int> _known = [];

    private int _rate;

    public override Meaning Needs => new(Concepts.Total, Topics.Passing | Topics.TestRun);

    public override void Read()
    {
        _known.Clear();
        foreach (var share in Model.ClaimsOf<Share>())
            _known.Add(share.Percent.NumberSpan.Start);
        foreach (var table in Model.TableList)
        {
            if (table.IsTooWide)
                continue;
            if (ReadHeaders(table))
                ReadRows(table);
            else if (table.ColumnCount > 2)
                ReadRuns(table);
        }
    }

    // "Total", "Passing" and "Failing" as rows, and a column for each run: "Before", "After"; the first run is read with lines of summaries.
    private void ReadRuns(in Table table)
    {
        var (total, passed, failed) = (-1, -1, -1);
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (Model.CellAt(row, 0) is not { } label)
                return;
            var role = OutcomeRoles.OfLabel(Model, label.FirstToken, label.EndToken);
            if (role == OutcomeRole.Other || (role == OutcomeRole.Total && total >= 0) || (role == OutcomeRole.Passed && passed >= 0) || (role == OutcomeRole.Failed && failed >= 0))
                return;
            (total, passed, failed) = (role == OutcomeRole.Total ? row : total, role == OutcomeRole.Passed ? row : passed, role == OutcomeRole.Failed ? row : failed);
        }
        if (total < 0 || passed < 0 || failed < 0)
            return;
        for (var column = 2; column < table.ColumnCount; column++)
        {
            ref readonly var header = ref Model.ColumnList[table.Columns.First + column];
            if ((header.Concepts & (Concepts.Change | Concepts.Target | Concepts.Status)) != 0 || CountIn(total, column) is not { } all || CountIn(passed, column) is not { } good || CountIn(failed, column) is not { } bad)
                continue;
            _counts.Clear();
            _counts.TryAdd(OutcomeRole.Total, all, total);
            _counts.TryAdd(OutcomeRole.Passed, good, passed);
            _counts.TryAdd(OutcomeRole.Failed, bad, failed);
            if (_counts.Take() is { } sum)
                Model.ClaimsOf<OutcomeSum>().Add(sum);
        }
    }

    // "1731 (91.9%)" counts them too; "+41" counts how many more.
    private Quantity? CountIn(int row, int column)
    {
        if (Model.CellAt(row, column) is not { } cell)
            return null;
        ref readonly var item = ref Model.ItemList[row];
        Quantity? found = null;
        for (var q = Model.FirstQuantityFrom(item, cell.FirstToken); q < item.Quantities.End && Model.QuantityList[q].EndToken <= cell.EndToken; q++)
        {
            ref readonly var quantity = ref Model.QuantityList[q];
            if (quantity.Unit == Unit.Percent)
                continue;
            if (found is not null || quantity is not { Unit: Unit.None, Interval.IsExact: true, Comparator: Comparator.None } || quantity.FirstToken != Model.FirstBehindMarks(cell.FirstToken, cell.EndToken))
                return null;
            found = quantity;
        }
        return found;
    }

    private bool ReadHeaders(in Table table)
    {
        _roles.Clear();
        _rate = -1;
        var (totals, passed, failed) = (0, 0, 0);
        for (var i = 0; i < table.ColumnCount; i++)
        {
            ref readonly var column = ref Model.ColumnList[table.Columns.First + i];
            // The first column names the rows, where it holds no numbers.
            var role = i == 0 && !HoldsNumbers(table) ? OutcomeRole.None : OutcomeRoles.OfLabel(Model, column.FirstToken, column.EndToken);
            _roles.Add(role);
            if (i > 0 && (TestRates.IsRate(Model, column.FirstToken, column.EndToken) || (column.Role == ColumnRole.Own && (column.Concepts & Concepts.Rate) != 0 && column.EndToken == column.FirstToken + 1)))
                _rate = _rate < 0 ? i : NoColumn;
            totals += role == OutcomeRole.Total ? 1 : 0;
            passed += role == OutcomeRole.Passed ? 1 : 0;
            failed += role == OutcomeRole.Failed ? 1 : 0;
        }
        return totals == 1 && passed == 1 && failed <= 1;
    }

    private bool HoldsNumbers(in Table table)
    {
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (Model.CellAt(row, 0) is not { } cell || !Model.IsNumber(cell) || Model.SingleQuantity(row, 0) is not { Unit: Unit.None, Interval.IsExact: true })
                return false;
        }
        return true;
    }

    private void ReadRows(in Table table)
    {
        _found.Clear();
        var known = Model.ClaimsOf<Share>().Count;
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            _counts.Clear();
            for (var column = 0; column < _roles.Count; column++)
            {
                if (_roles[column] != OutcomeRole.None && Model.SingleQuantity(row, column) is { Unit: Unit.None or Unit.Ratio } cell)
                    _counts.TryAdd(_roles[column], cell, row);
            }
            if (_rate > 0 && _rate < NoColumn && Model.SingleQuantity(row, _rate) is { Unit: Unit.Percent } rate)
                _counts.AddRate(rate, row);
            for (var column = 1; column < _roles.Count; column++)
            {
                if (column != _rate && _roles[column] == OutcomeRole.None && Model.SingleQuantity(row, column) is { } cell)
                    _counts.AddUnknown(cell);
            }
            if (_counts.Take() is { } sum)
                _found.Add(sum);
        }
        KeepShares(known, table.Rows.End - table.Rows.First);
        // Where most rows do not add up, the columns are not what they look like.
        if (_found.Count == 1 || _found.Count * 2 <= table.Rows.End - table.Rows.First)
            Model.ClaimsOf<OutcomeSum>().AddRange(_found);
    }

    // Where several rows contradict their rate, it is of something else; and what columns of shares showed already is told once.
    private void KeepShares(int known, int rows)
    {
        var shares = Model.ClaimsOf<Share>();
        var contradicting = shares.Count - known;
        for (var i = shares.Count - 1; i >= known; i--)
        {
            if ((contradicting > 1 && contradicting * 2 > rows) || _known.Contains(shares[i].Percent.NumberSpan.Start))
                shares.RemoveAt(i);
        }
    }
}
