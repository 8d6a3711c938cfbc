using ReportLint.Claims.Supporting;

namespace ReportLint.Claims;

/// <summary>Whether a number says what holds in general, a rule, a limit, a rating or a rate, and not how many there are: "a ferry with more than 40 crates needs two ramps".</summary>
internal static class GeneralStatements
{
    /// <summary>In words: "a rejected order with more than ...".</summary>
    private const int LongestSubject = 4;

    /// <summary>In tokens.</summary>
    private const int Near = 10;

    private static readonly WordSet Generic = Wordings.WordsOf(Wording.GenericArticle), OfAny = Wordings.WordsOf(Wording.AnyWord), Attributive = Wordings.WordsOf(Wording.AttributeWord);

    private static readonly WordSet Kinds = Wordings.WordsOf(Wording.KindNoun);

    private static readonly WordSet Rated = Wordings.WordsOf(Wording.RatedWord), Starting = Wordings.WordsOf(Wording.StartingVerb), Articles = Wordings.WordsOf(Wording.RateArticle), Rules = Wordings.WordsOf(Wording.RuleHeading);

    /// <summary>Asked of an open count and its noun.</summary>
    /// <param name="model">The report.</param>
    /// <param name="item">The line.</param>
    /// <param name="quantity">The count.</param>
    /// <param name="noun">What it counts.</param>
    /// <param name="reach">The tokens that speak of it.</param>
    public static bool Hold(ReportModel model, in Item item, in Quantity quantity, in CountedNoun noun, (int First, int End) reach)
    {
        if (IsReadyFor(model, reach.First, quantity) || Kinds.Contains(model.Tokens[noun.Head].Value))
            return true;
        if (item.Status == Polarity.Done)
            return false;
        if (IsBelowRules(model, item) && (!noun.IsKnown || IsWorded(model, quantity)))
            return true;
        if (noun.First < quantity.EndToken)
            return false;
        return IsRate(model, noun.End, reach.End) || IsRated(model, reach.First, quantity) || IsOfKind(model, quantity, noun, reach);
    }

    /// <summary>Whether the sentence of a token starts with any of a kind: "a dock", "each dock".</summary>
    public static bool StartsGenerally(ReportModel model, int first, int at)
    {
        var start = model.Tokens[Sentences.Start(model, first, at)].Value;
        return OfAny.Contains(start) || Generic.Contains(start);
    }

    /// <summary>Whether the words before a number say which ones of many are meant, by what they have: "boats with", "a boat with".</summary>
    public static bool NamesKind(ReportModel model, int first, int number)
    {
        var start = model.FirstBehindMarks(Sentences.Start(model, first, number), number);
        var head = number - 2;
        if (head < start || !Attributive.Contains(model.Tokens[number - 1].Value) || model.Tokens[head].Kind != TokenKind.Word)
            return false;
        var isGeneral = OfAny.Contains(model.Tokens[start].Value) || Generic.Contains(model.Tokens[start].Value);
        return head - start < LongestSubject && (isGeneral ? head > start && IsNounPhrase(model, start + 1, head) : IsPlural(model, head) && IsNounPhrase(model, start, head));
    }

    private static bool IsWorded(ReportModel model, in Quantity quantity) => model.Tokens[quantity.FirstToken].Kind == TokenKind.Word;

    // "## Rules of the house", "## Not in scope".
    private static bool IsBelowRules(ReportModel model, in Item item)
    {
        if (item.Section <= 0 || model.SectionList[item.Section].Level <= 1)
            return false;
        ref readonly var heading = ref model.ItemList[model.SectionList[item.Section].Heading];
        return heading.Status == Polarity.None && (model.HoldsOneOf(Rules, heading.FirstToken, heading.EndToken) || model.HoldsPhrase(Wording.ScopeHeading, heading));
    }

    // "More than 40 sacks a day".
    private static bool IsRate(ReportModel model, int at, int end) =>
        at + 1 < end && Articles.Contains(model.Tokens[at].Value) && model.Tokens[at + 1].Has(Concepts.Unit);

