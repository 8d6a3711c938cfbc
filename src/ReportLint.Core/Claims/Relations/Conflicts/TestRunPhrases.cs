namespace ReportLint.Claims;

/// <summary>Reads lines that say how many tests there are or passed, and which tests: "Tests: 245/245 passing", "All 245 tests are now passing", "Crane: 38 tests passed".</summary>
internal sealed class TestRunPhrases(ReportModel model)
{
    /// <summary>Whoever says more says something else.</summary>
    private const int MostNames = 2;

    // Of another time, or not of what passed.
    private const Concepts Otherwise = Concepts.Target | Concepts.Threshold | Concepts.Before | Concepts.After | Concepts.Future | Concepts.Plan | Concepts.Change | Concepts.Remaining | Concepts.Per | Concepts.Increment | Concepts.Demand | Concepts.Subtotal
        | Concepts.Negation;

    private static readonly WordSet Kinds = Wordings.WordsOf(Wording.TestKind);

    // "Number of tests".
    private static readonly WordSet Numbers = Wordings.WordsOf(Wording.NumberNoun);

    // "There are now".
    private static readonly WordSet Nows = Wordings.WordsOf(Wording.NowAdverb), Unscoped = Wordings.WordsOf(Wording.UnscopedWord);

    private int _names;
    private bool _isOfTests;
    private bool _isAll;

