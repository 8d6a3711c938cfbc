namespace ReportLint.Claims;

/// <summary>Holds "245/245 tests passing" against "238/245 tests passed", and "all 245 tests pass" against both: of one number of tests two numbers cannot have passed, and all of them are one number.</summary>
internal sealed class RepeatedTestRatioReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>Few tests are as many as others by chance.</summary>
    private const int FewestTests = 12;

    /// <summary>So many tests are known by their number.</summary>
    private const int FewestKnown = 30;

    /// <summary>What a report gives more ratios than these tells of many runs.</summary>
    private const int MostRuns = 16;

    /// <summary>A suite may be much smaller than all; a number that fell behind is close to the new one.</summary>
    private const double NearlyEqual = 0.6;

    private readonly MetricScopes _scopes = new(model);
    private readonly TestRunPhrases _phrases = new(model);
    private readonly List<TestRun> _runs = new(8);

    public override Meaning Needs => new(Concepts.None, Topics.TestRun);

    public override void Read()
    {
        _runs.Clear();
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if ((item.Topics & Topics.TestRun) == 0 || (item.Topics & Topics.Passing) == 0 || item.Kind is ItemKind.TableRow or ItemKind.Heading || !_phrases.TryRead(item, out var run) || run.Total < FewestTests || _scopes.IsNoClaim(i))
                continue;
            run.Item = i;
            run.Scope = _scopes.Of(new Metric { Kind = MetricKind.Count, Item = i, Quantity = run.Quantity, Phrase = (item.FirstToken, item.EndToken) });
            _runs.Add(run);
        }
        if (_runs.Count <= MostRuns)
            Compare();
    }

    private void Compare()
    {
        for (var i = 1; i < _runs.Count; i++)
        {
            for (var k = 0; k < i; k++)
            {
                if (!Conflict(k, i) || IsOneOfSeveral(i, k))
                    continue;
                ConflictClaims.Add(Model, _runs[i].Item, _runs[i].Quantity, _runs[k].Quantity);
                return;
            }
        }
    }

    private bool Conflict(int earlier, int later)
    {
        var (one, other) = (_runs[earlier], _runs[later]);
        if (one.Scope.Time != other.Scope.Time || Model.ItemList[one.Item].Group == Model.ItemList[other.Item].Group)
            return false;
        if (one.Total == other.Total)
            return one.Passed != other.Passed && ((one.IsRatio && other.IsRatio && one.Scope.MayBe(other.Scope)) || (one.Total >= FewestKnown && one.Passed > other.Passed && IsLast(later) && !IsOfAnotherRun(other)));
        return one.Total >= FewestKnown && one.Passed == one.Total && other.Passed == other.Total && one.Scope.IsWhole && other.Scope.IsWhole && Math.Min(one.Total, other.Total) >= NearlyEqual * Math.Max(one.Total, other.Total);
    }

    // No later line says that more of them passed: a report that tells of its progress ends with the better number.
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

    // Three numbers that all differ are those of three runs.
    private bool IsOneOfSeveral(int index, int other)
    {
        var isOfTotals = _runs[index].Total != _runs[other].Total;
        foreach (var third in _runs)
        {
            if (isOfTotals ? third.Total != _runs[index].Total && third.Total != _runs[other].Total : third.Total == _runs[index].Total && third.Passed != _runs[index].Passed && third.Passed != _runs[other].Passed)
                return true;
        }
        return false;
    }
}
