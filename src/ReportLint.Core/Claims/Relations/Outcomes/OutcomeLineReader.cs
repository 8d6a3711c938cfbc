namespace ReportLint.Claims;

/// <summary>Finds test summaries of one line: "50 tests: 45 passed, 3 failed", "Passed: 45, failed: 3, total: 50", "48/50 passed, 3 failed".</summary>
internal sealed class OutcomeLineReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>A line of more numbers than these is data.</summary>
    private const int MostQuantities = 12;

    /// <summary>In tokens: "tests were executed".</summary>
    private const int LongestVerb = 5;

    private readonly OutcomeCounts _counts = new(model);

    public override Meaning Needs => new(Concepts.None, Topics.Passing | Topics.TestRun);

    public override void Read()
    {
        _counts.Start();
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            var numbers = item.Quantities.End - item.Quantities.First;
            if (numbers is >= 2 and <= MostQuantities && item.Kind != ItemKind.TableRow && ((item.Topics & Topics.Passing) != 0 || IsJudgedByMarks(item))
                && ((item.Concepts & (Concepts.Failed | Concepts.Total | Concepts.OutOf)) != 0 || (item.Topics & (Topics.PassRate | Topics.TestRun)) != 0))
                ReadLine(i, item);
        }
    }

    private void ReadLine(int index, in Item item)
    {
        _counts.Clear();
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref Model.QuantityList[q];
            if (quantity.Unit == Unit.Percent && (item.Concepts & (Concepts.Target | Concepts.Before)) == 0 && TestRates.IsCalledRate(Model, item, quantity))
                _counts.AddRate(quantity, index);
            if (quantity.Unit is not (Unit.None or Unit.Ratio))
                continue;
            var end = q + 1 < item.Quantities.End ? Model.QuantityList[q + 1].FirstToken : item.EndToken;
            if (q > item.Quantities.First && _counts.HasTotal && EndsSentence(Model.QuantityList[q - 1].EndToken, quantity.FirstToken) && !GoesOn(item, quantity))
                _counts.Report();
            var role = RoleOf(item, quantity, end);
            if (role == OutcomeRole.None && q == item.Quantities.First && IsPartedBehind(item, q))
                role = OutcomeRole.Total;
            // Without those that failed, a number has to be called the total, and the other one the tests that passed.
            if ((item.Concepts & Concepts.Failed) == 0 && !IsJudgedByMarks(item) && ((role == OutcomeRole.Total && !IsCalledTotal(item, quantity, end)) || (role == OutcomeRole.Passed && !ArePassedTests(quantity, end))))
                continue;
            if (role == OutcomeRole.None)
                _counts.AddUnknown(quantity);
            // Two numbers of one kind: the line tells of several runs.
            else if (!_counts.TryAdd(role, quantity, index))
            {
                _counts.Clear();
                return;
            }
            else if (role == OutcomeRole.Total && OutcomeRoles.UnjudgedAside(Model, item, quantity) is { } inside)
                _counts.AddInside(inside);
            else if (role != OutcomeRole.Total && q + 1 < item.Quantities.End && Model.QuantityList[q + 1] is { Unit: Unit.Percent } share && OutcomeShares.IsBehind(Model, quantity, share))
                _counts.AddShare(quantity, share, index);
        }
        if (_counts.HasTotal && _counts.HasOutcome && RateBelow(index, item, out var rate))
            _counts.AddRate(rate, index + 1);
        _counts.Report();
    }

    // "50 tests (47 ✅, 2 ❌)": no word judges them.
    private bool IsJudgedByMarks(in Item item)
    {
        if (!item.Has(TokenKind.Mark) || (item.Topics & Topics.Passing) != 0 || (item.Concepts & Concepts.Failed) != 0)
            return false;
        var (isDone, hasFailed) = (false, false);
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            isDone |= Model.Tokens[i].Polarity == Polarity.Done;
            hasFailed |= Model.Tokens[i].Polarity == Polarity.Failed;
        }
        return isDone && hasFailed;
    }

    // "120 doors: 110 passed, 8 failed", "of the 120 doors 110 passed, 8 failed": things of any kind, and about as many as were judged.
    private bool IsPartedBehind(in Item item, int first)
    {
        ref readonly var whole = ref Model.QuantityList[first];
        if (whole is not { Unit: Unit.None, Comparator: Comparator.None, Interval.IsExact: true } || first + 2 >= item.Quantities.End || (item.Concepts & Concepts.Failed) == 0)
            return false;
        ref readonly var next = ref Model.QuantityList[first + 1];
        var joint = whole.EndToken;
        while (joint < next.FirstToken && Model.Tokens[joint].Kind == TokenKind.Word)
            joint++;
        var isLed = whole.FirstToken > item.FirstToken && Model.ConceptsOf(Math.Max(item.FirstToken, whole.FirstToken - 3), whole.FirstToken) is var before && (before & Concepts.OutOf) != 0;
        if (joint == whole.EndToken || joint - whole.EndToken > LongestVerb || !(joint + 1 == next.FirstToken ? Model.Tokens[joint].Is(':') || (isLed && Model.Tokens[joint].Is(',')) : isLed && joint == next.FirstToken))
            return false;
        var sum = 0.0;
        for (var q = first + 1; q < item.Quantities.End; q++)
        {
            ref readonly var part = ref Model.QuantityList[q];
            if (part.Unit == Unit.Percent)
                continue;
            if (part is not { Unit: Unit.None, Comparator: Comparator.None } || part.EndToken >= item.EndToken || OutcomeRoles.OfLabel(Model, part.EndToken, part.EndToken + 1) is OutcomeRole.None or OutcomeRole.Total)
                return false;
            sum += part.Value;
        }
        return Sums.AreNear(whole.Value, sum);
    }

    // "Tests: 45 passed, 5 failed, 50 total", and on the next line "Pass rate: 90%": the rate of the tests, where a line above counts their suites.
    private bool RateBelow(int index, in Item item, out Quantity rate)
    {
        rate = default;
        return index + 1 < Model.ItemList.Count && Model.ItemList[index + 1].Group == item.Group && (Model.ItemList[index + 1].Topics & Topics.PassRate) != 0
            && TestRates.TryReadLine(Model, index + 1, out rate) && (index == 0 || Model.ItemList[index - 1].Group != item.Group || GreatestOf(Model.ItemList[index - 1]) <= GreatestOf(item));
    }

    private double GreatestOf(in Item item)
    {
        var greatest = 0.0;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
            greatest = Math.Max(greatest, Model.QuantityList[q].Unit is Unit.None ? Model.QuantityList[q].Value : 0);
        return greatest;
    }

    // "20 total", "total: 20", "all 20 tests".
    private bool IsCalledTotal(in Item item, in Quantity quantity, int end)
    {
        // "Of 40 tests, 38 passed", "of the 40 tests".
        var of = quantity.FirstToken - 1;
        while (of > item.FirstToken && Model.Tokens[of].Has(Concepts.Stop) && !Model.Tokens[of].Has(Concepts.OutOf))
            of--;
        if (of >= item.FirstToken && Model.Tokens[of].Has(Concepts.OutOf) && (of == item.FirstToken || Model.Tokens[of - 1].Is('.')))
            return true;
        if (IsSubject(item, quantity, end))
            return true;
        for (var i = Math.Max(item.FirstToken, quantity.FirstToken - 2); i < Math.Min(end, quantity.EndToken + 3); i++)
        {
            if (i >= quantity.EndToken && Model.Tokens[i].Kind != TokenKind.Word)
                return false;
            if (Model.Tokens[i].Has(Concepts.Total))
                return true;
        }
        return false;
    }

    // "210 tests were executed, 182 passed": the sentence starts with it, and goes on with what became of them.
    private bool IsSubject(in Item item, in Quantity quantity, int next)
    {
        var behind = Model.FirstQuantityFrom(item, next);
        if (quantity.FirstToken != item.FirstToken || behind == item.Quantities.End || Model.QuantityList[behind].EndToken is var verb && (verb >= item.EndToken || !Model.Tokens[verb].Has(Topics.Passing)) || quantity.EndToken >= item.EndToken || Model.Tokens[quantity.EndToken] is not { Kind: TokenKind.Word } noun || !noun.Has(Topics.TestRun))
            return false;
        for (var i = quantity.EndToken + 1; i < Math.Min(item.EndToken, quantity.EndToken + LongestVerb); i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Is(',') || token.Is(':'))
                return true;
            if (token.Kind != TokenKind.Word || token.Has(Concepts.Negation | Concepts.Increment & ~Concepts.Done) || token.Has(Topics.Passing))
                return false;
        }
        return false;
    }

    // "23 passed", "23 tests passed", "passed: 23"; "23 assertions passed" are no tests.
    private bool ArePassedTests(in Quantity quantity, int end)
    {
        for (var i = quantity.EndToken; i < end && Model.Tokens[i].Kind == TokenKind.Word; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Has(Topics.Passing))
                return true;
            if (!token.Has(Concepts.Stop | Concepts.Test))
                return false;
        }
        return quantity.FirstToken > 0 && (Model.Tokens[quantity.FirstToken - 1].Is(':') || Model.Tokens[quantity.FirstToken - 1].Is('='));
    }

    private bool EndsSentence(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Model.Tokens[i].Is(';') || Model.Tokens[i].Is('.'))
                return true;
        }
        return false;
    }

    // "We ran 50 tests. 40 passed and 5 failed.": the next sentence starts with the first outcome, and names no other tests.
    private bool GoesOn(in Item item, in Quantity quantity)
    {
        if (_counts.HasOutcome || !Model.Tokens[quantity.FirstToken - 1].Is('.'))
            return false;
        for (var i = quantity.EndToken; i < item.EndToken && !Model.Tokens[i].Is('.'); i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Kind == TokenKind.Word && !token.Has(Topics.Passing | Topics.Joining | Topics.Copula | Topics.Unjudged) && !token.Has(Concepts.Failed | Concepts.Test | Concepts.Auxiliary))
                return false;
        }
        return true;
    }

    private OutcomeRole RoleOf(in Item item, in Quantity quantity, int end)
    {
        var behind = OutcomeRoles.Behind(Model, quantity.EndToken, end);
        if (behind != OutcomeRole.None)
            return behind;
        if (item.Has(TokenKind.Mark) && IsJudgedByMarks(item) && OutcomeRoles.OfMarkBeside(Model, item, quantity) is var marked and not OutcomeRole.None)
            return marked;
        var colon = quantity.FirstToken - 1;
        if (colon <= item.FirstToken || !(Model.Tokens[colon].Is(':') || Model.Tokens[colon].Is('=')))
            return OutcomeRole.None;
        var first = colon;
        while (first > item.FirstToken && Model.Tokens[first - 1].Kind == TokenKind.Word)
            first--;
        return OutcomeRoles.OfLabel(Model, first, colon);
    }
}
