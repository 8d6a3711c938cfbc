namespace ReportLint.Claims;

/// <summary>Finds the tests that a report counts as failed: "9 tests failing", "Failed: 6" behind "Passed: 310", a column of failures.</summary>
internal sealed class FailedTests(ReportModel model)
{
    /// <summary>Another time, or something that was mended since.</summary>
    public const Concepts Otherwise = Concepts.Before | Concepts.After | Concepts.Future | Concepts.Plan | Concepts.Change | Concepts.Target | Concepts.Optional | Concepts.Threshold | Concepts.Demand | Concepts.Negation;

    private static readonly WordSet Excused = Wordings.WordsOf(Wording.ExcusedFailure);

    private static readonly WordSet Still = Wordings.WordsOf(Wording.StillAdverb);

    /// <summary>In tokens: "two of the nine load tests on the south quay failed".</summary>
    private const int FarthestFailure = 12;

    /// <summary>In tokens: "tide gate tests passed".</summary>
    private const int LongestName = 4;

    private readonly MetricScopes _scopes = new(model);
    private readonly HashSet<int> _items = [];

    /// <summary>Whether an item tells how many tests fail, as the report was left.</summary>
    public bool Contains(int item) => _items.Contains(item);

    /// <summary>Reads which items of the report count tests that fail.</summary>
    public void Read()
    {
        _items.Clear();
        if ((model.Tokens.Meaning.Topics & Topics.Passing) != 0)
            ReadPassed();
        if ((model.Tokens.Meaning.Concepts & Concepts.Failed) == 0 || ((model.Tokens.Meaning.Concepts & Concepts.Test) == 0 && (model.Tokens.Meaning.Topics & (Topics.Passing | Topics.TestRun)) == 0))
            return;
        foreach (var i in model.Index.Saying(Concepts.Failed))
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Kind == ItemKind.Heading || IsOtherwise(item) || item.Status == Polarity.Done)
                continue;
            if (item.HasQuantities && Find(i, item) is >= 0 and var count)
            {
                if (IsLeft(item, model.QuantityList[count]) && !_scopes.IsNoClaim(i))
                    _items.Add(i);
            }
            else if (item.HasQuantities && CountsNone(i, item))
                _items.Clear();
            else if (FailsInWords(item) && !_scopes.IsNoClaim(i))
                _items.Add(i);
        }
        foreach (var table in model.TableList)
            ReadTable(table);
    }

    // "210/280 tests pass": the others do not, unless all of as many pass elsewhere, or they were skipped.
    private void ReadPassed()
    {
        var (last, left, asked, whole, place) = (-1, 0.0, 0.0, 0.0, -1);
        foreach (var i in model.Index.About(Topics.Passing))
        {
            ref readonly var item = ref model.ItemList[i];
            if ((item.Concepts & Concepts.Test) == 0 || item.Kind == ItemKind.Heading || IsOtherwise(item) || (item.Concepts & (Concepts.NotApplicable | Concepts.Worked)) is Concepts.NotApplicable)
                continue;
            for (var q = item.Quantities.First; q < item.Quantities.End; q++)
            {
                ref readonly var ratio = ref model.QuantityList[q];
                if (ratio.Unit != Unit.Ratio || ratio.Whole < 1 || !(Passes(ratio.EndToken, item.EndToken) || IsLabelledPassed(item, ratio)))
                    continue;
                // Beside it in one list stands another suite, unless it is told as another run.
                if (ratio.Value >= ratio.Whole)
                    whole = item.Group == place && (item.Concepts & Concepts.Ordinal) == 0 ? whole : Math.Max(whole, ratio.Whole);
                else if (item.Status != Polarity.Done && !_scopes.IsNoClaim(i) && !model.HoldsOneOf(Excused, item.FirstToken, item.EndToken))
                    (last, left, asked, place) = (i, ratio.Whole - ratio.Value, ratio.Whole, item.Group);
            }
        }
        if (last >= 0 && whole < asked && !AreSkipped(left))
            _items.Add(last);
    }

    private bool AreSkipped(double count)
    {
        foreach (var i in model.Index.Saying(Concepts.NotApplicable))
        {
            for (var q = model.ItemList[i].Quantities.First; q < model.ItemList[i].Quantities.End; q++)
            {
                if (model.QuantityList[q].Value == count)
                    return true;
            }
        }
        return false;
    }

    // "Tests passed: 3/6".
    private bool IsLabelledPassed(in Item item, in Quantity ratio)
    {
        if (item.LabelEnd <= item.FirstToken || ratio.FirstToken != item.FirstValueToken)
            return false;
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word && !model.Tokens[i].Has(Concepts.Test | Concepts.Stop | Concepts.Done | Concepts.Worked | Concepts.Achieved) && !model.Tokens[i].Has(Topics.Passing))
                return false;
        }
        return (model.ConceptsOf(item.FirstToken, item.LabelEnd) & Concepts.Test) != 0 && (model.MeaningOf(item.FirstToken, item.LabelEnd).Topics & Topics.Passing) != 0;
    }

    // "Passing", "tests pass", "tide tests passed".
    private bool Passes(int at, int end)
    {
        if (at < end && model.Tokens[at].Has(Topics.Passing))
            return true;
        for (var i = at; i + 1 < Math.Min(end, at + LongestName) && model.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (model.Tokens[i].Has(Concepts.Test))
                return model.Tokens[i + 1].Has(Topics.Passing);
        }
        return false;
    }

    // "Two of the nine load tests failed."
    private bool FailsInWords(in Item item)
    {
        if (item.Kind is not (ItemKind.Paragraph or ItemKind.ListItem or ItemKind.LabelLine) || (item.Concepts & Concepts.Test) == 0)
            return false;
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if (NumberWords.Find(model.Tokens[i]) <= 0 || (i > item.FirstToken && model.Tokens[i - 1].Kind == TokenKind.Word))
                continue;
            var sentence = Assertions.SentenceEnd(model, i, item.EndToken);
            var (test, fail) = (false, -1);
            for (var k = i + 1; k < Math.Min(sentence, i + FarthestFailure) && fail < 0; k++)
            {
                test |= model.Tokens[k].Has(Concepts.Test);
                fail = test && model.Tokens[k].Has(Concepts.Failed) ? k : -1;
            }
            if (fail >= 0 && (model.ConceptsOf(i, sentence) & (Concepts.Done | Concepts.Worked)) == 0)
                return !model.HoldsOneOf(Excused, item.FirstToken, item.EndToken);
        }
        return false;
    }

    // "5 (71%)", "5 tests - all of the crane"; not "5 in May", and not "5 (known, cosmetic)".
    private bool IsLeft(in Item item, in Quantity count)
    {
        // "Waiting for a fix" tells of one too.
        if ((item.Concepts & (Concepts.Worked | Concepts.Done)) != 0 && (item.Concepts & Concepts.Open) == 0 && IsMended(item))
            return false;
        // "49 lock tests still fail".
        var end = Math.Max(count.EndToken, BehindFailure(count.EndToken, item.EndToken));
        while (end < item.EndToken && (model.Tokens[end].Has(Concepts.Test | Concepts.Failed) || model.Tokens[end].Kind == TokenKind.Mark || IsBetween(end, item.EndToken)))
            end++;
        return (end == item.EndToken || model.Tokens[end].Kind == TokenKind.Punctuation) && !model.HoldsOneOf(Excused, item.FirstToken, item.EndToken);
    }

    // "Tests of 18 fail", "tests are failing": what stands between the two.
    private bool IsBetween(int at, int end) => at + 1 < end && (model.Tokens[at].Has(Topics.Copula) || model.Tokens[at].Has(Concepts.Stop) || Still.Contains(model.Tokens[at].Value) || (model.Tokens[at].Kind == TokenKind.Number && model.Tokens[at - 1].Has(Concepts.Stop))) && (model.ConceptsOf(at + 1, Math.Min(end, at + 3)) & Concepts.Failed) != 0;

    // "14 passed, 3 failed" and "passed: 14, failed: 3" count the others.
    private bool IsMended(in Item item)
    {
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Has(Concepts.Worked | Concepts.Done) && !(token.Has(Topics.Passing) && ((i + 1 < item.EndToken && model.Tokens[i + 1].Is(':')) || (i > item.FirstToken && (model.Tokens[i - 1].Kind == TokenKind.Number || model.Tokens[i - 1].Has(Concepts.Test))))))
                return true;
        }
        return false;
    }

    // "Failed: 0" further down: of another run.
    private bool CountsNone(int index, in Item item) =>
        item.Quantities.End - item.Quantities.First == 1 && model.QuantityList[item.Quantities.First] is { Unit: Unit.None, Value: 0 } count && LabelOf(item) is >= 0 and var end && count.FirstToken >= end && model.Tokens[end - 1].Has(Concepts.Failed);

    // Each row of a column of failures beside one of passed tests.
    private void ReadTable(in Table table)
    {
        if (table.IsTooWide || _scopes.IsNoClaim(table.Rows.First))
            return;
        var (failed, passed) = ColumnsOf(table);
        for (var row = table.Rows.First; (failed > 0 || passed > 0) && row < table.Rows.End; row++)
        {
            if (TellsFailures(row, failed, passed) && model.ItemList[row] is var item && !IsOtherwise(item) && item.Status != Polarity.Done && !model.HoldsOneOf(Excused, item.FirstToken, item.EndToken))
                _items.Add(row);
        }
    }

    // "| Tide | 3 | 1 |" below "Passed" and "Failed", "| Tide | 3/4 |" below "Passed".
    private bool TellsFailures(int row, int failed, int passed) => failed > 0
        ? model.SingleQuantity(row, failed) is { Unit: Unit.None, Comparator: Comparator.None, Value: > 0 }
        : model.SingleQuantity(row, passed) is { Unit: Unit.Ratio } ratio && ratio.Value < ratio.Whole;

    // The column of failures beside one of passed tests, and the one of passed tests alone; 0 where there is none.
    private (int Failed, int Passed) ColumnsOf(in Table table)
    {
        var (failed, passed) = (0, 0);
        for (var i = 1; i < table.ColumnCount; i++)
        {
            ref readonly var column = ref model.ColumnList[table.Columns.First + i];
            var role = OutcomeRoles.OfLabel(model, column.FirstToken, column.EndToken);
            if (role == OutcomeRole.Failed && failed > 0)
                return default;
            failed = role == OutcomeRole.Failed ? i : failed;
            passed = role == OutcomeRole.Passed ? i : passed;
        }
        return passed == 0 ? default : failed > 0 ? (failed, 0) : (0, passed);
    }

    /// <summary>Whether a line tells of tests at another time, or of none.</summary>
    public static bool IsOtherwise(in Item item) => ((item.Concepts & Otherwise) != 0 && (item.Concepts & (Concepts.Open | Concepts.Negation)) != Concepts.Open) || item.Status == Polarity.NotApplicable || (item.Topics & Topics.Formerly) != 0;

    /// <summary>The number of tests that an item says fail; -1 where it says of none.</summary>
    public int Find(int index, in Item item)
    {
        for (var q = item.Quantities.First; (item.Concepts & Concepts.Test) != 0 && q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref model.QuantityList[q];
            if (quantity is { Unit: Unit.None or Unit.Ratio, Comparator: Comparator.None, Value: > 0 } && quantity.EndToken < item.EndToken && (Fails(quantity.EndToken, item.EndToken) || IsLabelledFailed(item, quantity)))
                return q;
        }
        return FindBesidePassed(index, item) is >= 0 and var beside ? beside : FindInPair(item);
    }

    // "110 passed, 6 failed" counts nothing but tests.
    private int FindInPair(in Item item)
    {
        var (passed, failed) = (-1, -1);
        for (var q = item.Quantities.First; (item.Topics & Topics.Passing) != 0 && q < item.Quantities.End; q++)
        {
            if (model.QuantityList[q] is not { Unit: Unit.None, Comparator: Comparator.None, Value: > 0 } count || count.EndToken >= item.EndToken)
                continue;
            passed = model.Tokens[count.EndToken].Has(Topics.Passing) ? q : passed;
            failed = model.Tokens[count.EndToken].Has(Concepts.Failed) ? q : failed;
        }
        return passed >= 0 ? failed : -1;
    }

    // "Tests: 4 failed, 10 passed".
    private bool IsLabelledFailed(in Item item, in Quantity count) =>
        item.LabelEnd > item.FirstToken && count.Unit == Unit.None && count.FirstToken >= item.FirstValueToken && model.Tokens[count.EndToken].Has(Concepts.Failed) && (model.ConceptsOf(item.FirstToken, item.LabelEnd) & Concepts.Test) != 0
        && (count.EndToken + 1 >= item.EndToken || model.Tokens[count.EndToken + 1].Kind == TokenKind.Punctuation);

    // "Failed: 6", beside "Passed: 310".
    private int FindBesidePassed(int index, in Item item)
    {
        if (LabelOf(item) is not (>= 0 and var end) || !(TellsPassed(index - 1, item) || TellsPassed(index + 1, item)))
            return -1;
        return model.OnlyQuantityOf(item) is >= 0 and var only && model.QuantityList[only] is { Unit: Unit.None, Comparator: Comparator.None, Value: > 0 } count && count.FirstToken >= end && model.Tokens[end - 1].Has(Concepts.Failed) ? only : -1;
    }

    private bool TellsPassed(int other, in Item item) =>
        other >= 0 && other < model.ItemList.Count && model.ItemList[other] is var passed && passed.Group == item.Group && (passed.Topics & Topics.Passing) != 0 && LabelOf(passed) >= 0;

    // The end of a label, or of a first cell, of one word; -1 where it says more.
    private int LabelOf(in Item item)
    {
        var (first, end) = item.Kind == ItemKind.TableRow ? (model.CellList[item.Cells.First].FirstToken, model.CellList[item.Cells.First].EndToken) : (item.FirstToken, item.LabelEnd);
        first = model.FirstBehindMarks(first, end);
        return end == first + 1 ? end : -1;
    }

    // "tests failing", "failing tests", "tests are failing", "of 18 tests fail", "failed" behind "Tests: 14 passed", and no word of a fix.
    private bool Fails(int at, int end) => BehindFailure(at, end) > 0 && (model.ConceptsOf(at, end) & (Concepts.Done | Concepts.Worked)) == 0;

    // Where the tests and their failure are told; 0 where they are not.
    private int BehindFailure(int at, int end)
    {
        var (test, fail, i) = (at > 1 && at < end && model.Tokens[at].Has(Concepts.Failed), false, at);
        for (; i < Math.Min(end, at + 5) && !(test && fail); i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (!(token.Kind is TokenKind.Word or TokenKind.Number || token.Is('/')) || token.Has(Concepts.Done | Concepts.Worked) || (token.Kind == TokenKind.Number && !model.Tokens[i - 1].Has(Concepts.Stop)))
                return 0;
            test |= token.Has(Concepts.Test);
            fail |= token.Has(Concepts.Failed);
        }
        return test && fail ? i : 0;
    }
}
