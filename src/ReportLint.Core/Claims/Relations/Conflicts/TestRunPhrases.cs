namespace ReportLint.Claims;

/// <summary>Reads lines that say how many tests passed and nothing else: "Tests: 245/245 passing", "Tests: 238 passed (245 total)", "All 245 tests are now passing".</summary>
internal sealed class TestRunPhrases(ReportModel model)
{
    // Of another time, or not of what passed.
    private const Concepts Otherwise = Concepts.Target | Concepts.Before | Concepts.After | Concepts.Future | Concepts.Plan | Concepts.Change | Concepts.Remaining | Concepts.Per | Concepts.Increment | Concepts.Demand;

    public bool TryRead(in Item item, out TestRun run)
    {
        run = default;
        if ((item.Concepts & Otherwise) != 0 || !SaysNothingElse(item))
            return false;
        var only = model.OnlyQuantityOf(item);
        if (only < 0)
            return ReadTotal(item, ref run);
        ref readonly var quantity = ref model.QuantityList[only];
        run.Quantity = only;
        run.Passed = quantity.Value;
        if (quantity.Unit == Unit.Ratio)
        {
            (run.Total, run.IsRatio) = (quantity.Whole, true);
            return run.Passed <= run.Total && (item.Concepts & Concepts.Failed) == 0;
        }
        run.Total = quantity.Value;
        return quantity is { Unit: Unit.None, Comparator: Comparator.None, IsPlain: true, Precision: 1 } && (item.Concepts & (Concepts.Failed | Concepts.Negation)) == 0 && IsFollowed(item, quantity);
    }

    // "238 passed (245 total)", "238 passed of 245", "7 failed, 238 passed".
    private bool ReadTotal(in Item item, ref TestRun run)
    {
        var (passed, total) = (-1, -1);
        var others = 0.0;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref model.QuantityList[q];
            if (quantity.Unit == Unit.Percent)
                continue;
            if (quantity.Unit != Unit.None || !quantity.Interval.IsExact || quantity.EndToken >= item.EndToken)
                return false;
            ref readonly var behind = ref model.Tokens[quantity.EndToken];
            if (behind.Has(Topics.Passing) && passed < 0)
                passed = q;
            else if (behind.Has(Concepts.Total) && total < 0)
                total = q;
            else if (!behind.Has(Concepts.Failed) && !behind.Has(Topics.Unjudged))
                return false;
            else
                others += quantity.Value;
        }
        if (passed < 0)
            return false;
        (run.Quantity, run.Passed) = (passed, model.QuantityList[passed].Value);
        run.Total = total < 0 ? run.Passed + others : model.QuantityList[total].Value;
        return run.Passed <= run.Total;
    }

    // "245 tests pass", "245 tests: all passing"; not the tests of a file, which stand in parentheses.
    private bool IsFollowed(in Item item, in Quantity quantity) =>
        quantity.EndToken < item.EndToken && (model.Tokens[quantity.EndToken].Has(Topics.TestRun) || model.Tokens[quantity.EndToken].Has(Topics.Passing)) && !(quantity.FirstToken > item.FirstToken && model.Tokens[quantity.FirstToken - 1].Is('('));

    private bool SaysNothingElse(in Item item)
    {
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is TokenKind.Code or TokenKind.Date || (token.Kind == TokenKind.Word && !token.Has(MetricScopes.General | Concepts.Outcome | Concepts.Universal | Concepts.Auxiliary) && !token.Has(Topics.TestRun | Topics.Passing | Topics.PassRate | Topics.Copula | Topics.Haste | Topics.Unjudged)))
                return false;
        }
        return true;
    }
}
