namespace ReportLint.Claims.Supporting;

/// <summary>Finds the words of a line that say that tests passed: "all tests pass", "22/22 tests passed", "tests: 100% pass
/// rate".</summary>
internal sealed class TestOutcomeWords(ReportModel model)
{
    // A line of more numbers than these is data, not a claim.
    private const int MostQuantities = 64;

    // In words: what stands between the tests and their outcome may be of something else.
    private const int MostWordsBetween = 3;

    // In tokens.
    private const int LongestClaim = 6, BeforeRate = 2, AfterRate = 3;

    private const Concepts Asking = Concepts.Demand | Concepts.Future | Concepts.Target | Concepts.Negation;

    private static readonly WordSet Nouns = Wordings.WordsOf(Wording.TestNoun), Checks = Wordings.WordsOf(Wording.CheckedSubject);

    /// <summary>Finds the words, whether anything supports them or not.</summary>
    /// <param name="item">The line.</param>
    /// <param name="first">The first token of the words.</param>
    /// <param name="end">The token after the last one.</param>
    public bool TryFind(in Item item, out int first, out int end)
    {
        (first, end) = (item.FirstToken, item.FirstToken);
        // What a fence holds without a mark may be what the run printed.
        if ((item.Kind == ItemKind.FenceLine && item.Status != Polarity.Done)
            || item.Quantities.End - item.Quantities.First > MostQuantities)
            return false;
        for (var at = item.FirstToken; at < item.EndToken; at++)
        {
            ref readonly var token = ref model.Tokens[at];
            if (token.Kind != TokenKind.Word)
                continue;
            if (token.Has(Topics.PassRate) ? TryReadRate(item, at, out first, out end)
                : token.Has(Topics.Passing) && TryReadOutcome(item, at, out first, out end))
                return true;
        }
        return false;
    }

    // "CI/CD metrics" are about other checks.
    private bool NamesTests(int section)
    {
        if (section <= 0)
            return false;
        ref readonly var heading = ref model.ItemList[model.SectionList[section].Heading];
        foreach (ref readonly var token in model.Tokens.Between(heading.FirstToken, heading.EndToken))
        {
            if (Nouns.Contains(token.Value) || (token.Has(Topics.TestRun) && !IsCheck(token)))
                return true;
        }
        return false;
    }

    private static bool IsCheck(in Token token) => Checks.Contains(token.Value) && !token.Has(Concepts.Test);

    // "100% pass rate", "taux de réussite : 98 %".
    private bool TryReadRate(in Item item, int at, out int first, out int end)
    {
        var (start, stop) = (Sentences.Start(model, item.FirstToken, at), Sentences.End(model, at, item.EndToken));
        (first, end) = (at, at + model.Tokens[at].Width);
        if (Asks(start, stop) || ((model.MeaningOf(start, stop).Topics & Topics.TestRun) == 0 && !NamesTests(item.Section)))
            return false;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref model.QuantityList[q];
            // "Success rate: 100% of the calls".
            if (quantity.FirstToken > at && quantity.EndToken < item.EndToken && !MayEndRate(model.Tokens[quantity.EndToken]))
                continue;
            if (quantity.Unit != Unit.Percent || quantity.Comparator != Comparator.None || quantity.FirstToken < start
                || quantity.EndToken > stop || quantity.EndToken < at - BeforeRate || quantity.FirstToken > end + AfterRate)
                continue;
            (first, end) = quantity.FirstToken < at ? (quantity.FirstToken, end) : (at, quantity.EndToken);
            return true;
        }
        return false;
    }

    private static bool MayEndRate(in Token token) => token.Kind != TokenKind.Word || token.Has(Topics.TestRun | Topics.Passing);

    // "All 42 tests pass", "tests: 42/42 passed", "361 passing tests"; and "42/42 passed" below a heading about tests.
    private bool TryReadOutcome(in Item item, int at, out int first, out int end)
    {
        (first, end) = (at, at + model.Tokens[at].Width);
        var sentence = Sentences.Start(model, item.FirstToken, at);
        // "No regressions: all tests pass" denies something else.
        var start = item.LabelEnd >= sentence && at > item.LabelEnd ? item.FirstValueToken : sentence;
        if (Asks(start, Math.Min(end + 1, item.EndToken)))
            return false;
        var tests = FindTestsBefore(sentence, at);
        if (tests >= 0)
            first = StartOfClaim(item, sentence, tests);
        else if (IsCounted(item, at) && end < item.EndToken && model.Tokens[end].Has(Topics.TestRun))
            (first, end) = (StartOfClaim(item, start, at), end + model.Tokens[end].Width);
        else if (IsCounted(item, at) && AreTopicOf(item.Section))
            first = StartOfClaim(item, start, at);
        else
            return false;
        // "CI is green" and "all checks passed" are about other checks.
        return tests < 0 || !IsCheck(model.Tokens[tests]) || model.HoldsOneOf(Nouns, tests, tests + model.Tokens[tests].Width);
    }

    private bool Asks(int first, int end) => (model.ConceptsOf(first, end) & Asking) != 0;

    // The tests before their outcome, with no other subject between.
    private int FindTestsBefore(int start, int at)
    {
        var between = 0;
        for (var i = at - 1; i >= start && between <= MostWordsBetween; i--)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Has(Topics.TestRun))
                return i;
            between += token.Kind == TokenKind.Word && !token.Has(Concepts.Stop | Concepts.Total) && !token.Has(Topics.Passing) ? 1 : 0;
        }
        return -1;
    }

    // "42/42 passed", "100% passed"; "200 OK" is no count.
    private bool IsCounted(in Item item, int at) => model.Tokens[at].Has(Concepts.Outcome)
        && at > item.FirstToken && (model.Tokens[at - 1].Kind == TokenKind.Number || model.Tokens[at - 1].Is('%'));

    // A heading around a section; the title does not count.
    private bool AreTopicOf(int section)
    {
        for (; section > 0 && !model.IsTitle(section); section = model.SectionList[section].Parent)
        {
            if (NamesTests(section))
                return true;
        }
        return false;
    }

    // "All 42 unit tests": the words before the tests belong to the claim, as far as their cell goes.
    private int StartOfClaim(in Item item, int start, int at)
    {
        var first = at;
        start = Math.Max(start, Sentences.StartOfCell(model, item, at));
        while (first > start && at - first < LongestClaim && model.Tokens[first - 1] is { Kind: TokenKind.Word or TokenKind.Number }
            or { Kind: TokenKind.Punctuation, Value: '/' or '%' })
            first--;
        return first;
    }
}
