namespace ReportLint.Claims;

/// <summary>Absolute percentages that are asked for, denied, defined, or only a step of a way.</summary>
internal static class SharesOfConditions
{
    private static readonly WordSet Ways = Wordings.WordsOf(Wording.WayNoun);

    /// <summary>Whether a percentage of a line is one of them.</summary>
    public static bool Hold(ReportModel model, in Item item, in Quantity percent) => IsCondition(model, item, percent) || IsStep(model, item, percent) || IsOfKind(model, item, percent);

    // "Boats with 0% of the fuel left": which ones are meant.
    private static bool IsOfKind(ReportModel model, in Item item, in Quantity percent)
    {
        var (first, _) = Reported.Reach(model, item, percent);
        return item.Status == Polarity.None && percent.FirstToken - 2 >= first && percent.EndToken < item.EndToken && model.Tokens[percent.EndToken].Has(Concepts.Of) && GeneralStatements.NamesKind(model, first, percent.FirstToken);
    }

    private static bool IsInBracketsOfRanges(ReportModel model, in Item item, in Quantity percent)
    {
        var open = percent.FirstToken - 1;
        while (open >= item.FirstToken && !model.Tokens[open].Is('(') && !model.Tokens[open].Is(')'))
            open--;
        if (open < item.FirstToken || !model.Tokens[open].Is('('))
            return false;
        for (var q = item.Quantities.First; q < item.Quantities.End && model.QuantityList[q].FirstToken < percent.FirstToken; q++)
        {
            if (model.QuantityList[q].FirstToken > open && model.QuantityList[q] is { Unit: Unit.Percent, Comparator: Comparator.Range })
                return true;
        }
        return false;
    }

    // "progress = 100%" defines, and "not 100%" denies.
    private static bool IsCondition(ReportModel model, in Item item, in Quantity percent)
    {
        // "0% < progress".
        if (percent.EndToken < item.EndToken && (model.Tokens[percent.EndToken].Is('<') || model.Tokens[percent.EndToken].Is('>')))
            return true;
        if (IsDemandedBehind(model, item, percent))
            return true;
        if (percent.FirstToken == item.FirstToken)
            return false;
        // "The road to 100% coverage".
        if (percent.FirstToken - 2 >= item.FirstToken && model.Tokens[percent.FirstToken - 1].Has(Topics.To) && model.HoldsOneOf(Ways, Math.Max(item.FirstToken, percent.FirstToken - 3), percent.FirstToken - 1))
            return true;
        ref readonly var before = ref model.Tokens[percent.FirstToken - 1];
        return before.Is('=') || before.Is('<') || before.Is('>') || Assertions.IsDenied(model, item, percent.FirstToken);
    }

    // "100% parity required", "couverture de 100 % exigée"; not "100% - no hand required".
    private static bool IsDemandedBehind(ReportModel model, in Item item, in Quantity percent)
    {
        var last = Assertions.SentenceEnd(model, percent.EndToken, item.EndToken) - 1;
        return item.Status != Polarity.Done && item.Kind != ItemKind.TableRow && last >= percent.EndToken && model.Tokens[last].Has(Concepts.Required | Concepts.Target) && (model.ConceptsOf(percent.EndToken, last) & Concepts.Negation) == 0;
    }

    // "10% -> 50% -> 100%" and "0% to 100%" are steps of a way.
    private static bool IsStep(ReportModel model, in Item item, in Quantity percent)
    {
        var percentages = 0;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
            percentages += model.QuantityList[q].Unit == Unit.Percent ? 1 : 0;
        if (percentages < 2)
            return false;
        // "A method (60-80% sand, 100% lime)".
        if (IsInBracketsOfRanges(model, item, percent))
            return true;
        for (var i = Math.Max(item.FirstToken, percent.FirstToken - 2); i < Math.Min(item.EndToken, percent.EndToken + 2); i++)
        {
            if (model.Tokens[i].Is('\u2192') || model.Tokens[i].Is('>') || model.Tokens[i].Is('-') || model.Tokens[i].Is('\u2013'))
                return true;
        }
        return false;
    }
}
