namespace ReportLint.Claims.Statements;

/// <summary>Reads the words around a verdict: whether it holds, of the whole or of a part, and what it leaves out.</summary>
internal sealed partial class VerdictWords(ReportModel model)
{
    // In tokens: how far from a verdict its sentence is read.
    private const int Reach = 40;

    // In tokens: how far before a verdict a word denies it.
    private const int ReachOfDenial = 4;

    private const Concepts Doubt = Concepts.Future | Concepts.About | Concepts.Open | Concepts.Remaining | Concepts.Per
        | Concepts.Prohibition;

    private static readonly WordSet Conditions = Wordings.WordsOf(Wording.ConditionStart);
    private static readonly WordSet Reserves = Wordings.WordsOf(Wording.ReserveWord);

    // The shares of the item that stand before the verdicts described so far.
    private (int Next, bool IsWhole, bool IsPartial) _shares;

    /// <summary>Finds what a verdict is about.</summary>
    public VerdictSubject Subject { get; } = new(model);

    /// <summary>Starts an item; its verdicts are described in order then.</summary>
    /// <param name="item">The item.</param>
    /// <param name="isOfDegree">Whether shares limit what it says: "75 % ready"; what is approved is approved.</param>
    public void Start(in Item item, bool isOfDegree = true) =>
        _shares = (isOfDegree ? item.Quantities.First : item.Quantities.End, false, false);

    /// <summary>Describes a verdict.</summary>
    /// <param name="item">The item that holds it.</param>
    /// <param name="meaning">What it says.</param>
    /// <param name="at">Its first token.</param>
    /// <param name="end">The token after its last one.</param>
    /// <param name="low">The first token of the item or of its cell.</param>
    /// <param name="high">The token after the last one.</param>
    public Verdict Describe(in Item item, VerdictMeaning meaning, int at, int end, int low, int high)
    {
        var isOfLabel = item.LabelEnd > item.FirstToken && at > item.LabelEnd;
        var start = StartOfSentence(isOfLabel ? item.FirstValueToken : low, at);
        var share = ShareBefore(item, at);
        var verdict = new Verdict
        {
            Meaning = meaning,
            Span = model.SpanOf(share.First, end),
            First = at,
            End = end,
            IsValue = item.Kind == ItemKind.TableRow || (isOfLabel && Subject.IsJudged(item.FirstToken, item.LabelEnd)),
            IsUniversal = share.IsWhole || (model.ConceptsOf(start, end) & Concepts.Universal) != 0,
            IsReserved = IsReserved(end, high),
            IsLoud = IsInCapitals(at, end),
        };
        verdict.IsAlone = EndsClause(end, high) && Subject.IsJudged(low, at);
        verdict.IsConditional = share.IsPartial || (item.Kind == ItemKind.Heading && IsHeadOfList(item, meaning, at, low))
            || IsDoubted(start, at, end, high) || !IsSaid(item, meaning, at, end, high);
        verdict.IsOfExamination = meaning is VerdictMeaning.Complete or VerdictMeaning.Working
            && Subject.IsOfExamination(item, isOfLabel ? item.FirstToken : start, at);
        verdict.IsOfPart = item.Kind == ItemKind.TableRow ? !Subject.IsRowOfWhole(item)
            : at < item.LabelEnd ? !Subject.IsJudged(item.FirstToken, item.LabelEnd)
            : (isOfLabel && !verdict.IsValue) || !Subject.IsOfTheWhole(start, share.First, verdict.IsValue)
                || (meaning == VerdictMeaning.Complete && NamesItsPart(end, high));
        // "Readiness: ready", "Production status: ready".
        if (verdict.IsValue && meaning == VerdictMeaning.Working && (model.MeaningOf(at, end).Topics & Topics.Ready) != 0
            && NamesFitness(item))
            verdict.Meaning = VerdictMeaning.Ready;
        return verdict;
    }

    private bool NamesFitness(in Item item) => item.LabelEnd > item.FirstToken
        && (model.MeaningOf(item.FirstToken, item.LabelEnd).Topics & (Topics.Fitness | Topics.Destination)) != 0;

    // "Completed" heads what is, and says nothing of the rest; "Implementation complete" and "All tasks complete" do.
    private bool IsHeadOfList(in Item item, VerdictMeaning meaning, int at, int low) =>
        meaning is VerdictMeaning.Complete or VerdictMeaning.Working && model.FirstBehindMarks(low, item.EndToken) == at
            && !model.Tokens[at].Has(Concepts.Universal);

