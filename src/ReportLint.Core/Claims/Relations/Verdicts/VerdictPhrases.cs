namespace ReportLint.Claims;

/// <summary>What the readers of verdicts ask of the words around one.</summary>
internal static class VerdictPhrases
{
    /// <summary>In tokens: "the rollout to all quays of the town can begin".</summary>
    private const int LongestObject = 8;

    /// <summary>The quantity that stands directly before a verdict: "70% production-ready", "100 % prêt pour la production".</summary>
    public static Quantity? QuantityBefore(ReportModel model, in Item item, int verdict)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            if (model.QuantityList[q].EndToken == verdict)
                return model.QuantityList[q];
        }
        return null;
    }

    /// <summary>Where a verdict starts in the text: "100% ready for production" is one.</summary>
    public static int StartOf(ReportModel model, in Item item, int verdict)
    {
        if (QuantityBefore(model, item, verdict) is not { } share)
            return model.Tokens[verdict].Start;
        var number = share.FirstToken;
        while (number < verdict && model.Tokens[number].Kind != TokenKind.Number)
            number++;
        return model.Tokens[number].Start;
    }

    /// <summary>The end of a phrase that is a verdict as a whole, said of the work or by its status: "Status: recommended for release", "the system is clear to launch"; 0 where there is none.</summary>
    /// <remarks>"Can be released" may be said of anything.</remarks>
    public static int EndOfWhole(ReportModel model, in Item item, int at, int low, int high)
    {
        ref readonly var token = ref model.Tokens[at];
        var end = at + token.PhraseLength;
        if (!token.Has(Topics.Verdict) || token.PhraseLength <= 1 || end > high || token.Has(Topics.Deploy | Topics.Destination) || token.Has(Concepts.Negation))
            return 0;
        var before = at - 1;
        while (before > low && model.Tokens[before].Has(Topics.Copula))
            before--;
        if (before < at - 1)
            return model.Tokens[before].Has(Topics.Whole) ? end : 0;
        return item.Kind is ItemKind.LabelLine or ItemKind.Heading && item.LabelEnd > item.FirstToken && model.FirstBehindMarks(item.FirstValueToken, item.EndToken) == at
            && model.MeaningOf(item.FirstToken, item.LabelEnd) is var label && ((label.Topics & Topics.Judgement) != 0 || (label.Concepts & Concepts.Status) != 0) ? end : 0;
    }

    /// <summary>Whether a line says "ready for:", and the list below it starts with where finished work goes: "1. Production use".</summary>
    public static bool HeadsDestinations(ReportModel model, int index, in Item item, int at, out int end)
    {
        end = at + 1;
        if (item.Kind is not (ItemKind.Paragraph or ItemKind.LabelLine) || index + 1 >= model.ItemList.Count || item.EndToken - at > 4 || !model.Tokens[item.EndToken - 1].Is(':') || end + 1 >= item.EndToken)
            return false;
        for (var i = end; i < item.EndToken - 1; i++)
        {
            if (!model.Tokens[i].Has(Concepts.Stop))
                return false;
        }
        end = item.EndToken - 1;
        ref readonly var next = ref model.ItemList[index + 1];
        var first = model.FirstBehindMarks(next.FirstToken, next.EndToken);
        return next.Kind == ItemKind.ListItem && next.Section == item.Section && next.Status is Polarity.None or Polarity.Done && first < next.EndToken && model.Tokens[first].Has(Topics.Destination);
    }

    /// <summary>Whether a line says of where finished work goes that it may be done: "the rollout to all quays can begin".</summary>
    public static bool FindGranted(ReportModel model, in Item item, out int first, out int end)
    {
        (first, end) = (-1, -1);
        for (var i = item.FirstToken + 1; i + 1 < item.EndToken; i++)
        {
            // "The release can begin with a call" tells how.
            end = i + 2;
            if (!model.StartsPhrase(Wording.StartGranted, item, model.Tokens[i]) || (end < item.EndToken && model.Tokens[end].Kind == TokenKind.Word && !model.Tokens[end].Has(Topics.Haste)))
                continue;
            for (first = i - 1; first >= Math.Max(item.FirstToken, i - LongestObject) && model.Tokens[first].Kind == TokenKind.Word; first--)
            {
                if (model.Tokens[first].Has(Topics.Destination))
                    return true;
            }
        }
        return false;
    }
}
