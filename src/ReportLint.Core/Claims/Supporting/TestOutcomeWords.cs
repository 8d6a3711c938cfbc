namespace ReportLint.Claims.Supporting;

/// <summary>Finds the words of a line that say that tests passed: tests and a word of success in one sentence ("all tests pass", "9 passing
/// tests"), a rate of tests ("tests: 100% pass rate"), counted successes below a heading about tests ("42/42 passed"), or a tally
/// without failures. What is asked for, ordered, denied or still to come says nothing.</summary>
internal sealed class TestOutcomeWords(ReportModel model)
{
    // A line of more numbers than these is data, not a claim.
    private const int MostQuantities = 64;

    // In words: what stands between the tests and their outcome may be of something else.
    private const int MostWordsBetween = 3;

    // In tokens.
    private const int LongestClaim = 6, FarthestTests = 5, BeforeRate = 2, AfterRate = 3;

    private const Concepts Asking = Concepts.Demand | Concepts.Future | Concepts.Target | Concepts.Negation;

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
            if (token.Has(Topics.PassRate) ? TryReadRate(item, at, out first, out end)
                : token.Has(Topics.Passing) && token.Kind == TokenKind.Word && TryReadOutcome(item, at, out first, out end))
                return true;
        }
        for (var at = item.FirstToken; at < item.EndToken; at++)
        {
            if (AreTests(at) && TryReadTally(item, at, out first, out end))
                return true;
        }
        return false;
    }

    // Tests, and not other checks: "CI is green", "all checks passed".
    private bool AreTests(int at)
    {
        ref readonly var token = ref model.Tokens[at];
        return token.Has(Topics.TestRun) && (token.Flags & TokenFlags.Struck) == 0
            && (!Checks.Contains(token.Value) || token.Has(Concepts.Test) || model.HoldsOneOf(Nouns, at, at + token.Width));
    }

    private bool NamesTests(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (AreTests(at) || Nouns.Contains(model.Tokens[at].Value))
                return true;
        }
        return false;
    }

    // Whether the heading of a section, or of one around it, is about tests.
    private bool AreTopicOf(int section)
    {
        for (; section > 0 && !model.IsTitle(section); section = model.SectionList[section].Parent)
        {
            ref readonly var heading = ref model.ItemList[model.SectionList[section].Heading];
            if (NamesTests(heading.FirstToken, heading.EndToken))
                return true;
        }
        return false;
    }

    // "100% pass rate", "taux de réussite : 98 %".
    private bool TryReadRate(in Item item, int at, out int first, out int end)
    {
        var (start, stop) = (Sentences.Start(model, item.FirstToken, at), Sentences.End(model, at, item.EndToken));
        (first, end) = (at, at + model.Tokens[at].Width);
        if (Asks(start, stop) || !(NamesTests(start, stop) || AreTopicOf(item.Section)))
            return false;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var rate = ref model.QuantityList[q];
            if (rate.FirstToken < start || rate.EndToken > stop || !IsRate(item, at, rate))
                continue;
            (first, end) = rate.FirstToken < at ? (rate.FirstToken, end) : (at, rate.EndToken);
            return true;
        }
        return false;
    }

    // A percentage beside the words, or the ratio after them as a label; "success rate: 100% of the calls" is of something else.
    private bool IsRate(in Item item, int at, in Quantity figure)
    {
        var isAfter = figure.FirstToken > at;
        if (figure.Comparator != Comparator.None || figure.EndToken < at - BeforeRate
            || figure.FirstToken > at + model.Tokens[at].Width + AfterRate
            || (isAfter && figure.EndToken < item.EndToken && model.Tokens[figure.EndToken] is { Kind: TokenKind.Word } next
                && !next.Has(Topics.TestRun | Topics.Passing)))
            return false;
        return figure.Unit == Unit.Percent
            || (figure.Unit == Unit.Ratio && item.LabelEnd > at && figure.FirstToken == item.FirstValueToken);
    }

    private bool TryReadOutcome(in Item item, int at, out int first, out int end)
    {
        (first, end) = (at, at + model.Tokens[at].Width);
        var sentence = Sentences.Start(model, item.FirstToken, at);
        // "No regressions: all tests pass" denies something else.
        var isValue = item.LabelEnd >= sentence && at > item.LabelEnd && !Asks(sentence, item.LabelEnd, Asking & ~Concepts.Negation);
        var start = isValue ? item.FirstValueToken : sentence;
        if (IsAsked(item, start, at) || IsOfMaking(start, at, end) || CountsNone(item, start, at))
            return false;
        var tests = FindTestsBefore(sentence, at);
        if (tests >= 0)
        {
            first = StartOfClaim(item, sentence, tests);
            // "Set up once the gates are built, after tests pass".
            return !IsAdjective(item, at) && !Asks(Math.Max(first, tests - 2), tests, Concepts.After | Concepts.Before);
        }
        first = StartOfClaim(item, start, at);
        var last = FindTestsAfter(item, at);
        end = Math.Max(end, last);
        return last > 0 || (IsCounted(item, at) && AreTopicOf(item.Section));
    }

    // "Check that the tests pass", "tests must pass", "tests to pass", "the test passes when the lamp burns"; "non-regression tests" deny
    // nothing.
    private bool IsAsked(in Item item, int start, int at)
    {
        var verb = model.FirstBehindMarks(start, at);
        for (var i = verb; item.Status == Polarity.None && i < Math.Min(at, verb + 2); i++)
        {
            if (model.StartsPhrase(Wording.CheckOrder, item, model.Tokens[i]))
                return true;
        }
        for (var i = start; i < at; i++)
        {
            if (model.Tokens[i].Has(Topics.TestRun))
                i += model.Tokens[i].Width - 1;
            else if (Asks(i, i + 1))
                return true;
        }
        return (at > start && model.Tokens[at - 1].Has(Topics.To)) || IsAskedAfter(item, at);
    }

    // "Tests pass when the lamp burns", "tests pass only if the lamp burns"; "all tests pass with no failures" says more of them.
    private bool IsAskedAfter(in Item item, int at)
    {
        if (at + 1 < item.EndToken && Asks(at + 1, at + 2) && !model.Tokens[at + 1].IsGlued)
            return true;
        return at + 2 < item.EndToken && model.Tokens[at + 1].Kind == TokenKind.Word && Asks(at + 2, at + 3, Asking & ~Concepts.Negation);
    }

    private bool Asks(int first, int end, Concepts asking = Asking) => (model.ConceptsOf(first, end) & asking) != 0;

    // "The tests were successfully written" says that they are there.
    private bool IsOfMaking(int start, int at, int end) => Adverbs.Contains(model.Tokens[at].Value)
        && (model.HoldsOneOf(Makings, Math.Max(start, at - MostWordsBetween), at) || model.HoldsOneOf(Makings, end, end + 2));

    // "0/3 tests passed" claims no success.
    private bool CountsNone(in Item item, int start, int at)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            if (model.QuantityList[q] is { Value: 0 } none && none.FirstToken >= start && none.EndToken <= at)
                return true;
        }
        return false;
    }

    // The tests before their outcome, with no other subject between.
    private int FindTestsBefore(int start, int at)
    {
        var between = 0;
        for (var i = at - 1; i >= start && between <= MostWordsBetween; i--)
        {
            if (AreTests(i))
                return i;
            between += model.Tokens[i].Kind == TokenKind.Word && !model.Tokens[i].Has(Concepts.Stop) ? 1 : 0;
        }
        return -1;
    }

    // The end of "passes all 9 tests", "9 passing tests"; "passing tests stay in CI" names them, and "code that passes all tests" is asked
    // for.
    private int FindTestsAfter(in Item item, int at)
    {
        var end = at + 1;
        if (item.Status != Polarity.Done && !(at > item.FirstToken && IsCount(at - 1))
            && (!IsCount(end) || (at > item.FirstToken && Relatives.Contains(model.Tokens[at - 1].Value))))
            return -1;
        for (; end < Math.Min(item.EndToken, at + FarthestTests); end++)
        {
            if (AreTests(end))
                return end + model.Tokens[end].Width;
            if (!IsCount(end) && !model.Tokens[end].Has(Concepts.Stop))
                return -1;
        }
        return -1;
    }

    private bool IsCount(int at) => model.Tokens[at].Kind == TokenKind.Number || model.Tokens[at].Is('+')
        || model.Tokens[at].Has(Concepts.Total | Concepts.Universal);

    // "Load test: successful answers only" says what the answers were.
    private bool IsAdjective(in Item item, int at) => Adjectives.Contains(model.Tokens[at].Value) && at + 1 < item.EndToken
        && model.Tokens[at + 1] is { Kind: TokenKind.Word } noun && !noun.Has(Concepts.Stop)
        && !noun.Has(Topics.TestRun | Topics.Joining);

    // "42/42 passed", "all passing", "passed: 42/42"; "200 OK" is no count.
    private bool IsCounted(in Item item, int at)
    {
        var count = item.LabelEnd == at + 1 ? item.FirstValueToken : at - 1;
        return model.Tokens[at].Has(Concepts.Outcome) && count >= item.FirstToken && count < item.EndToken
            && (IsCount(count) || model.Tokens[count].Is('%'));
    }

    // What no word of success says: "Tests: 42/42", "no failing tests".
    private bool TryReadTally(in Item item, int at, out int first, out int end)
    {
        var start = Sentences.Start(model, item.FirstToken, at);
        if (!_tallies.TryReadNoFailure(item, at, out first, out end) && !_tallies.TryReadRatio(item, at, out first, out end))
            return false;
        if (Asks(start, first) || Asks(first, end, Asking & ~Concepts.Negation) || Asks(end, Sentences.End(model, end, item.EndToken)))
            return false;
        first = first < at ? first : StartOfClaim(item, start, at);
        return true;
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
