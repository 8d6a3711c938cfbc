namespace ReportLint.Claims.Statements;

/// <content>Whether words say a verdict, or only name what is judged.</content>
internal sealed partial class VerdictWords
{
    // In tokens: "✅ yes".
    private const int LongestAnswer = 3;

    private static readonly WordSet Limits = Wordings.WordsOf(Wording.PlacePreposition);

    // "Production-ready code" names a thing, "Production ready: no" denies.
    private bool IsSaid(in Item item, VerdictMeaning meaning, int at, int end, int high)
    {
        if (item.LabelEnd > at && end <= item.LabelEnd)
            return IsSaidByLabel(item, at, end, high);
        if (end >= high || model.Tokens[end].Kind is not (TokenKind.Word or TokenKind.Code or TokenKind.Number))
            return at == item.FirstToken || !model.Tokens[at - 1].Is('(') || item.Kind == ItemKind.Heading;
        ref readonly var next = ref model.Tokens[end];
        if (next.Kind != TokenKind.Word)
            return false;
        if (next.Has(Topics.Joining | Topics.Haste) || next.Has(Concepts.Current | Concepts.Done | Concepts.Universal))
            return true;
        var isPredicate = IsPredicate(item, at);
        return meaning is VerdictMeaning.Ready or VerdictMeaning.NothingOpen && (isPredicate || next.Has(Concepts.Stop | Concepts.After))
            && !Limits.Contains(next.Value);
    }

    // "Production ready: yes", "✅ Production ready: all tests pass"; "production-ready features" are no verdict.
    private bool IsSaidByLabel(in Item item, int at, int end, int high)
    {
        if (end < item.LabelEnd && model.Tokens[end].Kind == TokenKind.Word && !model.Tokens[end].Has(Concepts.Stop))
            return false;
        if (item.FirstValueToken >= item.EndToken)
            return item.Kind == ItemKind.Heading || IsTold(item, at);
        var start = model.MeaningOf(item.FirstValueToken, Math.Min(high, item.FirstValueToken + LongestAnswer));
        return (start.Topics & Topics.Affirmed) != 0 || (item.Status == Polarity.Done && IsReadiness(at)
            && (model.ConceptsOf(item.FirstValueToken, high) & (Concepts.Negation | Concepts.Open | Concepts.Failed)) == 0);
    }

    // "Complete - all 11 findings fixed" covers these findings.
    private bool NamesItsPart(int end, int high)
    {
        if (end >= high || !model.Tokens[end].IsFreeDash)
            return false;
        var (isCounted, isDone) = (false, false);
        for (var at = end + 1; at < Math.Min(high, end + Reach) && !EndsSentence(at); at++)
        {
            ref readonly var token = ref model.Tokens[at];
            isCounted |= token.Kind == TokenKind.Number;
            isDone |= token.Has(Concepts.Done | Concepts.Achieved | Concepts.Worked | Concepts.Protection);
        }
        return isCounted && isDone;
    }

    private bool IsReadiness(int at) => model.Tokens[at].Has(Topics.Ready | Topics.Verdict);

    private bool IsPredicate(in Item item, int at) => at > item.FirstToken && model.Tokens[at - 1].Has(Topics.Copula);

    // "The platform is now production-ready:", "We have achieved production readiness across:".
    private bool IsTold(in Item item, int at) => model.MeaningOf(item.FirstToken, at) is var before
        && ((before.Topics & Topics.Copula) != 0 || (before.Concepts & Concepts.Achieved) != 0);
}
