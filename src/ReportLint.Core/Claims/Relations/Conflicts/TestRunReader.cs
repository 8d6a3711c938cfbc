namespace ReportLint.Claims;

/// <summary>Holds what a report says of one run of tests against each other, wherever it stands: the total row of the only table of tests, "27/28 tests passed" in the summary, "Passed: 26" and "Skipped: 2" below "Results", "Pass rate: 96%" below the title.</summary>
internal sealed class TestRunReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>Few tests are as many as others by chance.</summary>
    private const int FewestTests = 12;

    /// <summary>So many tests are known by their number.</summary>
    private const int FewestKnown = 30;

    /// <summary>What a report says more often than this is of many runs.</summary>
    private const int MostRuns = 128;

    /// <summary>As <see cref="MostRuns"/>, of all tests.</summary>
    private const int MostOfAll = 16;

    /// <summary>A suite may be much smaller than all; a number that fell behind is close to the new one.</summary>
    private const double NearlyEqual = 0.7;

    private const int FewestRows = 3;

    /// <summary>More rows are data.</summary>
    private const int MostRows = 24;

    private readonly MetricScopes _scopes = new(model);
    private readonly TestRunPhrases _phrases = new(model);
    private readonly List<TestRun> _runs = new(8);
    private readonly HashSet<ulong> _told = [];

    public override Meaning Needs => new(Concepts.Test, Topics.TestRun);

    public override void Read()
    {
        _runs.Clear();
        ReadTables();
        foreach (var tally in Model.ClaimsOf<OutcomeTally>())
            ReadTally(tally);
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (((item.Concepts & Concepts.Test) != 0 || (item.Topics & (Topics.TestRun | Topics.PassRate)) != 0) && item.Status is not (Polarity.Open or Polarity.NotApplicable))
                ReadLine(i, item);
            if (_runs.Count > MostRuns)
                return;
        }
        var ofAll = 0;
        foreach (var run in _runs)
            ofAll += run.Name == 0 ? 1 : 0;
        if (ofAll > MostOfAll)
            return;
        _runs.Sort(static (one, other) => one.Item.CompareTo(other.Item));
        Compare();
    }

    // Of each run once.
    private void Compare()
    {
        _told.Clear();
        for (var i = 1; i < _runs.Count; i++)
        {
            for (var k = 0; k < i && !_told.Contains(KeyOf(_runs[i])); k++)
            {
                if (_told.Contains(KeyOf(_runs[k])) || !Conflict(k, i) || IsOneOfSeveral(k, i))
                    continue;
                Report(_runs[k], _runs[i]);
                _told.Add(KeyOf(_runs[k]));
                _told.Add(KeyOf(_runs[i]));
            }
        }
    }

    private static ulong KeyOf(in TestRun run) => run.Name + (31 * run.Time);

    private void Report(in TestRun one, in TestRun other)
    {
        if (one.HasRate && other.HasRate && (one.IsRate || other.IsRate))
            ConflictClaims.Add(Model, other.Item, other.RatedBy.Span, one.RatedBy.Span);
        else if (one.IsRate == other.IsRate)
            ConflictClaims.Add(Model, other.Item, other.Stated.Span, one.Stated.Span);
    }

    private bool Conflict(int earlier, int later)
    {
        var (one, other) = (_runs[earlier], _runs[later]);
        if (Model.ItemList[one.Item].Group == Model.ItemList[other.Item].Group || one.Time != other.Time || Math.Max(Math.Max(one.Total, one.Passed), Math.Max(other.Total, other.Passed)) < FewestTests && !one.HasRate && !other.HasRate)
            return false;
        if (one.IsRate || other.IsRate)
            return Model.IsReport && one.Name == other.Name && (one.Name == 0 && Math.Max(one.Total, other.Total) >= FewestTests || one.HasRate && other.HasRate) && one.Share is { } first && other.Share is { } second && !first.Overlaps(second);
        if (one.Stated.Value == other.Stated.Value && one.Stated.Unit == other.Stated.Unit && one.Passed >= 0 && one.Passed == other.Passed)
            return false;
        if (one.Total > 0 && one.Total == other.Total)
            return one.Passed >= 0 && other.Passed >= 0 && one.Passed != other.Passed && OutcomesConflict(one, other, later);
        if (one.Name != other.Name || !Model.IsReport)
            return false;
        if (one.Total > 0 && other.Total > 0)
            return AreNear(one.Total, other.Total);
        // How many passed, told twice; or more than there are.
        if (one.Passed >= 0 && other.Passed >= 0)
            return one.Passed != other.Passed && AreNear(one.Passed, other.Passed);
        return one.Total > 0 ? other.Passed > one.Total && AreNear(one.Total, other.Passed) : one.Passed > other.Total && AreNear(one.Passed, other.Total);
    }

    // A report that tells of its progress ends with the better number; where none failed, nothing was left to mend.
    private bool OutcomesConflict(in TestRun one, in TestRun other, int later) =>
        one.Name == other.Name && (one.IsRow || other.IsRow || (one.IsRatio && other.IsRatio))
        || (one.Total >= FewestKnown && (one.LineName == other.LineName || one.LineName == 0 || other.LineName == 0) && (one.Passed > other.Passed ? IsLast(later) && !IsOfAnotherRun(other) : one.Failed == 0));

    private static bool AreNear(double one, double other) => Math.Min(one, other) >= NearlyEqual * Math.Max(one, other);

    // No later line says that more of them passed.
    private bool IsLast(int index)
    {
        for (var i = index + 1; i < _runs.Count; i++)
        {
            if (_runs[i].Total == _runs[index].Total && _runs[i].Passed > _runs[index].Passed)
                return false;
        }
        return true;
    }

    // "Night run" heads a run of its own.
    private bool IsOfAnotherRun(in TestRun run)
    {
        var section = Model.ItemList[run.Item].Section;
        return section > 0 && Model.ItemList[Model.SectionList[section].Heading] is var heading && ((heading.Topics & Topics.Run) != 0 || (heading.Concepts & Concepts.Failed) != 0);
    }

    // What differs from both tells of a third run.
    private bool IsOneOfSeveral(int one, int other)
    {
        for (var i = 0; i < _runs.Count; i++)
        {
            if (i != one && i != other && Conflict(Math.Min(one, i), Math.Max(one, i)) && Conflict(Math.Min(other, i), Math.Max(other, i)))
                return true;
        }
        return false;
    }

    // What a block of lines counts; tests, or whatever its heading calls so.
    private void ReadTally(OutcomeTally tally)
    {
        ref readonly var item = ref Model.ItemList[tally.Item];
        if (tally.Passed is not { } passed || item.Kind == ItemKind.TableRow && Model.FindTable(item.Group).ColumnCount > 2 || !_phrases.TryName(item.FirstToken, item.EndToken, out var name, out var time))
            return;
        var total = passed.Unit == Unit.Ratio ? passed.Whole : tally.Total is { Unit: Unit.None, Comparator: Comparator.None } stated ? stated.Value : tally.Failed is { } judged ? passed.Value + judged.Value + tally.Others : 0;
        if (total > 0 && passed.Value > total)
            return;
        var run = new TestRun { Item = tally.Item, Stated = passed, PassedBy = passed, Passed = passed.Value, Total = total, Failed = tally.Failed is { } failed ? failed.Value : total == passed.Value + tally.Others ? 0 : -1, Name = name, Time = time };
        Add(run);
    }

    // The rows that name their tests, and the total row of the only table that has one.
    private void ReadTables()
    {
        TestRun? total = null;
        var totals = 0;
        foreach (var table in Model.TableList)
        {
            var rows = table.Rows.End - table.Rows.First;
            if (table.IsTooWide || rows > MostRows || !IsOfTests(table))
                continue;
            for (var row = table.Rows.First; row < table.Rows.End; row++)
            {
                if (Model.CellAt(row, 0) is not { } label || label.EndToken == label.FirstToken)
                    continue;
                if (label.EndToken - label.FirstToken != 1 || !Model.Tokens[label.FirstToken].Has(Concepts.Total))
                {
                    if (ReadRow(table, row) is { } run && _phrases.TryName(label.FirstToken, label.EndToken, out run.Name, out run.Time) && run.Name != 0)
                        Add(run);
                }
                else if (table.ColumnCount >= 3 && rows >= FewestRows && row == table.Rows.End - 1 && ReadRow(table, row) is { Total: >= FewestTests } last)
                    (total, totals) = (last with { IsRow = true }, totals + 1);
            }
        }
        if (totals == 1 && !_scopes.IsNoClaim(total!.Value.Item))
            _runs.Add(total.Value);
    }

    private TestRun? ReadRow(in Table table, int row)
    {
        var run = new TestRun { Item = row };
        var isOfOthers = false;
        for (var column = 1; column < table.ColumnCount; column++)
        {
            ref readonly var header = ref Model.ColumnList[table.Columns.First + column];
            var role = OutcomeRoles.OfLabel(Model, header.FirstToken, header.EndToken);
            if (role is not (OutcomeRole.Passed or OutcomeRole.Total) || Model.SingleQuantity(row, column) is not { Interval.IsExact: true, Comparator: Comparator.None } cell)
                continue;
            if (cell.Unit == Unit.Ratio && cell.Value <= cell.Whole)
                (run.Passed, run.Total, run.Stated, run.PassedBy) = (cell.Value, cell.Whole, cell, cell);
            else if (cell.Unit != Unit.None)
                return null;
            else if (role == OutcomeRole.Passed)
                (run.Passed, run.PassedBy) = (cell.Value, cell);
            else
                (run.Total, run.Stated, isOfOthers) = (cell.Value, cell, OutcomeTables.CountsOthers(Model, header.FirstToken, header.EndToken));
        }
        return run.Total > 0 && run.Passed <= run.Total && (run.Passed >= 0 || !isOfOthers) ? run : null;
    }

    // A header or the heading above says so.
    private bool IsOfTests(in Table table)
    {
        for (var i = table.Columns.First; i < table.Columns.End; i++)
        {
            if ((Model.ColumnList[i].Concepts & Concepts.Test) != 0)
                return true;
        }
        var section = Model.ItemList[table.Rows.First].Section;
        return section > 0 && (Model.ItemList[Model.SectionList[section].Heading].Concepts & Concepts.Test) != 0;
    }

    private void ReadLine(int index, in Item item)
    {
        if (TestRates.TryReadLine(Model, index, out var rate))
        {
            if (rate.Comparator == Comparator.None)
                Add(new TestRun { Item = index, Stated = rate, RatedBy = rate, Rate = rate.Interval, HasRate = true });
            return;
        }
        if (item.Kind is not (ItemKind.FenceLine or ItemKind.Heading) && Model.OnlyValueOf(index, out var label) is { Unit: Unit.None or Unit.Ratio, Comparator: Comparator.None } only && only.Interval.IsExact && only.Precision == 1
            && (Model.ConceptsOf(item.FirstToken, label) & (Concepts.Test | Concepts.Increment | Concepts.Subtotal)) == Concepts.Test && OutcomeRoles.OfLabel(Model, item.FirstToken, label) is var role and (OutcomeRole.Total or OutcomeRole.Passed)
            && (only.Unit == Unit.None || (item.Kind == ItemKind.TableRow && role == OutcomeRole.Passed && only.Value <= only.Whole)) && _phrases.TryName(item.FirstToken, item.EndToken, out var name, out var time))
        {
            Add(new TestRun { Item = index, Stated = only, PassedBy = only, Passed = role == OutcomeRole.Passed ? only.Value : -1, Total = only.Unit == Unit.Ratio ? only.Whole : role == OutcomeRole.Total ? only.Value : 0, IsRatio = only.Unit == Unit.Ratio, Name = name, Time = time });
            return;
        }
        if (item.Kind != ItemKind.TableRow && _phrases.TryRead(index, item, out var run))
            Add(run);
    }

    // With what narrows it; the line is read already.
    private void Add(TestRun run)
    {
        ref readonly var item = ref Model.ItemList[run.Item];
        if (_scopes.IsNoClaim(run.Item))
            return;
        run.LineName = run.Name;
        for (var section = item.Section; section > 1; section = Model.SectionList[section].Parent)
        {
            // "## Load tests", "## Target".
            ref readonly var heading = ref Model.ItemList[Model.SectionList[section].Heading];
            if ((heading.Concepts & (Concepts.Target | Concepts.Before)) != 0)
                return;
            run.Name += _phrases.KindsIn(heading);
        }
        var scope = _scopes.Of(new Metric { Kind = MetricKind.Count, Item = run.Item, Phrase = (item.FirstToken, item.EndToken) });
        run.Name += scope.Line + scope.Heading + scope.Far;
        run.Time += scope.Time;
        _runs.Add(run);
    }
}
