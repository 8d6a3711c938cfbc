using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Reads decisions that let the work go out: "Decision: GO", "Avis : feu vert".</summary>
internal static class Decisions
{
    /// <summary>"Proceed with the release".</summary>
    private const int LongestOrder = 6;

    /// <summary>Whether the whole value of a label of judgement lets the work go out; its tokens are half-open.</summary>
    public static bool TryRead(ReportModel model, in Item item, out int first, out int end)
    {
        (first, end) = (item.FirstValueToken, item.FirstValueToken);
        // "If all goes well" heads what would be decided.
        if (item.LabelEnd <= item.FirstToken || (model.MeaningOf(item.FirstToken, item.LabelEnd).Topics & Topics.Judgement) == 0
            || (item.Section > 0 && (model.ItemList[model.SectionList[item.Section].Heading].Topics & Topics.Conditional) != 0))
            return false;
        while (first < item.EndToken && model.Tokens[first].Kind is TokenKind.Mark or TokenKind.Punctuation)
            first++;
        end = first;
        while (end < Math.Min(item.EndToken, first + LongestOrder) && model.Tokens[end].Kind == TokenKind.Word)
            end++;
        // "Decision: go-live on Monday" goes on.
        if (end == first || (end < item.EndToken && model.Tokens[end].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Date))
            return false;
        var value = model.Text.Slice(TextSpan.FromBounds(model.Tokens[first].Start, model.Tokens[end - 1].End));
        return model.Wordings.Is(value, Wording.GoAhead) || ((NamesDelivery(model, item) || NamesFitness(model, item)) && model.Wordings.Is(value, Wording.GrantedValue));
    }

    /// <summary>Whether an item stands below a heading of judgement: "Conclusion", "Recommendation".</summary>
    public static bool StandBelow(ReportModel model, in Item item) =>
        item.Section > 0 && model.ItemList[model.SectionList[item.Section].Heading] is var heading && (heading.Topics & Topics.Judgement) != 0 && (heading.Concepts & (Concepts.Ordinal | Concepts.Before | Concepts.Finding)) == 0;

    /// <summary>Whether a line below a heading of judgement starts with one: "GO – the line opens on Monday" below "Decision".</summary>
    public static bool TryReadLead(ReportModel model, in Item item, out TextSpan span)
    {
        span = default;
        var first = model.FirstBehindMarks(item.FirstToken, item.EndToken);
        if (item.Section <= 0 || item.Kind is not (ItemKind.Paragraph or ItemKind.LabelLine) || item.Status is not (Polarity.None or Polarity.Done) || first >= item.EndToken || model.Tokens[first].Kind != TokenKind.Word || !model.Wordings.MayStartWith(model.Tokens[first].Value, Wording.GoAhead))
            return false;
        ref readonly var heading = ref model.ItemList[model.SectionList[item.Section].Heading];
        if ((heading.Topics & Topics.Judgement) == 0 || (heading.Topics & Topics.Conditional) != 0 || (heading.Concepts & (Concepts.Ordinal | Concepts.Before | Concepts.Finding | Concepts.Plan)) != 0)
            return false;
        var end = first + 1;
        while (end < Math.Min(item.EndToken, first + LongestOrder) && model.Tokens[end].Kind == TokenKind.Word)
            end++;
        if (end < item.EndToken && model.Tokens[end].Kind is not (TokenKind.Punctuation or TokenKind.Mark or TokenKind.Break) || end < item.EndToken && (model.Tokens[end].Is('/') || model.Tokens[end].Is('?')))
            return false;
        span = model.SpanOf(first, end);
        return model.Wordings.Is(model.Text.Slice(span), Wording.GoAhead);
    }

    // "Deployment status", "Release decision"; "Deployment" alone may be one part of several.
    private static bool NamesDelivery(ReportModel model, in Item item)
    {
        if (item.LabelEnd - item.FirstToken < 2)
            return false;
        var label = model.MeaningOf(item.FirstToken, item.LabelEnd);
        return (label.Topics & (Topics.Destination | Topics.Deploy)) != 0 && (label.Concepts & (Concepts.Target | Concepts.Plan | Concepts.Before)) == 0;
    }

    // "Readiness: ✅ ready", "Production readiness: confirmed"; "Code readiness" is that of a part.
    private static bool NamesFitness(ReportModel model, in Item item)
    {
        if (!model.Tokens[item.LabelEnd - 1].Has(Topics.Fitness))
            return false;
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Word && !token.Has(Topics.Fitness | Topics.Destination | Topics.Whole) && !token.Has(Concepts.Mean | Concepts.Stop | Concepts.Total))
                return false;
        }
        return true;
    }
}