    /// <summary>Reads the first sentence of an item that tells of a run; all that the words of the item name is in the name and the time of the run.</summary>
    public bool TryRead(int index, in Item item, out TestRun run)
    {
        Start(out run);
        run.Item = index;
        var hasNumber = false;
        var q = item.Quantities.First;
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            while (q < item.Quantities.End && model.QuantityList[q].FirstToken < i)
                q++;
            if (q < item.Quantities.End && model.QuantityList[q].FirstToken == i)
            {
                ref readonly var quantity = ref model.QuantityList[q];
                if (quantity.Unit is not (Unit.None or Unit.Ratio or Unit.Percent))
                    return hasNumber && Ends(ref run);
                if (quantity.Unit != Unit.Percent && !Add(item, q, ref run))
                    return false;
                hasNumber |= quantity.Unit != Unit.Percent;
                if (quantity.Unit == Unit.Percent && !run.HasRate && quantity.Comparator == Comparator.None && TestRates.IsCalledRate(model, item, quantity))
                    (run.HasRate, run.Rate, run.RatedBy) = (true, quantity.Interval, quantity);
                i = quantity.EndToken - 1;
            }
            else if (EndsSentence(i) || (hasNumber && token.Has(Topics.Joining)))
            {
                if (hasNumber)
                    break;
                Start(out run);
                run.Item = index;
            }
            else if (token.Has(Concepts.Ordinal) && i + 1 < item.EndToken && model.Tokens[i + 1].Kind == TokenKind.Number)
                run.Time += NounPhrase.Mix(model.Singular(token)) + NounPhrase.Mix(model.Singular(model.Tokens[++i]));
            else if (!ReadWord(i, ref run))
            {
                if (hasNumber || run.HasRate)
                    return false;
                // The sentence tells of something else; the next one may tell of tests.
                while (i + 1 < item.EndToken && !EndsSentence(i + 1))
                    i++;
            }
        }
        return (hasNumber || run.HasRate) && Ends(ref run);
    }

    /// <summary>Which tests the words of a line name, where it says nothing of another time.</summary>
    public bool TryName(int first, int end, out ulong name, out ulong time)
    {
        Start(out var run);
        (name, time) = (0, 0);
        for (var i = first; i < end; i++)
        {
            if (model.Tokens[i].Has(Concepts.Ordinal) && i + 1 < end && model.Tokens[i + 1].Kind == TokenKind.Number)
                run.Time += NounPhrase.Mix(model.Singular(model.Tokens[i])) + NounPhrase.Mix(model.Singular(model.Tokens[++i]));
            else if (model.Tokens[i].Kind != TokenKind.Number && !ReadWord(i, ref run))
                return false;
        }
        (name, time) = (run.Name, run.Time);
        return true;
    }

    /// <summary>The words of a heading that name a kind of test, although they say nothing elsewhere.</summary>
    public ulong KindsIn(in Item heading)
    {
        var kinds = 0UL;
        for (var i = heading.FirstToken; i < heading.EndToken; i++)
            kinds += Kinds.Contains(model.Tokens[i].Value) && model.Tokens[i].Has(MetricScopes.General) ? NounPhrase.Mix(model.Singular(model.Tokens[i])) : 0;
        return kinds;
    }

    private bool EndsSentence(int at) => model.Tokens[at].Is('.') || model.Tokens[at].Is(';') || model.Tokens[at].Kind == TokenKind.Break;

    private void Start(out TestRun run)
    {
        run = new();
        (_names, _isOfTests, _isAll) = (0, false, false);
    }

    // "7 failed, 238 passed" is a total; "all 245 tests pass" are all.
    private bool Ends(ref TestRun run)
    {
        if (_isAll && run.Passed >= 0 && run.Total <= 0 && run.Failed <= 0)
            run.Total = run.Passed;
        if (run.HasRate && run.Passed < 0 && run.Total <= 0)
            run.Stated = run.RatedBy;
        return (_isOfTests || run.HasRate) && (run.HasRate || run.Passed >= 0 || run.Total > 0) && (run.Total <= 0 || run.Passed <= run.Total);
    }

    private bool ReadWord(int at, ref TestRun run)
    {
        ref readonly var token = ref model.Tokens[at];
        if (token.Kind is TokenKind.Date or TokenKind.Number)
            return false;
        if (token.Kind is not (TokenKind.Word or TokenKind.Code))
            return !token.Is('+') && !token.Is('=') && !token.Is('>') && !token.Is('<') && !token.Is(Arrows.Right);
        if (token.Kind == TokenKind.Word && token.Has(Otherwise) && !Nows.Contains(token.Value))
            return false;
        _isOfTests |= token.Has(Concepts.Test) || token.Has(Topics.TestRun);
        _isAll |= token.Has(Concepts.Universal);
        // "Test suites" are no tests.
        if (token.Kind == TokenKind.Word && !Kinds.Contains(token.Value) && !(token.Has(Concepts.Test) && model.IsPlural(token) && OutcomeTables.CountsOthers(model, at, at + 1)) && (token.Has(MetricScopes.General | Concepts.Outcome | Concepts.Universal | Concepts.Auxiliary | Concepts.Failed | Concepts.Rate | Concepts.OutOf) || token.Has(Topics.TestRun | Topics.Passing | Topics.PassRate | Topics.Copula | Topics.Haste | Topics.Unjudged) || token.Has(Styles.Hedge) || Numbers.Contains(token.Value) || Unscoped.Contains(token.Value)))
            return true;
        run.Name += NounPhrase.Mix(model.Singular(token));
        return ++_names <= MostNames;
    }

    private bool Add(in Item item, int q, ref TestRun run)
    {
        ref readonly var quantity = ref model.QuantityList[q];
        if (quantity.Comparator != Comparator.None || !(quantity.Unit == Unit.Ratio || quantity.Interval.IsExact && quantity.Precision == 1))
            return false;
        var role = OutcomeRoles.Behind(model, quantity.EndToken, item.EndToken);
        if (role is OutcomeRole.None or OutcomeRole.Total && item.LabelEnd >= 0 && q == item.Quantities.First && quantity.FirstToken > item.LabelEnd && RoleOfLabel(item) is not OutcomeRole.None and var own)
            role = own;
        if (quantity.Unit == Unit.Ratio)
        {
            // "42/42 tests" are all of them.
            if (run.Passed >= 0 || run.Total > 0 || quantity.Value > quantity.Whole || (item.Concepts & Concepts.Failed) != 0 || !(role == OutcomeRole.Passed || (item.Topics & (Topics.Passing | Topics.PassRate)) != 0 || (role == OutcomeRole.Total && quantity.Value == quantity.Whole)))
                return false;
            (run.Passed, run.Total, run.IsRatio, run.Stated, run.PassedBy) = (quantity.Value, quantity.Whole, true, quantity, quantity);
            return true;
        }
        switch (role)
        {
            case OutcomeRole.Passed when run.Passed < 0:
                (run.Passed, run.PassedBy, run.Stated) = (quantity.Value, quantity, quantity);
                return true;
            case OutcomeRole.Total when run.Total <= 0:
                run.Total = quantity.Value;
                if (run.Passed < 0)
                    run.Stated = quantity;
                return true;
            case OutcomeRole.Failed when run.Failed < 0:
                run.Failed = quantity.Value;
                return true;
            default:
                return role == OutcomeRole.Other;
        }
    }

    // The words of the label, whatever else it names: "Crane tests passed".
    private OutcomeRole RoleOfLabel(in Item item)
    {
        var role = OutcomeRole.None;
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            role = token.Has(Concepts.Failed) ? OutcomeRole.Failed : token.Has(Topics.Unjudged) ? OutcomeRole.Other : token.Has(Topics.Passing) ? OutcomeRole.Passed
                : role == OutcomeRole.None && (token.Has(Concepts.Test) || token.Has(Topics.TestRun)) ? OutcomeRole.Total : role;
        }
        return role;
    }
}
