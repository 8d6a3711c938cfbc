namespace ReportLint.Claims;

/// <summary>Sentences and headings that lead to a list with a count of what it holds as their subject.</summary>
internal static class CountSubjects
{
    /// <summary>In tokens, with the noun: "gates remain open for the real launch".</summary>
    private const int LongestPredicate = 16;

    private static readonly WordSet Standing = Wordings.WordsOf(Wording.StandingVerb);
    private static readonly WordSet Following = Wordings.WordsOf(Wording.FollowingWord);

    /// <summary>Where the last sentence of a paragraph starts that leads to a list: others stand before it.</summary>
    public static int StartOf(ReportModel model, in Item item) =>
        item.Kind == ItemKind.Paragraph && item.EndToken - item.FirstToken > 2 && model.Tokens[item.EndToken - 1].Is(':') ? Assertions.SentenceStart(model, item.FirstToken, item.EndToken - 1) : item.FirstToken;

    /// <summary>Whether a count is the subject of what leads to a list: "Four gates remain open:", "The following five gates were closed for the season:", "These are the six gates:".</summary>
    public static bool Leads(ReportModel model, in Item item, in Quantity count, int first)
    {
        var colon = item.EndToken - 1;
        if (item.Kind == ItemKind.Heading)
            return HeadsSection(model, item, count);
        if (item.Kind is not (ItemKind.Paragraph or ItemKind.LabelLine) || !model.Tokens[colon].Is(':') || colon - count.EndToken > LongestPredicate || model.Tokens[colon - 1].Has(Concepts.Stop) || model.Tokens[colon - 1].Kind != TokenKind.Word)
            return false;
        var isPointed = false;
        for (var i = first; i < count.FirstToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            isPointed |= Following.Contains(token.Value) && token.Kind == TokenKind.Word;
            if (token.Kind is not (TokenKind.Word or TokenKind.Mark) || (token.Kind == TokenKind.Word && !isPointed && !token.Has(Concepts.Stop | Concepts.Universal)))
                return false;
        }
        var stands = false;
        for (var i = count.EndToken; i < colon; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is TokenKind.Break or TokenKind.Punctuation && !token.IsGlued)
                return false;
            if (token.Kind == TokenKind.Word && Following.Contains(token.Value))
            {
                // "5 gates were held back for the following reasons:", but "les 5 portes suivantes :".
                if (model.Tokens[i - 1].Has(Concepts.Stop) || (i + 1 < colon && !model.Tokens[i + 1].Has(Concepts.Stop | Concepts.Auxiliary) && !model.Tokens[i + 1].Has(Topics.Copula)))
                    return false;
                isPointed = true;
            }
            stands |= token.Kind == TokenKind.Word && Standing.Contains(token.Value);
        }
        return isPointed || stands;
    }

    // "## Five lessons of the first week", "## The 6 gates still to be tried".
    private static bool HeadsSection(ReportModel model, in Item heading, in Quantity count)
    {
        var first = heading.HasQuantities && IsNumbered(model, heading) ? heading.FirstToken + 1 : heading.FirstToken;
        for (var i = first; i < heading.EndToken; i++)
        {
            if (i == count.FirstToken)
                i = count.EndToken;
            else if (i < count.FirstToken ? !model.Tokens[i].Has(Concepts.Stop | Concepts.Universal) : model.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Mark))
                return false;
        }
        return count.EndToken < heading.EndToken && !model.Tokens[count.EndToken].IsGlued;
    }

    /// <summary>Where the words end that a count behind a colon counts, or at the end of a heading behind a dash: "Lamps hung: 4", "Lamps hung - 4"; -1 where there are none.</summary>
    public static int EndOfLabel(ReportModel model, in Item item, in Quantity count)
    {
        if (item.LabelEnd >= 0)
            return item.LabelEnd < count.FirstToken ? item.LabelEnd : -1;
        var dash = count.FirstToken - 1;
        return item.Kind == ItemKind.Heading && count.EndToken == item.EndToken && dash > item.FirstToken && model.Tokens[dash].IsFreeDash && !model.Tokens[count.FirstToken].IsGlued ? dash : -1;
    }

    /// <summary>Whether a line is a sentence; a short one that ends in a colon looks like a label: "We hung 3 lamps:".</summary>
    public static bool IsSentence(in Item item) => item.Kind == ItemKind.Paragraph || (item.Kind == ItemKind.LabelLine && item.LabelEnd == item.EndToken - 1);

    /// <summary>Whether a heading tells by a ratio how many are listed below it: "Gates mended (5/9)", "Half done (3/9 gates)".</summary>
    public static bool IsPart(ReportModel model, in Item item, in Quantity ratio) =>
        item.Kind == ItemKind.Heading && (item.Topics & Topics.Graded) == 0 && ((item.Concepts & (Concepts.Done | Concepts.Worked | Concepts.Open | Concepts.Remaining)) != 0 || (ratio.FirstToken - 2 > item.FirstToken && model.EndsParticiple(ratio.FirstToken - 2))) && model.OpenBefore(item, ratio) == ratio.FirstToken - 1;

    /// <summary>Whether a heading starts with a number and a number word, so that the first is its own: "## 1 Three docks".</summary>
    public static bool IsNumbered(ReportModel model, in Item item) =>
        item.Kind == ItemKind.Heading && item.Quantities.End - item.Quantities.First == 1 && model.QuantityList[item.Quantities.First] is { Unit: Unit.None } number && number.FirstToken == item.FirstToken && number.EndToken < item.EndToken && NumberWords.Find(model.Tokens[number.EndToken]) > 0;
}
