using ReportLint.Claims.Supporting;

namespace ReportLint.Claims;

/// <summary>Finds claims without exception about the work, where nobody could list what they speak of: "all edge cases", "toutes les protections", "never fails".</summary>
internal sealed class AbsoluteClaimReader(ReportModel model) : WordingReader(model)
{
    /// <summary>How many words may stand between "all" and what is meant.</summary>
    private const int Reach = 3;

    /// <summary>How many words may stand between all of something and what is said of it, and that.</summary>
    private const int Predicate = 5;

    /// <summary>In items: so near above it a number bears on a line of a list.</summary>
    private const int Siblings = 2;

    private static readonly uint Make = WordFolder.Hash("make".AsSpan());

    private static readonly WordSet All = Wordings.WordsOf(Wording.AllPronoun);

    private static readonly WordSet Wholes = Wordings.WordsOf(Wording.WholeNoun);

    private static readonly WordSet Vouched = Wordings.WordsOf(Wording.VouchedWord);

    private static readonly WordSet Vouching = Wordings.WordsOf(Wording.VouchingVerb);

    private static readonly WordSet Absent = Wordings.WordsOf(Wording.AbsentNoun);

    private static readonly WordSet None = Wordings.WordsOf(Wording.NoneWord);

    private static readonly WordSet Seen = Wordings.WordsOf(Wording.ExistenceVerb);

    private static readonly WordSet Limitless = Wordings.WordsOf(Wording.LimitlessWord);

    private static readonly uint Any = WordFolder.Hash("any".AsSpan()), In = WordFolder.Hash("in".AsSpan()), En = WordFolder.Hash("en".AsSpan()), Place = WordFolder.Hash("place".AsSpan());

    public override Styles NeedsStyles => Styles.Absolute | Styles.Boundless;

    protected override int ReadAt(int index, in Item item, int at)
    {
        var end = WithNoun(item, EndOf(item, at));
        ref readonly var token = ref Model.Tokens[at];
        if (token.Has(Styles.Boundless) && !token.Has(Styles.Absolute))
        {
            if (Absent.Contains(token.Value) && FindNone(item, at) is >= 0 and var none)
                return ReadAbsence(index, item, none, end);
            if (Wholes.Contains(token.Value))
                return ReadWhole(index, item, at, end);
            if (Absent.Contains(token.Value))
                return at;
        }
        else if (end == at + 1 && Limitless.Contains(token.Value) && !IsWholeValue(item, at))
            return at;
        var first = Model.Tokens[at].Has(Styles.Absolute) ? at : FindAll(item, at);
        if (first < 0 || IsAsked(item, first) || (first < at && (item.HasQuantities || IsListed(index))))
            return at;
        return IsOrder(item, first) ? at : Say(new AbsoluteClaim(SpanOf(first, end), index), first, end);
    }

    // "Works with all browsers": the phrase ends with what there is all of.
    private int WithNoun(in Item item, int end)
    {
        if (!All.Contains(Model.Tokens[end - 1].Value))
            return end;
        for (var words = 0; words < Reach && end < item.EndToken && Model.Tokens[end].Kind == TokenKind.Word && !Model.Tokens[end].Has(Concepts.Stop | Concepts.Auxiliary) && !Model.Tokens[end].Has(Topics.Joining | Topics.Copula | Topics.Proviso); words++)
            end++;
        return end;
    }

