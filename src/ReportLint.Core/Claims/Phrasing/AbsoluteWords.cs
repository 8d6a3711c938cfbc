using ReportLint.Claims.Supporting;

namespace ReportLint.Claims.Phrasing;

/// <summary>Finds claims without exception, about what nobody could list: "all edge cases", "never fails", "zéro perte de
/// données".</summary>
internal sealed class AbsoluteWords(ReportModel model) : PhraseWords(model)
{
    // In words: between "all" or "zero" and what is meant; between all of something and what is said of it.
    private const int Reach = 3, ReachOfNone = 2, Predicate = 3;

    private static readonly WordSet All = Wordings.WordsOf(Wording.AllPronoun);
    private static readonly WordSet None = Wordings.WordsOf(Wording.NoneWord);
    private static readonly WordSet Wholes = Wordings.WordsOf(Wording.WholeNoun);
    private static readonly WordSet Absent = Wordings.WordsOf(Wording.AbsentNoun);
    private static readonly WordSet Limitless = Wordings.WordsOf(Wording.LimitlessWord);
    private static readonly WordSet Vouched = Wordings.WordsOf(Wording.VouchedWord);
    private static readonly WordSet Vouching = Wordings.WordsOf(Wording.VouchingVerb);
    private static readonly WordSet Seen = Wordings.WordsOf(Wording.ExistenceVerb);

    /// <inheritdoc/>
    public override Styles Styles => Styles.Absolute | Styles.Boundless;

    /// <inheritdoc/>
    public override Phrase? Find(in Item item, int at)
    {
        ref readonly var token = ref Model.Tokens[at];
        var end = Text.EndOf(item, at);
        if (token.Has(Styles.Absolute))
            return FindPhrase(item, at, end);
        if (Absent.Contains(token.Value) && FindBefore(None, item, at, ReachOfNone) is >= 0 and var none)
            return IsAbsence(item, none, end) ? new(UnsupportedKind.Absolute, none, end) : null;
        var isWhole = Wholes.Contains(token.Value);
        var all = token.Has(Topics.TestRun) || (Absent.Contains(token.Value) && !isWhole) ? -1 : FindBefore(All, item, at, Reach);
        if (all < 0 || item.Kind == ItemKind.Heading || Text.IsGiven(item) || Text.IsCounted(item, end - 1) || IsAsked(item, all))
            return null;
        var predicate = FindVouched(item, end);
        if (!isWhole)
            return predicate > end || !IsScope(item, all) ? new(UnsupportedKind.Absolute, all, end) : null;
        return predicate > end || (all > item.FirstToken && Vouching.Contains(Model.Tokens[all - 1].Value))
            ? new(UnsupportedKind.Absolute, all, predicate) : null;
    }

    // "Users: ✅ Unlimited"; what a tier allows is a price. "Works with all browsers" ends with what there is all of.
    private Phrase? FindPhrase(in Item item, int at, int end)
    {
        if (end == at + 1 && Limitless.Contains(Model.Tokens[at].Value)
            && !(item.Status == Polarity.Done && item.Kind != ItemKind.TableRow && Text.IsWholeValue(item, at, end)))
            return null;
        if (None.Contains(Model.Tokens[at].Value) ? !IsAbsence(item, at, end) : IsAsked(item, at))
            return null;
        return new(UnsupportedKind.Absolute, at, All.Contains(Model.Tokens[end - 1].Value) ? Text.EndOfNouns(item, end, Reach) : end);
    }

    // "Zero data loss"; what a run did not see is a result, and "no risk detection" lacks something else.
    private bool IsAbsence(in Item item, int first, int end)
    {
        if (item.Kind == ItemKind.Heading || Text.IsGiven(item))
            return false;
        if (end < item.EndToken && (Seen.Contains(Model.Tokens[end].Value) || (Text.IsOfNounAt(item, end) && !Model.EndsParticiple(end))))
            return false;
        var starts = first == Text.StartOfClause(item, first) || Model.Tokens[first - 1].Kind != TokenKind.Word
            || Model.Tokens[first - 1].Has(Topics.Joining);
        return starts && (item.Kind != ItemKind.Paragraph || item.Status == Polarity.Done);
    }

    // "All 12 scenarios", "all load test scenarios" and "all tested cases" are those that there are.
    private int FindBefore(WordSet words, in Item item, int at, int reach)
    {
        for (var i = at - 1; i >= Math.Max(item.FirstToken, at - reach) && Model.Tokens[i].Kind == TokenKind.Word; i--)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (words.Contains(token.Value))
                return Text.IsJoined(item, i + 1) ? -1 : i;
            if (token.Has(Concepts.Test | Concepts.Of) || token.Has(Topics.TestRun) || Model.EndsParticiple(i))
                break;
        }
        return -1;
    }

    // "Test all scenarios", "a run to check all features"; "a" may be French for "has".
    private bool IsAsked(in Item item, int first)
    {
        var start = Text.StartOfClause(item, first);
        return (item.Status == Polarity.None && start == first - 1 && Model.Tokens[start].Has(Concepts.Test | Concepts.Demand))
            || (first - 2 >= start && Model.Tokens[first - 2].Has(Topics.To) && Model.Tokens[first - 2].Length > 1);
    }

    // "Examples for all scenarios" say what they are for.
    private bool IsScope(in Item item, int all) => all > item.FirstToken && Model.Tokens[all - 1] is { Kind: TokenKind.Word } before
        && (before.Has(Concepts.Stop | Concepts.Of | Concepts.Auxiliary) || before.Has(Topics.Proviso));

    // "All features have been tested".
    private int FindVouched(in Item item, int end)
    {
        for (var i = end; i < Math.Min(item.EndToken, end + Predicate) && Model.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (Vouched.Contains(Model.Tokens[i].Value))
                return i + 1;
            if (!Model.Tokens[i].Has(Topics.Copula) && !Model.Tokens[i].Has(Concepts.Auxiliary | Concepts.Stop))
                break;
        }
        return end;
    }
}
