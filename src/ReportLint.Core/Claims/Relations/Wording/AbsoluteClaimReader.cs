namespace ReportLint.Claims;

/// <summary>Finds claims without exception about the work, where nobody could list what they speak of: "all edge cases", "toutes les protections", "never fails".</summary>
internal sealed class AbsoluteClaimReader(ReportModel model) : WordingReader(model)
{
    /// <summary>How many words may stand between "all" and what is meant.</summary>
    private const int Reach = 3;

    private static readonly uint Make = WordFolder.Hash("make".AsSpan());

    private static readonly HashSet<uint> All = Wordings.WordsOf(Wording.AllPronoun);

    public override Styles NeedsStyles => Styles.Absolute | Styles.Boundless;

    protected override int ReadAt(int index, in Item item, int at)
    {
        var end = EndOf(item, at);
        var first = Model.Tokens[at].Has(Styles.Absolute) ? at : FindAll(item, at);
        if (first < 0 || IsAsked(item, first) || (first < at && (item.HasQuantities || IsListed(index))))
            return at;
        return IsOrder(item, first) ? at : Say(new AbsoluteClaim(SpanOf(first, end), index), first, end);
    }

    // "Test all scenarios", "make it bulletproof": whoever reads it is to do so.
    private bool IsOrder(in Item item, int first)
    {
        var start = Assertions.SentenceStart(Model, item.FirstToken, first);
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