    // "All functionality verified", "covers every code path": more than one looked at, or it would be listed.
    private int ReadWhole(int index, in Item item, int at, int end)
    {
        var first = FindAll(item, at);
        if (first < 0 || item.Kind == ItemKind.Heading || IsCounted(index, item) || FollowsCount(index, item) || IsOrder(item, first))
            return at;
        // "No regressions (all features work)": brackets hold a sentence of their own.
        var isOwn = first > item.FirstToken && Model.Tokens[first - 1].Is('(');
        var start = isOwn ? first : Sentences.Start(Model, item.FirstToken, first);
        if (Assertions.IsAsked(Model, start, first))
            return at;
        if ((Model.MeaningOf(start, first).Topics & Topics.Conditional) != 0)
            return at;
        var sentenceEnd = Sentences.End(Model, end, item.EndToken);
        if ((Model.ConceptsOf(end, sentenceEnd) & (Concepts.Future | Concepts.Demand | Concepts.Negation)) != 0)
            return at;
        if (first > item.FirstToken && Vouching.Contains(Model.Tokens[first - 1].Value) && Model.Tokens[first - 1].Kind == TokenKind.Word)
            return Say(new AbsoluteClaim(SpanOf(first, end), index), first, end);
        // "Any risks identified?" asks.
        if (Model.Tokens[first].Value == Any)
            return at;
        for (var i = end; i < Math.Min(sentenceEnd, end + Predicate) && Model.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (Vouched.Contains(Model.Tokens[i].Value))
                return Say(new AbsoluteClaim(SpanOf(first, i + 1), index), first, i + 1);
            if (i + 1 < sentenceEnd && Model.Tokens[i + 1].Value == Place && (Model.Tokens[i].Value == In || Model.Tokens[i].Value == En))
                return Say(new AbsoluteClaim(SpanOf(first, i + 2), index), first, i + 2);
            if (!Model.Tokens[i].Has(Topics.Copula) && !Model.Tokens[i].Has(Concepts.Auxiliary | Concepts.Stop) && i > end)
                break;
        }
        return at;
    }

    // "- 56 tests", "- All features tested": the lines above it tell how.
    private bool FollowsCount(int index, in Item item)
    {
        for (var i = index - 1; item.Kind == ItemKind.ListItem && i >= Math.Max(0, index - Siblings) && Model.ItemList[i].Group == item.Group; i--)
        {
            if (Model.ItemList[i].HasQuantities)
                return true;
        }
        return false;
    }

    private int FindNone(in Item item, int at)
    {
        for (var i = at - 1; i >= Math.Max(item.FirstToken, at - 2) && Model.Tokens[i].Kind == TokenKind.Word && !Model.Tokens[i].Has(Concepts.Of); i--)
        {
            if (None.Contains(Model.Tokens[i].Value))
                return i;
        }
        return -1;
    }

    // "Zero false positives": what a run did not see, and what a line counts, is a result.
    private int ReadAbsence(int index, in Item item, int first, int end)
    {
        var starts = first == item.FirstToken || first == item.FirstValueToken || Model.Tokens[first - 1].Kind != TokenKind.Word || Model.Tokens[first - 1].Has(Topics.Joining);
        if (!starts || item.Kind == ItemKind.Heading || item.Has(TokenKind.Number) || IsCounted(index, item) || IsAsked(item, first))
            return end - 1;
        if (end < item.EndToken && Model.Tokens[end].Kind == TokenKind.Word && (Seen.Contains(Model.Tokens[end].Value) || !Model.EndsParticiple(end)))
            return end - 1;
        return item.Kind == ItemKind.Paragraph && item.Status != Polarity.Done ? end - 1 : Say(new AbsoluteClaim(SpanOf(first, end), index), first, end);
    }

    // "Users: ✅ Unlimited"; what a tier allows is a price.
    private bool IsWholeValue(in Item item, int at) =>
        item.Status == Polarity.Done && item.Kind != ItemKind.TableRow && item.LabelEnd >= 0 && at >= item.FirstValueToken && at + 1 == item.EndToken && (at == item.FirstValueToken || Model.Tokens[at - 1].Kind != TokenKind.Word);

    // "Test all scenarios", "make it bulletproof": whoever reads it is to do so.
    private bool IsOrder(in Item item, int first)
    {
        var start = Sentences.Start(Model, item.FirstToken, first);
        return item.Status == Polarity.None && start < first && (Model.Tokens[start].Value == Make || (start == first - 1 && Model.Tokens[start].Has(Concepts.Test | Concepts.Demand)));
    }

    // "All 12 scenarios" and "all load test scenarios" are those that there are.
    private int FindAll(in Item item, int at)
    {
        if (Model.Tokens[at].Has(Topics.TestRun))
            return -1;
        for (var i = at - 1; i >= Math.Max(item.FirstToken, at - Reach) && Model.Tokens[i].Kind == TokenKind.Word; i--)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (All.Contains(token.Value))
                return i;
            if (token.Has(Concepts.Test) || token.Has(Topics.TestRun))
                return -1;
        }
        return -1;
    }
}
