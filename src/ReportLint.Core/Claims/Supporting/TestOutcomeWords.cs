namespace ReportLint.Claims.Supporting;

/// <summary>Finds the words of a line that say that tests passed: "all tests pass", "22/22 tests passed", "tests: 100% pass
/// rate".</summary>
internal sealed partial class TestOutcomeWords(ReportModel model)
{
    // A line of more numbers than these is data, not a claim.
    private const int MostQuantities = 64;

    // In words: what stands between the tests and their outcome may be of something else.
    private const int MostWordsBetween = 3;

    // In tokens.
    private const int LongestClaim = 6, FarthestTests = 5, BeforeRate = 2, AfterRate = 3;

    private static readonly WordSet Nouns = Wordings.WordsOf(Wording.TestNoun), Checks = Wordings.WordsOf(Wording.CheckedSubject);
    private static readonly WordSet Relatives = Wordings.WordsOf(Wording.RelativePronoun);
    private static readonly WordSet Adjectives = Wordings.WordsOf(Wording.SuccessAdjective);
    private static readonly WordSet Adverbs = Wordings.WordsOf(Wording.SuccessAdverb), Makings = Wordings.WordsOf(Wording.MakingParticiple);

    private readonly TestTallyWords _tallies = new(model);

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
        return (item.Topics & Topics.TestRun) != 0 && TryFindTally(item, out first, out end);
    }

    /// <summary>Whether a heading around a section is about tests; for what stands directly below the title, the title.</summary>
    public bool AreTopicOf(int section)
    {
        if (section == 1 && model.IsTitle(section))
            return NamesTests(section);
        for (; section > 0 && !model.IsTitle(section); section = model.SectionList[section].Parent)
        {
            if (NamesTests(section))
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
        for (var at = heading.FirstToken; at < heading.EndToken; at++)
        {
            ref readonly var token = ref model.Tokens[at];
            if (Nouns.Contains(token.Value) || (token.Has(Topics.TestRun) && !IsCheck(token)))
                return true;
        }
        return false;
    }

    private static bool IsCheck(in Token token) => Checks.Contains(token.Value) && !token.Has(Concepts.Test);

    private bool AreChecks(int at) => IsCheck(model.Tokens[at])
        && !model.HoldsOneOf(Nouns, at, at + model.Tokens[at].Width);

    // "100% pass rate", "taux de réussite : 98 %".
    private bool TryReadRate(in Item item, int at, out int first, out int end)
    {
        var (start, stop) = (Sentences.Start(model, item.FirstToken, at), Sentences.End(model, at, item.EndToken));
        (first, end) = (at, at + model.Tokens[at].Width);
        if (Asks(start, stop) || !((model.MeaningOf(start, stop).Topics & Topics.TestRun) != 0 || NamesTests(item.Section)))
            return false;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref model.QuantityList[q];
            // "Success rate: 100% of the calls".
            var isOfTests = quantity.FirstToken < at || quantity.EndToken >= item.EndToken || MayEndRate(model.Tokens[quantity.EndToken]);
            var isRate = quantity.Unit == Unit.Percent
                || (quantity.Unit == Unit.Ratio && item.LabelEnd > at && quantity.FirstToken == item.FirstValueToken);
            if (!isRate || !isOfTests || quantity.Comparator != Comparator.None || quantity.FirstToken < start || quantity.EndToken > stop
                || quantity.EndToken < at - BeforeRate || quantity.FirstToken > end + AfterRate)
                continue;
            (first, end) = quantity.FirstToken < at ? (quantity.FirstToken, end) : (at, quantity.EndToken);
            return true;
        }
        return false;
    }

    private static bool MayEndRate(in Token token) => token.Kind != TokenKind.Word || token.Has(Topics.TestRun | Topics.Passing)
        || token.Has(Concepts.Before | Concepts.After | Concepts.Test);

    // "All 42 tests pass", "tests: 42/42 passed", "361 passing tests"; and "42/42 passed" below a heading about tests.
    private bool TryReadOutcome(in Item item, int at, out int first, out int end)
    {
        (first, end) = (at, at + model.Tokens[at].Width);
        var sentence = Sentences.Start(model, item.FirstToken, at);
        var start = sentence;
        // "No regressions: all tests pass" denies something else.
        if (item.LabelEnd >= start && at > item.LabelEnd && !Asks(start, item.LabelEnd, Asking & ~Concepts.Negation))
            start = item.FirstValueToken;
        if (AreAsked(start, at) || IsOrdered(item, start, at) || IsStillToCome(item, start, at) || IsOfMaking(start, at, end)
            || CountsNone(item, start, at))
            return false;
        var tests = FindTestsBefore(sentence, at);
        if (tests >= 0 && !IsAdjective(item, at))
            return TryTake(item, sentence, tests, ref first);
        if (tests < 0 && TryFindTestsAfter(item, at, out var last))
        {
            (first, end) = (StartOfClaim(item, start, at), last);
            return true;
        }
        return tests < 0 && IsCounted(item, at) && AreTopicOf(item.Section) && TryTake(item, start, at, ref first);
    }

    // "CI is green" and "all checks passed" are about other checks.
    private bool TryTake(in Item item, int start, int from, ref int first)
    {
        first = StartOfClaim(item, start, from);
        return !AreChecks(from) && !IsAfterwards(first, from);
    }

    // The tests before their outcome, with no other subject between.
    private int FindTestsBefore(int start, int at)
    {
        var between = 0;
        for (var i = at - 1; i >= start && between <= MostWordsBetween; i--)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Has(Topics.TestRun) && (token.Flags & TokenFlags.Struck) == 0)
                return i;
            // "Phase 1: 9 tests    9    9    ok" is a row whose number was to be reached.
            if (token.Kind == TokenKind.Number && model.Tokens[i + 1].Kind == TokenKind.Number)
                return -1;
            var isOfClaim = token.Has(Concepts.Stop | Concepts.Total) || token.Has(Topics.Passing);
            between += token.Kind == TokenKind.Word && !isOfClaim ? 1 : 0;
        }
        return -1;
    }

    // "Passes all 9 tests", "9 passing tests"; "passing tests stay in CI" names them, and "code that passes all tests" is asked for.
    private bool TryFindTestsAfter(in Item item, int at, out int end)
    {
        end = at + 1;
        var isDone = item.Status == Polarity.Done;
        var isCounted = at > item.FirstToken && IsCount(model.Tokens[at - 1]);
        if (!isDone && !isCounted && (!IsCount(model.Tokens[end]) || Relatives.Contains(model.Tokens[Math.Max(at - 1, 0)].Value)))
            return false;
        for (; end < Math.Min(item.EndToken, at + FarthestTests); end++)
        {
            ref readonly var token = ref model.Tokens[end];
            if (token.Has(Topics.TestRun))
            {
                end += token.Width;
                return true;
            }
            if (!IsCount(token) && !token.Has(Concepts.Stop))
                return false;
        }
        return false;
    }

    private static bool IsCount(in Token token) =>
        token.Kind == TokenKind.Number || token.Is('+') || token.Has(Concepts.Total | Concepts.Universal);

    // "Load test: successful answers only" says what the answers were.
    private bool IsAdjective(in Item item, int at) => Adjectives.Contains(model.Tokens[at].Value) && at + 1 < item.EndToken
        && model.Tokens[at + 1] is { Kind: TokenKind.Word } noun && !noun.Has(Concepts.Stop)
        && !noun.Has(Topics.TestRun | Topics.Joining);

    // "The tests were successfully written" says that they are there.
    private bool IsOfMaking(int start, int at, int end) => Adverbs.Contains(model.Tokens[at].Value)
        && (model.HoldsOneOf(Makings, Math.Max(start, at - MostWordsBetween), at) || model.HoldsOneOf(Makings, end, end + 2));

    // "0/3 tests passed" claims no success.
    private bool CountsNone(in Item item, int start, int at)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref model.QuantityList[q];
            if (quantity.FirstToken >= start && quantity.EndToken <= at && quantity.Value == 0)
                return true;
        }
        return false;
    }

    // "42/42 passed", "all passing", "passed: 42/42"; "200 OK" is no count.
    private bool IsCounted(in Item item, int at)
    {
        if (!model.Tokens[at].Has(Concepts.Outcome))
            return false;
        if (item.LabelEnd == at + 1)
            return item.FirstValueToken < item.EndToken && model.Tokens[item.FirstValueToken].Kind == TokenKind.Number;
        return at > item.FirstToken && (model.Tokens[at - 1].Kind == TokenKind.Number || model.Tokens[at - 1].Is('%')
            || model.Tokens[at - 1].Has(Concepts.Total));
    }

    // What no word of success says: "Tests: 42/42", "no failing tests".
    private bool TryFindTally(in Item item, out int first, out int end)
    {
        for (var at = item.FirstToken; at < item.EndToken; at++)
        {
            ref readonly var token = ref model.Tokens[at];
            if (token.Kind != TokenKind.Word || !token.Has(Topics.TestRun) || (token.Flags & TokenFlags.Struck) != 0)
                continue;
            var start = Sentences.Start(model, item.FirstToken, at);
            var isNone = _tallies.TryReadNoFailure(item, at, out first, out end);
            if (!isNone && !_tallies.TryReadRatio(item, at, out first, out end))
                continue;
            if (Asks(start, first) || Asks(first, end, Asking & ~Concepts.Negation)
                || Asks(end, Sentences.End(model, end, item.EndToken)))
                continue;
            first = first < at ? first : StartOfClaim(item, start, at);
            return true;
        }
        (first, end) = (item.FirstToken, item.FirstToken);
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
