namespace ReportLint.Claims;

/// <summary>Holds what a report says of all its tests against each other, wherever it stands: the total row of the only table of tests, "27/28 tests passed" in the summary, "Pass rate: 96%" below the title, "Total tests: 29".</summary>
internal sealed class OverallRunReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>Few tests are as many as others by chance.</summary>
    private const int FewestTests = 12;

    /// <summary>What a report says more often than this is of many runs.</summary>
    private const int MostRuns = 12;

    /// <summary>A suite may be much smaller than all.</summary>
    private const double NearlyEqual = 0.7;

    private const int FewestRows = 3;

    // Of another time, or not of what passed.
    private const Concepts Otherwise = Concepts.Target | Concepts.Threshold | Concepts.Before | Concepts.After | Concepts.Future | Concepts.Plan | Concepts.Change | Concepts.Remaining | Concepts.Per | Concepts.Increment | Concepts.Demand
        | Concepts.Failed | Concepts.Negation | Concepts.OutOf;

    private static readonly WordSet Kinds = Wordings.WordsOf(Wording.TestKind);

    private readonly MetricScopes _scopes = new(model);
    private readonly TestRunPhrases _phrases = new(model);
    private readonly List<Run> _runs = new(8);

    public override Meaning Needs => new(Concepts.Test, Topics.None);

    public override void Read()
    {
        if (!Model.IsReport)
            return;
        _runs.Clear();
        ReadTables();
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (((item.Concepts & Concepts.Test) != 0 || (item.Topics & (Topics.TestRun | Topics.PassRate)) != 0) && (item.Concepts & Concepts.Subtotal) == 0 && item.Status is not (Polarity.Open or Polarity.NotApplicable) && item.Parent < 0)
                ReadLine(i, item);
            if (_runs.Count > MostRuns)
                return;
        }
        _runs.Sort(static (one, other) => one.Item.CompareTo(other.Item));
        Compare();
    }

    private void Compare()
    {
        for (var i = 1; i < _runs.Count; i++)
        {
            for (var k = 0; k < i; k++)
            {
                if (!Conflict(_runs[k], _runs[i]) || IsOneOfSeveral(_runs[k], _runs[i]))
                    continue;
                if (_runs[i].HasRate != _runs[k].HasRate)
                    AddShare(_runs[i].HasRate ? _runs[i] : _runs[k], _runs[i].HasRate ? _runs[k] : _runs[i]);
                else
                    ConflictClaims.Add(Model, _runs[i].Item, _runs[i].Quantity, _runs[k].Quantity);
                return;
            }
        }
    }

    private bool Conflict(in Run one, in Run other)
    {
        if (Model.ItemList[one.Item].Group == Model.ItemList[other.Item].Group || one.Time != other.Time)
            return false;
        if (one.Total > 0 && other.Total > 0 && one.Total != other.Total)
            return Math.Min(one.Total, other.Total) >= NearlyEqual * Math.Max(one.Total, other.Total);
        // A report that tells of its progress ends with the better number.
        if (one.Total > 0 && other.Total > 0 && one.Passed >= 0 && other.Passed >= 0)
            return one.Passed != other.Passed && (one.IsRow || other.IsRow);
        return one.HasRate != other.HasRate && one.Share is { } first && other.Share is { } second && !first.Overlaps(second);
    }

    // A rate is no share of the counts elsewhere.
    private void AddShare(in Run rate, in Run counts)
    {
        var percent = Model.QuantityList[rate.Quantity];
        if (Model.ClaimsOf<Share>().Exists(share => share.Percent.NumberSpan == percent.NumberSpan))
            return;
        var passed = Model.QuantityList[counts.PassedQuantity];
        Model.ClaimsOf<Share>().Add(passed.Unit == Unit.Ratio ? new Share(passed, percent, rate.Item) : new Share(passed with { Unit = Unit.Ratio, Whole = counts.Total }, percent, rate.Item) { WholeSpan = Model.QuantityList[counts.Quantity].NumberSpan });
    }

    // What differs from both tells of a third run.
    private bool IsOneOfSeveral(in Run one, in Run other)
    {
        foreach (var third in _runs)
        {
            if (third.Item != one.Item && third.Item != other.Item && Conflict(one, third) && Conflict(other, third))
                return true;
        }
        return false;
    }

    // The total row of the only table that has one.
    private void ReadTables()
    {
        Run? found = null;
        foreach (var table in Model.TableList)
        {
            if (table.IsTooWide || table.ColumnCount < 3 || table.Rows.End - table.Rows.First < FewestRows || ReadTotals(table) is not { } run)
                continue;
            if (found is not null)
                return;
            found = run;
        }
        if (found is { } only && !_scopes.IsNoClaim(only.Item))
            _runs.Add(only);
    }

    private Run? ReadTotals(in Table table)
    {
        var row = table.Rows.End - 1;
        if (Model.CellAt(row, 0) is not { } label || label.EndToken - label.FirstToken != 1 || !Model.Tokens[label.FirstToken].Has(Concepts.Total) || !IsOfTests(table))
            return null;
        var run = new Run { Item = row, Passed = -1, IsRow = true };
        for (var column = 1; column < table.ColumnCount; column++)
        {
            ref readonly var header = ref Model.ColumnList[table.Columns.First + column];
            var role = OutcomeRoles.OfLabel(Model, header.FirstToken, header.EndToken);
            if (role is not (OutcomeRole.Passed or OutcomeRole.Total) || Model.SingleQuantity(row, column) is not { Interval.IsExact: true, Comparator: Comparator.None } cell)
                continue;
            if (cell.Unit == Unit.Ratio && cell.Value <= cell.Whole)
                (run.Passed, run.Total, run.Quantity, run.PassedQuantity) = (cell.Value, cell.Whole, IndexOf(row, cell), IndexOf(row, cell));
            else if (cell.Unit != Unit.None)
                return null;
            else if (role == OutcomeRole.Passed)
                (run.Passed, run.PassedQuantity) = (cell.Value, IndexOf(row, cell));
            else
                (run.Total, run.Quantity) = (cell.Value, IndexOf(row, cell));
        }
        return run.Total >= FewestTests && run.Passed <= run.Total ? run : null;
    }

    private int IndexOf(int row, in Quantity cell) => Model.FirstQuantityFrom(Model.ItemList[row], cell.FirstToken);

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
            if (rate.Comparator == Comparator.None && ScopeOf(index, item.Quantities.First) is { } scope)
                _runs.Add(new Run { Item = index, Quantity = item.Quantities.First, Passed = -1, Rate = rate.Interval, HasRate = true, Time = scope.Time });
            return;
        }
        if (item.Kind is ItemKind.Heading or ItemKind.FenceLine)
            return;
        if (Model.OnlyValueOf(index, out var label) is { Unit: Unit.None, Comparator: Comparator.None, Interval.IsExact: true, Precision: 1, Value: >= FewestTests } total && NamesAll(item.FirstToken, label) && ScopeOf(index, item.Quantities.First) is { } all)
            _runs.Add(new Run { Item = index, Quantity = item.Quantities.First, Passed = -1, Total = total.Value, Time = all.Time });
        if (item.Kind == ItemKind.TableRow)
            return;
        // "All 150 tests passed", "The suite has 150 tests".
        if (_phrases.TryRead(item, out var passing) && passing.Passed == passing.Total && passing.Total >= FewestTests && !passing.IsRatio && ScopeOf(index, passing.Quantity) is { } whole)
        {
            _runs.Add(new Run { Item = index, Quantity = passing.Quantity, PassedQuantity = passing.Quantity, Passed = (item.Topics & Topics.Passing) != 0 ? passing.Passed : -1, Total = passing.Total, Time = whole.Time });
            return;
        }
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref Model.QuantityList[q];
            if (quantity is not { Unit: Unit.Ratio, Comparator: Comparator.None, Whole: >= FewestTests } || quantity.Value > quantity.Whole || !SaysNothingElse(item, quantity) || ScopeOf(index, q) is not { } scope)
                continue;
            _runs.Add(new Run { Item = index, Quantity = q, PassedQuantity = q, Passed = quantity.Value, Total = quantity.Whole, Time = scope.Time });
            return;
        }
    }

    // "Total tests", "Tests run", "Test cases".
    private bool NamesAll(int first, int end) =>
        OutcomeRoles.OfLabel(Model, first, end) == OutcomeRole.Total && (Model.ConceptsOf(first, end) & (Concepts.Test | Concepts.Increment | Concepts.Subtotal | Otherwise)) == Concepts.Test && !Model.HoldsOneOf(Kinds, first, end);

    // In its sentence: "27/28 tests passed (96.4%)", "We passed 28 of 29 tests".
    private bool SaysNothingElse(in Item item, in Quantity quantity)
    {
        var start = Assertions.SentenceStart(Model, item.FirstToken, quantity.FirstToken);
        var end = Assertions.SentenceEnd(Model, quantity.EndToken, item.EndToken);
        var (isOfTests, isPassing) = (false, false);
        for (var i = start; i < end; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (i >= quantity.FirstToken && i < quantity.EndToken)
                continue;
            if (token.Kind is TokenKind.Code or TokenKind.Date || (token.Kind == TokenKind.Word && (token.Has(Otherwise) || Kinds.Contains(token.Value) || !(token.Has(MetricScopes.General | Concepts.Outcome | Concepts.Universal | Concepts.Auxiliary | Concepts.Rate) || token.Has(Topics.TestRun | Topics.Passing | Topics.PassRate | Topics.Copula)))))
                return false;
            if (token.Kind == TokenKind.Number && !(i + 1 < end && Model.Tokens[i + 1].Is('%')))
                return false;
            isOfTests |= token.Has(Concepts.Test) || token.Has(Topics.TestRun);
            isPassing |= token.Has(Topics.Passing | Topics.PassRate);
        }
        return isOfTests && isPassing;
    }

    // Where nothing narrows it, or a line speaks for the whole report by where it stands.
    private MetricScope? ScopeOf(int index, int quantity)
    {
        ref readonly var item = ref Model.ItemList[index];
        if (_scopes.IsNoClaim(index))
            return null;
        for (var section = item.Section; section > 1; section = Model.SectionList[section].Parent)
        {
            // "## Load tests", "## Target".
            ref readonly var heading = ref Model.ItemList[Model.SectionList[section].Heading];
            if ((heading.Concepts & (Concepts.Target | Concepts.Before)) != 0 || Model.HoldsOneOf(Kinds, heading.FirstToken, heading.EndToken))
                return null;
        }
        var scope = _scopes.Of(new Metric { Kind = MetricKind.Count, Item = index, Quantity = quantity, Phrase = (item.FirstToken, item.EndToken) });
        return scope.Heading == 0 && scope.Far == 0 && scope.Line == 0 ? scope : null;
    }

    /// <summary>What a place says of all tests: some of how many there are, how many passed, and their share.</summary>
    private struct Run
    {
        public int Item;

        /// <summary>Index of the quantity to point at.</summary>
        public int Quantity;

        /// <summary>Index of that which says how many passed.</summary>
        public int PassedQuantity;

        /// <summary>0 where it says nothing of it.</summary>
        public double Total;

        /// <summary>-1 where it says nothing of it.</summary>
        public double Passed;

        public Interval Rate;

        public bool HasRate;

        public bool IsRow;

        public ulong Time;

        /// <summary>In percent.</summary>
        public readonly Interval? Share
        {
            get
            {
                if (HasRate)
                    return Rate;
                if (Total <= 0 || Passed < 0)
                    return null;
                var percent = 100 * Passed / Total;
                // Cut or rounded.
                return new Interval(Math.Floor(percent), Math.Ceiling(percent));
            }
        }
    }
}