    private bool IsInCapitals(int first, int end)
    {
        foreach (ref readonly var token in model.Tokens.Between(first, end))
        {
            if (token.Kind == TokenKind.Word && (token.Flags & TokenFlags.Capitals) == 0)
                return false;
        }
        return true;
    }

    /// <summary>Whether nothing but marks and signs follow, up to the end or the next clause.</summary>
    public bool EndsClause(int at, int end) =>
        at >= end || model.Tokens[at].Kind is TokenKind.Mark or TokenKind.Punctuation or TokenKind.Break
            || model.Tokens[at].Has(Topics.Joining);

    // The share that stands before a verdict: "100 % ready", "75 % production-ready", "3 of 4 complete".
    private (int First, bool IsWhole, bool IsPartial) ShareBefore(in Item item, int at)
    {
        for (; _shares.Next < item.Quantities.End && model.QuantityList[_shares.Next].FirstToken <= at; _shares.Next++)
        {
            ref readonly var share = ref model.QuantityList[_shares.Next];
            _shares.IsPartial |= share is { Unit: Unit.Percent, Value: < 100 }
                || (share.Unit == Unit.Ratio && !share.MayBeGrade && share.Value < share.Whole);
            _shares.IsWhole |= share is { Unit: Unit.Percent, Value: 100 };
        }
        // "Complete (~95 %)".
        var isPartial = _shares.IsPartial || (_shares.Next < item.Quantities.End
            && model.QuantityList[_shares.Next] is { Unit: Unit.Percent, Value: < 100 and > 0 } after
                && after.FirstToken <= at + ReachOfDenial);
        var isBeside = _shares.Next > item.Quantities.First
            && model.QuantityList[_shares.Next - 1] is { Unit: Unit.Percent } before && before.EndToken == at;
        return (isBeside ? model.QuantityList[_shares.Next - 1].FirstToken : at, _shares.IsWhole && !isPartial, isPartial);
    }

    private int StartOfSentence(int low, int at)
    {
        for (var before = at - 1; before >= Math.Max(low, at - Reach); before--)
        {
            if (EndsSentence(before))
                return before + 1;
        }
        return Math.Max(low, at - Reach);
    }

    private bool EndsSentence(int at)
    {
        ref readonly var token = ref model.Tokens[at];
        return token.Is('!') || token.Is('?') || token.Is(';') || (token.Is('.') && !token.IsGlued)
            || (token.Is('.') && at + 1 < model.Tokens.Count && !model.Tokens[at + 1].IsGlued);
    }

    private bool IsDoubted(int start, int at, int end, int high)
    {
        if (model.Tokens[start].Kind == TokenKind.Word && Conditions.Contains(model.Tokens[start].Value))
            return true;
        for (var before = start; before < at; before++)
        {
            ref readonly var token = ref model.Tokens[before];
            if ((token.Has(Doubt) && !token.Has(Topics.Copula)) || IsProviso(token)
                || (at - before <= ReachOfDenial && token.Has(Concepts.Negation)))
                return true;
        }
        for (var after = end; after < Math.Min(high, end + Reach) && !EndsSentence(after); after++)
        {
            ref readonly var token = ref model.Tokens[after];
            if (IsProviso(token))
                return true;
        }
        return end < high && (model.Tokens[end].Is('?') || model.Tokens[end].Is('/'));
    }

    // "For" and "in" limit only what stands directly before them; "once" and "except" the whole sentence.
    private static bool IsProviso(in Token token) => token.Has(Topics.Proviso) && !token.Has(Concepts.Stop | Concepts.OutOf);

    // "With caveats", "(2 minor issues)", "- pending review", "(critical items only)"; "no known issues" keeps nothing back.
    private bool IsReserved(int end, int high)
    {
        var depth = 0;
        for (var at = end; at < Math.Min(high, end + Reach) && !EndsSentence(at); at++)
        {
            ref readonly var token = ref model.Tokens[at];
            if (token.Has(Concepts.Negation | Concepts.Universal))
                return false;
            depth += token.Is('(') ? 1 : token.Is(')') ? -1 : 0;
            if (LeavesOut(at, high) || (depth > 0 && token.Has(Concepts.Severity)))
                return true;
        }
        return false;
    }

    // "Complete and ready for testing" leaves the tests out.
    private bool LeavesOut(int at, int high)
    {
        ref readonly var token = ref model.Tokens[at];
        if (token.Kind != TokenKind.Word)
            return false;
        var isReady = token.Has(Topics.Ready) && !token.Has(Topics.Verdict | Topics.Destination);
        return Reserves.Contains(token.Value) || token.Has(Concepts.Open)
            || (isReady && at + 1 < high && model.Tokens[at + 1].Has(Concepts.Stop));
    }
}
