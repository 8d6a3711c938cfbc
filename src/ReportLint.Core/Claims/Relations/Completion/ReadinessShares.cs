namespace ReportLint.Claims;

/// <summary>What a report itself says of how much of the whole is fit for use, where that is less than all: "Overall readiness: 90%", "Current status: 85% ready".</summary>
internal static class ReadinessShares
{
    private const Concepts Otherwise = Concepts.Target | Concepts.Before | Concepts.Change | Concepts.Score | Concepts.Future | Concepts.Plan | Concepts.Ordinal | Concepts.Test | Concepts.Optional | Concepts.Negation;

    private const Concepts OfLabel = Concepts.Stop | Concepts.Mean | Concepts.Total | Concepts.Status | Concepts.Current | Concepts.Progress | Concepts.Delivery;

    private const Topics OfWhole = Topics.Fitness | Topics.Destination | Topics.Whole | Topics.Judgement | Topics.Ready;

    /// <summary>Whether an item is such a line: its label speaks of the whole, and the share is all that it says.</summary>
    public static bool Contains(ReportModel model, in Item item)
    {
        if (item.Kind is not (ItemKind.LabelLine or ItemKind.Heading or ItemKind.ListItem or ItemKind.Paragraph) || item.Parent >= 0 || item.Status is Polarity.Done or Polarity.NotApplicable || ((item.Topics & (Topics.Fitness | Topics.Ready)) == 0 && (item.Concepts & Concepts.Progress) == 0)
            || (item.Concepts & Otherwise) != 0 || item.LabelEnd <= item.FirstToken || item.Quantities.End - item.Quantities.First != 1)
            return false;
        ref readonly var share = ref model.QuantityList[item.Quantities.First];
        return share is { Unit: Unit.Percent, Comparator: Comparator.None or Comparator.About, Value: > 0 } && share.Interval.High < 100 && share.FirstToken >= item.FirstValueToken && IsOfWhole(model, item.FirstToken, item.LabelEnd) && IsAll(model, item, share);
    }

    private static bool IsOfWhole(ReportModel model, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is TokenKind.Code or TokenKind.Number || (token.Kind == TokenKind.Word && !token.Has(OfLabel) && !token.Has(OfWhole)))
                return false;
        }
        return true;
    }

    // "85%", "85% ready", "prêt à 85 %".
    private static bool IsAll(ReportModel model, in Item item, in Quantity share)
    {
        var (behind, isFitness) = (share.EndToken, (model.MeaningOf(item.FirstToken, item.LabelEnd).Topics & Topics.Fitness) != 0 || IsProgressOfWhole(model, item));
        for (var i = item.FirstValueToken; i < share.FirstToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is not (TokenKind.Mark or TokenKind.Punctuation) && !token.Has(Concepts.Stop) && !token.Has(Topics.Ready))
                return false;
            isFitness |= token.Has(Topics.Ready);
        }
        for (; behind < item.EndToken && model.Tokens[behind].Kind == TokenKind.Word; behind++)
        {
            if (!model.Tokens[behind].Has(Concepts.Stop | Concepts.Done) && !model.Tokens[behind].Has(OfWhole))
                return false;
            isFitness |= model.Tokens[behind].Has(Topics.Ready);
        }
        for (; behind < item.EndToken; behind++)
        {
            if (model.Tokens[behind].Kind is not (TokenKind.Mark or TokenKind.Punctuation))
                return false;
        }
        return isFitness;
    }

    // "Overall progress: 78%", "Project completion: 80%"; "Progress" alone may be that of a part.
    private static bool IsProgressOfWhole(ReportModel model, in Item item)
    {
        var label = model.MeaningOf(item.FirstToken, item.LabelEnd);
        return (label.Concepts & Concepts.Progress) != 0 && ((label.Concepts & (Concepts.Mean | Concepts.Total)) != 0 || (label.Topics & Topics.Whole) != 0);
    }
}
