namespace ReportLint.Claims;

/// <summary>Holds "245/245 tests passing" against "238/245 tests passed": of one number of tests two numbers cannot have passed.</summary>
internal sealed class RepeatedTestRatioReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>Few tests are as many as others by chance.</summary>
    private const int FewestTests = 12;

    /// <summary>What a report gives more ratios than these tells of many runs.</summary>
    private const int MostRatios = 16;

    // Of another time.
    private const Concepts Otherwise = Concepts.Target | Concepts.Before | Concepts.After | Concepts.Future | Concepts.Plan | Concepts.Change | Concepts.Remaining | Concepts.Per | Concepts.Negation;

    /// <summary>Nobody has so many tests twice by chance, and so their runs may be told below any headings.</summary>
    private const int OwnNumber = 20;

    private readonly MetricScopes _scopes = new(model);
    private readonly TestResultPhrases _phrases = new(model);
    private readonly List<(TestResult Result, int Item, MetricScope Scope)> _results = new(8);

    public override Meaning Needs => new(Concepts.None, Topics.TestRun);

    public override void Read()
    {
        _results.Clear();
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if ((item.Topics & Topics.TestRun) != 0 && (item.Topics & Topics.Passing) != 0 && (item.Concepts & Otherwise) == 0 && item.Kind is not (ItemKind.TableRow or ItemKind.Heading)
                && _phrases.TryRead(item, out var result) && result.Total >= FewestTests && !_scopes.IsNoClaim(i))
                _results.Add((result, i, _scopes.Of(new Metric { Kind = MetricKind.Count, Item = i, Quantity = result.Quantity, Phrase = (item.FirstToken, item.EndToken) })));
        }
        if (_results.Count <= MostRatios)
            Compare();
    }

    private void Compare()
    {
        for (var i = 1; i < _results.Count; i++)
        {
            for (var k = 0; k < i; k++)
            {
                if (!Conflicts(_results[i], _results[k]) || IsOneOfSeveral(i, k))
                    continue;
                Model.ClaimsOf<Conflict>().Add(new Conflict(_results[i].Result.Span, _results[k].Result.Span, [], _results[i].Item));
                return;
            }
        }
    }

    private bool Conflicts((TestResult Result, int Item, MetricScope Scope) one, (TestResult Result, int Item, MetricScope Scope) other) =>
        one.Result.Total == other.Result.Total && one.Result.Kind == other.Result.Kind && one.Result.Passed != other.Result.Passed && Model.ItemList[one.Item].Group != Model.ItemList[other.Item].Group && one.Scope.Time == other.Scope.Time
        && (one.Result.Total >= OwnNumber ? one.Scope.MayBeElsewhere(other.Scope) : one.Scope.MayBe(other.Scope));

    // Three numbers that all differ are those of three runs.
    private bool IsOneOfSeveral(int index, int other)
    {
        foreach (var (third, _, _) in _results)
        {
            if (third.Total == _results[index].Result.Total && third.Passed != _results[index].Result.Passed && third.Passed != _results[other].Result.Passed)
                return true;
        }
        return false;
    }
}
