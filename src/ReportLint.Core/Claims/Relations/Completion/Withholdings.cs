namespace ReportLint.Claims;

/// <summary>Lines by which a report itself withholds the work: "Do not deploy until the refunds are fixed", "The system is not ready for production".</summary>
internal static class Withholdings
{
    /// <summary>In tokens; what is longer is prose that weighs one thing against another.</summary>
    private const int LongestLine = 40;

    private const Concepts Otherwise = Concepts.Before | Concepts.Optional | Concepts.Legend;

    /// <summary>Whether an item is one.</summary>
    public static bool Contains(ReportModel model, in Item item)
    {
        if (item.Kind is not (ItemKind.Paragraph or ItemKind.LabelLine) || item.Status is Polarity.Done or Polarity.NotApplicable || item.EndToken - item.FirstToken > LongestLine || (item.Topics & (Topics.Destination | Topics.Deploy | Topics.Ready)) == 0
            || (item.Topics & Topics.Formerly) != 0)
            return false;
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if (model.StartsPhrase(Wording.Withheld, item, model.Tokens[i]))
                return IsOfWhole(model, item, i);
            if (model.Tokens[i].Has(Otherwise) || model.Tokens[i].Has(Topics.Conditional) || model.Tokens[i].Is('?'))
                return false;
        }
        return false;
    }

    // It starts the line or its value, or is said of the whole: "the lamps are not ready for production" leaves the rest.
    private static bool IsOfWhole(ReportModel model, in Item item, int at)
    {
        for (var i = item.LabelEnd >= 0 && at > item.LabelEnd ? item.FirstValueToken : item.FirstToken; i < at; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is TokenKind.Code or TokenKind.Number || (token.Kind == TokenKind.Word && !token.Has(Concepts.Stop) && !token.Has(Topics.Whole | Topics.Copula)))
                return false;
        }
        return item.LabelEnd < 0 || at <= item.LabelEnd || (model.MeaningOf(item.FirstToken, item.LabelEnd) is var label && ((label.Topics & (Topics.Judgement | Topics.Blocking)) != 0 || (label.Concepts & (Concepts.Status | Concepts.Required)) != 0));
    }
}
