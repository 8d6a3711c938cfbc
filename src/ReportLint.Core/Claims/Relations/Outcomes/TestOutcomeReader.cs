using ReportLint.Claims.Supporting;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds claims that tests passed ("all tests pass", "22/22 tests passent", "100% pass rate") that no command, run or file of results in their section supports.</summary>
internal sealed class TestOutcomeReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>A line of more numbers than these is data, not a claim.</summary>
    private const int MostQuantities = 64;

    /// <summary>In lines.</summary>
    private const int LongestHead = 16;

    private const int FewestWritten = 2;

    private const Support ItemSupport = Support.Link | Support.Path | Support.Command | Support.Code | Support.Run;

    private static readonly uint Passing = WordFolder.Hash("passing".AsSpan());

    private static readonly uint Pass = WordFolder.Hash("pass".AsSpan());

    private static readonly uint To = WordFolder.Hash("to".AsSpan());

    private const Topics Wanted = Topics.Passing | Topics.PassRate | Topics.TestRun;

    private static readonly uint NotBehind = WordFolder.Hash("pas".AsSpan());

    private static readonly WordSet Relative = Wordings.WordsOf(Wording.RelativePronoun), Restricting = Wordings.WordsOf(Wording.RestrictingWord), Adjectives = Wordings.WordsOf(Wording.SuccessAdjective);

    private static readonly WordSet Continuing = Wordings.WordsOf(Wording.ContinuingVerb), Lists = Wordings.WordsOf(Wording.CheckNoun);

    private static readonly WordSet Adverbs = Wordings.WordsOf(Wording.SuccessAdverb), Makings = Wordings.WordsOf(Wording.MakingParticiple);

    private readonly TestTallies _tallies = new(model);

    private readonly PassedTables _tables = new(model);

    private readonly OutcomeBlocks _blocks = new(model);

    private readonly OutcomeSubjects _subjects = new(model);

    private TestOutcome? _claim;

    private int _scope;

    public override Meaning Needs => new(Concepts.None, Wanted);

    public override void Read()
    {
        if (!Model.IsReport)
            return;
        (_claim, _scope) = (null, -1);
        var table = 0;
        foreach (var i in Model.Index.About(Wanted))
        {
            for (; table < Model.TableList.Count && Model.TableList[table].Rows.First <= i; table++)
                ReadTable(Model.TableList[table]);
            ref readonly var item = ref Model.ItemList[i];
            if ((TryFind(item, out var span) || TryFindBlock(i, item, out span)) && Assertions.MayClaim(Model, item) && !IsSupported(item))
                Add(i, span);
        }
        for (; table < Model.TableList.Count; table++)
            ReadTable(Model.TableList[table]);
    }

    // One claim for the sections of the same tests, as they are supported together.
    private void Add(int index, TextSpan span)
    {
        var scope = TestSections.Outermost(Model, Model.ItemList[index].Section);
        if (_claim is not null && _scope == scope)
        {
            if (_claim.Item != index)
                _claim.Add(span);
            return;
        }
        _scope = scope;
        Model.ClaimsOf<TestOutcome>().Add(_claim = new TestOutcome(span, index));
    }

    private void ReadTable(in Table table)
    {
        if (!_tables.TryFind(table, out var row, out var namesTests))
            return;
        ref readonly var item = ref Model.ItemList[row];
        if (!(namesTests || SpeaksOfTests(item, item.FirstToken, item.EndToken)) || !Assertions.MayClaim(Model, item) || IsSupported(item))
            return;
        for (var i = table.Rows.First; i < table.Rows.End; i++)
        {
            if ((Model.Support.Of(Model.ItemList[i]) & ItemSupport) != 0)
                return;
        }
        Add(row, Model.SpanOf(item.FirstToken, item.EndToken));
    }

    /// <summary>Finds the words of a line that say that tests passed, whether anything supports them or not.</summary>
    internal bool TryFind(in Item item, out TextSpan span)
    {
        span = default;
        // What a fence holds without a mark may be what the run printed.
        if ((item.Kind == ItemKind.FenceLine && item.Status != Polarity.Done && !(item.Status == Polarity.None && IsInMarkedFence(item))) || item.Quantities.End - item.Quantities.First > MostQuantities)
            return false;
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Kind == TokenKind.Word && (token.Has(Topics.PassRate) ? TryReadRate(item, i, out span) : token.Has(Topics.Passing) && TryReadOutcome(item, i, out span)))
                return true;
        }
        return (item.Topics & Topics.TestRun) != 0 && TryFindTally(item, out span);
    }

    private bool TryFindBlock(int index, in Item item, out TextSpan span)
    {
        span = default;
        if ((item.Topics & Topics.Passing) == 0 || !_blocks.TryFind(index, out var end, out var namesTests) || !(namesTests || TestSections.Hold(Model, item.Section)))
            return false;
        var first = item.FirstToken;
        while (Model.Tokens[first].Kind != TokenKind.Word)
            first++;
        span = Model.SpanOf(first, end);
        return true;
    }

    // A mark beside a label at its head says that somebody wrote the block: "Status: ✅ passed"; so do lines such as "- Gates: all passing".
    private bool IsInMarkedFence(in Item line)
    {
        var written = 0;
        for (var i = line.GroupStart; i < Math.Min(Model.ItemList.Count, line.GroupStart + LongestHead) && Model.ItemList[i].Group == line.Group; i++)
        {
            if (Model.ItemList[i] is { Status: Polarity.Done, LabelEnd: >= 0 } marked && marked.FirstValueToken < marked.EndToken && Model.Tokens[marked.FirstValueToken] is { Kind: TokenKind.Mark, Polarity: Polarity.Done })
                return true;
            written += IsListedOutcome(Model.ItemList[i]) ? 1 : 0;
        }
        return written >= FewestWritten;
    }

    private bool IsListedOutcome(in Item line) =>
        Model.Tokens[line.FirstToken].Is('-') && !Model.Tokens[line.FirstToken + 1].IsGlued && line.LabelEnd >= 0 && line.FirstValueToken + 1 < line.EndToken && Model.Tokens[line.FirstValueToken].Has(Concepts.Universal | Concepts.Total) && Model.Tokens[line.FirstValueToken + 1].Has(Topics.Passing);

    // What no word of success tells.
    private bool TryFindTally(in Item item, out TextSpan span)
    {
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if (Model.Tokens[i].Kind == TokenKind.Word && Model.Tokens[i].Has(Topics.TestRun) && (Model.Tokens[i].Flags & TokenFlags.Struck) == 0 && TryReadTally(item, i, out span))
                return true;
        }
        span = default;
        return false;
    }

    // "Tests: 42/42", "no failing tests".
    private bool TryReadTally(in Item item, int at, out TextSpan span)
    {
        span = default;
        var start = Sentences.Start(Model, item.FirstToken, at);
        if (!_tallies.TryReadNoFailure(start, item.EndToken, at, out var first, out var end) && (Assertions.IsInAskingColumn(Model, item, at) || !_tallies.TryReadRatio(item, at, out first, out end)))
            return false;
        if (Assertions.IsAsked(Model, start, first) || Assertions.IsAsked(Model, end, Sentences.End(Model, end, item.EndToken)))
            return false;
        span = Model.SpanOf(first < at ? first : FirstOfClaim(item, start, at), end);
        return true;
    }

    // "100% pass rate", "taux de réussite : 98 %".
    private bool TryReadRate(in Item item, int at, out TextSpan span)
    {
        span = default;
        var start = Sentences.Start(Model, item.FirstToken, at);
        var end = Sentences.End(Model, at, item.EndToken);
        if (Assertions.IsAsked(Model, start, end) || !SpeaksOfTests(item, start, end))
            return false;
        var last = at + Math.Max(1, (int)Model.Tokens[at].PhraseLength);
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref Model.QuantityList[q];
            if (!(quantity.Unit == Unit.Percent || (quantity.Unit == Unit.Ratio && item.LabelEnd > at && quantity.FirstToken == item.FirstValueToken)) || quantity.Comparator != Comparator.None || quantity.EndToken < at - 2 || quantity.FirstToken > last + 3 || quantity.FirstToken < start || quantity.EndToken > end)
                continue;
            span = quantity.FirstToken < at ? Model.SpanOf(quantity.FirstToken, last) : Model.SpanOf(at, quantity.EndToken);
            return true;
        }
        return false;
    }

    // "All 42 tests pass", "tests: 42/42 passed", "361 passing tests"; and "42/42 passed" under a heading that speaks of tests.
    private bool TryReadOutcome(in Item item, int at, out TextSpan span)
    {
        span = default;
        var start = Sentences.Start(Model, item.FirstToken, at);
        // "No regressions: all tests pass" denies something else.
        if (item.LabelEnd >= start && at > item.LabelEnd && (Model.ConceptsOf(start, item.LabelEnd) & (Concepts.Negation | Concepts.Demand | Concepts.Target | Concepts.Future)) == Concepts.Negation)
            start = item.FirstValueToken;
        if (_subjects.AreAsked(start, at) || _subjects.AreToBeChecked(item, start, at) || Assertions.IsInAskingColumn(Model, item, at) || IsStillToCome(item, start, at))
            return false;
        var subject = _subjects.Find(item, start, at);
        if (subject < 0 && IsFollowedByTests(item, at))
            subject = at;
        // "Load test: successful answers only" says what the answers were.
        else if (subject >= 0 && IsAdjective(item, at))
            return false;
        if (subject >= 0 && ((Checks.AreMeant(Model.Tokens[subject]) && Checks.AreListed(Model, item)) || Assertions.IsInAskingColumn(Model, item, subject)))
            return false;
        if ((subject < 0 && !(IsCounted(item, at) && SpeaksOfTests(item, at, at))) || SaysNone(item, start, at))
            return false;
        var last = at + Math.Max(1, (int)Model.Tokens[at].PhraseLength);
        if (TellsOfMaking(item, start, at, last))
            return false;
        if (subject == at)
        {
            while (last < item.EndToken && !Model.Tokens[last - 1].Has(Topics.TestRun) && !Lists.Contains(Model.Tokens[last - 1].Value))
                last++;
        }
        span = Model.SpanOf(FirstOfClaim(item, start, subject < 0 ? at : subject), last);
        return true;
    }

    // "The tests were successfully written" says that they are there.
    private bool TellsOfMaking(in Item item, int start, int at, int last) =>
        Adverbs.Contains(Model.Tokens[at].Value) && (Model.HoldsOneOf(Makings, Math.Max(start, at - 3), at) || Model.HoldsOneOf(Makings, last, Math.Min(item.EndToken, last + 2)));

    // "Passes all 9 tests", "9 passing tests"; "pass the tests folder" asks.
    private bool IsFollowedByTests(in Item item, int at)
    {
        // "Code that passes all tests" is asked for, unless a mark says that it is there.
        if (Model.Tokens[at].Value == Pass || IsAttribute(item, at) || (item.Status == Polarity.None && at > item.FirstToken && Relative.Contains(Model.Tokens[at - 1].Value)))
            return false;
        for (var i = at + 1; i < Math.Min(item.EndToken, at + 5) && Model.Tokens[i].Kind is TokenKind.Word or TokenKind.Number; i++)
        {
            if (Model.Tokens[i].Has(Topics.TestRun) || (Lists.Contains(Model.Tokens[i].Value) && Model.Tokens[i - 1].Kind == TokenKind.Number && Model.Tokens[at + 1].Has(Concepts.Total | Concepts.Universal)))
                return true;
            // "Success and failure tests" are kinds of them.
            if (Model.Tokens[i].Has(Concepts.Failed | Concepts.LowerIsBetter))
                return false;
        }
        return false;
    }

    private bool IsAdjective(in Item item, int at) =>
        Adjectives.Contains(Model.Tokens[at].Value) && at + 1 < item.EndToken && Model.Tokens[at + 1] is { Kind: TokenKind.Word } noun && !noun.Has(Concepts.Stop) && !noun.Has(Topics.TestRun | Topics.Joining);

    // "Passing tests stay in CI" names them; "361 passing tests" counts them.
    private bool IsAttribute(in Item item, int at) =>
        Model.Tokens[at].Value == Passing && item.Status == Polarity.None && (at == item.FirstToken || !(Model.Tokens[at - 1].Kind == TokenKind.Number || Model.Tokens[at - 1].Has(Concepts.Total) || Model.Tokens[at - 1].Is('+')));

    // "After testing passes" heads what comes then; "ready to pass" has not passed; "Fork testing success:" is a title.
    private bool IsStillToCome(in Item item, int start, int at)
    {
        if (item.Kind == ItemKind.Heading && (Model.ConceptsOf(start, at) & (Concepts.After | Concepts.Before)) != 0)
            return true;
        // "Les tests ne passent pas", "a test passes only if ...".
        if (at + 1 < item.EndToken && (Model.Tokens[at + 1].Value == NotBehind || Model.Tokens[at + 1].Has(Concepts.Demand | Concepts.Future) || (at + 2 < item.EndToken && Restricting.Contains(Model.Tokens[at + 1].Value) && Model.Tokens[at + 2].Has(Concepts.Demand | Concepts.Future))))
            return true;
        if (at > start && ((Model.Tokens[at - 1].Value == To && !(at - 1 > start && Continuing.Contains(Model.Tokens[at - 2].Value))) || Model.Tokens[at - 1].Has(Concepts.Readiness)))
            return true;
        return at + 1 == item.LabelEnd && !Model.Tokens[at].Has(Concepts.Done) && item.Quantities.First == item.Quantities.End && item.Status == Polarity.None;
    }

    // "0/3 tests passed" claims no success.
    private bool SaysNone(in Item item, int start, int at)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref Model.QuantityList[q];
            if (quantity.FirstToken >= start && quantity.EndToken <= at && quantity.Value == 0)
                return true;
        }
        return false;
    }

    // "42/42 passed", "all passing", "everything is green", "12 passed", "passed: 42/42"; "200 OK" is no count.
    private bool IsCounted(in Item item, int at)
    {
        ref readonly var token = ref Model.Tokens[at];
        if (at + 2 < item.EndToken && token.Has(Concepts.Outcome) && (at + 1 == item.LabelEnd || Model.Tokens[at + 1].Is(':')) && Model.Tokens[at + 2].Kind == TokenKind.Number)
            return true;
        if (at == item.FirstToken)
            return false;
        ref readonly var before = ref Model.Tokens[at - 1];
        return token.Has(Concepts.Outcome) ? before.Kind == TokenKind.Number || before.Is('%') || before.Has(Concepts.Total) : _subjects.IsEverything(item, at);
    }

    private bool SpeaksOfTests(in Item item, int first, int end) => (Model.MeaningOf(first, end).Topics & Topics.TestRun) != 0 || TestSections.Hold(Model, item.Section);

    // "All 42 unit tests": the words before the tests belong to the claim, as far as their cell goes.
    private int FirstOfClaim(in Item item, int start, int at)
    {
        var first = at;
        start = Math.Max(start, Reported.StartOf(Model, item, at));
        while (first > start && at - first < 6 && Model.Tokens[first - 1] is { Kind: TokenKind.Word or TokenKind.Number } or { Kind: TokenKind.Punctuation, Value: '/' or '%' })
            first--;
        return first;
    }

    private bool IsSupported(in Item item) => (Model.Support.Of(item) & ItemSupport) != 0 || TestSections.AreShown(Model, item) || TestSections.NameRunBeside(Model, item);
}