    // "✅ Ready for the long run (1,000+ sites)".
    private static bool IsReadyFor(ReportModel model, int first, in Quantity quantity)
    {
        for (var i = quantity.FirstToken - 1; i > Math.Max(first, quantity.FirstToken - Near) && !model.Tokens[i].Is(':') && !model.Tokens[i].Is(','); i--)
        {
            if (model.Tokens[i].Has(Concepts.Stop) && model.Tokens[i - 1].Has(Topics.Ready))
                return true;
        }
        return false;
    }

    // "Rated for 50,000+ openings", "starts at 400+ parcels".
    private static bool IsRated(ReportModel model, int first, in Quantity quantity)
    {
        var before = quantity.FirstToken - 1;
        // "Longer than 30+ pages".
        if (before >= first && model.Tokens[before].Has(Topics.Than) && !IsWorded(model, quantity))
            return true;
        if (before - 1 < first || !model.Tokens[before].Has(Concepts.Stop) && !model.Tokens[before].Has(Topics.From))
            return false;
        return Rated.Contains(model.Tokens[before - 1].Value) || Starting.Contains(model.Tokens[before - 1].Value);
    }

    // "A ferry with more than 40 crates needs two ramps": which ones are meant, and a verb behind that says what holds of them.
    private static bool IsOfKind(ReportModel model, in Quantity quantity, in CountedNoun noun, (int First, int End) reach)
    {
        var head = quantity.FirstToken - 1;
        if (head >= reach.First && Attributive.Contains(model.Tokens[head].Value))
            head--;
        else if (!IsWorded(model, quantity) || !model.Tokens[quantity.FirstToken].Has(Topics.Than))
            return false;
        var start = Sentences.Start(model, reach.First, quantity.FirstToken);
        start = model.FirstBehindMarks(start, quantity.FirstToken);
        if (head < start || model.Tokens[head].Kind != TokenKind.Word || model.Tokens[head].Has(Concepts.Stop))
            return false;
        var isOfAny = OfAny.Contains(model.Tokens[start].Value);
        if (isOfAny || Generic.Contains(model.Tokens[start].Value))
            return head > start && head - start <= LongestSubject && IsNounPhrase(model, start + 1, head) && HasVerb(model, noun.End, reach.End, isOfAny);
        if (!IsWorded(model, quantity) || !IsPlural(model, head))
            return false;
        return IsNounPhrase(model, start, head) ? head - start < LongestSubject && HasVerb(model, noun.End, reach.End, isSingular: false)
            // "The gate refuses lorries with more than 8 pallets".
            : head > start && !IsPast(model, start, head) && model.Tokens[head - 1] is { Kind: TokenKind.Word } verb && !verb.Has(Concepts.Stop) && head < quantity.FirstToken - 1 && !model.Tokens[head + 1].Has(Concepts.Of);
    }

    private static bool IsNounPhrase(ReportModel model, int first, int head)
    {
        for (var i = first; i <= head; i++)
        {
            if (model.Tokens[i].Kind != TokenKind.Word || model.Tokens[i].Has(Concepts.Stop | Concepts.Auxiliary) || model.EndsParticiple(i))
                return false;
        }
        return true;
    }

    private static bool IsPast(ReportModel model, int first, int head)
    {
        for (var i = first; i < head; i++)
        {
            if (model.Tokens[i].Has(Concepts.Auxiliary | Concepts.Increment | Concepts.Worked | Concepts.Done) || model.EndsParticiple(i))
                return true;
        }
        return false;
    }

    // "... waits", "... are sent back": in the present; what was done to them was done.
    private static bool HasVerb(ReportModel model, int at, int end, bool isSingular)
    {
        if (IsRate(model, at, end))
            at += 2;
        if (at < end && model.Tokens[at].Has(Concepts.Per))
            at += 2;
        if (at >= end || model.Tokens[at] is not { Kind: TokenKind.Word } verb)
            return false;
        if (verb.Has(Topics.Copula))
            return at + 1 < end && !verb.Has(Concepts.Auxiliary);
        if (verb.Has(Concepts.Stop | Concepts.Auxiliary | Concepts.Done | Concepts.Increment) || verb.Has(Topics.Joining) || model.EndsParticiple(at))
            return false;
        return !isSingular || IsPlural(model, at);
    }

    // Of a noun, and as an English verb ends for one of a kind.
    private static bool IsPlural(ReportModel model, int at) => model.Text.Slice(model.Tokens[at].Span) is { Length: > 2 } word && word[word.Length - 1] is 's' or 'x';
}
