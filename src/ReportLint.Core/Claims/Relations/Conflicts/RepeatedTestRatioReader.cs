using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Holds "245/245 tests passing" against "238/245 tests passed": of one number of tests two numbers cannot have passed.</summary>
internal sealed class RepeatedTestRatioReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>Few tests are as many as others by chance.</summary>
    private const int FewestTests = 12;

    /// <summary>What a report gives more ratios than these tells of many runs.</summary>
    private const int MostRatios = 16;

    // Of another time, or not of what passed.
    private const Concepts Otherwise = Concepts.Target | Concepts.Before | Concepts.After | Concepts.Future | Concepts.Plan | Concepts.Change | Concepts.Failed | Concepts.Remaining | Concepts.Per;

    private readonly MetricScopes _scopes = new(model);
    private readonly List<(int Item, int Quantity, MetricScope Scope)> _ratios = new(8);

    public override Meaning Needs => new(Concepts.None, Topics.TestRun);

    public override void Read()
    {
        _ratios.Clear();
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.MayHold('/') && (item.Topics & Topics.TestRun) != 0 && (item.Topics & Topics.Passing) != 0 && (item.Concepts & Otherwise) == 0 && item.Kind is not (ItemKind.TableRow or ItemKind.Heading)
                && RatioOf(item) is var ratio and >= 0 && !_scopes.IsNoClaim(i))
                _ratios.Add((i, ratio, _scopes.Of(new Metric { Kind = MetricKind.Count, Item = i, Quantity = ratio, Phrase = (item.FirstToken, item.EndToken) })));
        }
        if (_ratios.Count <= MostRatios)
            Compare();
    }

    private void Compare()
    {
        for (var i = 1; i < _ratios.Count; i++)
        {
            for (var k = 0; k < i; k++)
            {
                ref readonly var value = ref Model.QuantityList[_ratios[i].Quantity];
                ref readonly var earlier = ref Model.QuantityList[_ratios[k].Quantity];
                if (value.Whole != earlier.Whole || value.Value == earlier.Value || Model.ItemList[_ratios[i].Item].Group == Model.ItemList[_ratios[k].Item].Group || !_ratios[i].Scope.MayBe(_ratios[k].Scope)
                    || _ratios[i].Scope.Time != _ratios[k].Scope.Time || IsOneOfSeveral(i, k))
                    continue;
                Model.ClaimsOf<Conflict>().Add(new Conflict(value.Span, earlier.Span, [], _ratios[i].Item));
                return;
            }
        }
    }

    // Three numbers that all differ are those of three runs.
    private bool IsOneOfSeveral(int index, int other)
    {
        foreach (var (_, ratio, _) in _ratios)
        {
            if (Model.QuantityList[ratio] is var third && third.Whole == Model.QuantityList[_ratios[index].Quantity].Whole && third.Value != Model.QuantityList[_ratios[index].Quantity].Value && third.Value != Model.QuantityList[_ratios[other].Quantity].Value)
                return true;
        }
        return false;
    }

    // The only ratio of a line that says nothing else: "Tests: 245/245 passing", "✅ 238/245 tests passed (97%)".
    private int RatioOf(in Item item)
    {
        var found = Model.OnlyQuantityOf(item);
        if (found < 0 || Model.QuantityList[found] is not { Unit: Unit.Ratio, Whole: >= FewestTests } ratio || ratio.Value > ratio.Whole)
            return -1;
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Kind is TokenKind.Code or TokenKind.Date || (token.Kind == TokenKind.Word && !token.Has(MetricScopes.General | Concepts.Outcome | Concepts.Universal) && !token.Has(Topics.TestRun | Topics.Passing | Topics.PassRate)))
                return -1;
        }
        return found;
    }
}
