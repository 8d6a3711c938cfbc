using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>What a list of states marks as a duty that is left: "⚠️ REQUIRED: rotate the keys", "⚠️ Twelve packages need updates before launch".</summary>
internal static class MarkedDuties
{
    /// <summary>In tokens: "run the script".</summary>
    private const int FewestOfValue = 3;

    private const Concepts Settled = Concepts.NotApplicable | Concepts.Optional | Concepts.Achieved | Concepts.Prohibition;

    private static readonly WordSet Works = Wordings.WordsOf(Wording.WorkNoun);

    /// <summary>Whether an item without a mark tells one, below a heading of what is critical: "The keys must be replaced before production".</summary>
    public static bool IsListedAsCritical(ReportModel model, in Item item)
    {
        if (item.Kind != ItemKind.ListItem || item.Parent >= 0 || item.Status != Polarity.None || (item.Topics & Topics.Blocking) == 0 || (item.Concepts & (Settled | Concepts.Done)) != 0)
            return false;
        ref readonly var heading = ref model.ItemList[Math.Max(0, model.SectionList[item.Section].Heading)];
        return heading.Kind == ItemKind.Heading && (heading.Concepts & Concepts.Finding) != 0 && (heading.Concepts & Concepts.Required) != 0
            && (heading.Concepts & (Settled | Concepts.Negation | Concepts.Done | Concepts.Worked | Concepts.Before | Concepts.Future)) == 0 && IsDueBefore(model, item);
    }

    /// <summary>Whether an item tells one.</summary>
    public static bool Contains(ReportModel model, in Item item) =>
        item.Kind is ItemKind.ListItem or ItemKind.LabelLine or ItemKind.FenceLine && item.Parent < 0 && item.Status is Polarity.Warning or Polarity.Open or Polarity.Failed && (item.Concepts & Settled) == 0
        && ((item.Concepts & Concepts.Required) != 0 && IsLabelled(model, item) || (item.Topics & Topics.Blocking) != 0 && IsDueBefore(model, item));

    // "Required", "Required step", "Mandatory action".
    private static bool IsLabelled(ReportModel model, in Item item)
    {
        if (item.LabelEnd <= item.FirstToken || item.EndToken - item.LabelEnd <= FewestOfValue)
            return false;
        var isRequired = false;
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Mark)
                continue;
            if (token.Kind != TokenKind.Word || token.Has(Concepts.Negation) || !(token.Has(Concepts.Required | Concepts.Stop) || Works.Contains(token.Value)))
                return false;
            isRequired |= token.Has(Concepts.Required);
        }
        return isRequired;
    }

    // "need updates before launch", "must be replaced before production": the duty, and when it has to be done, which ends the line.
    private static bool IsDueBefore(ReportModel model, in Item item)
    {
        var isDue = false;
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind != TokenKind.Word)
                continue;
            if (token.Has(Concepts.Negation))
                return false;
            isDue |= model.StartsPhrase(Wording.Duty, item, token);
            var end = i + Math.Max(1, (int)token.PhraseLength);
            if (isDue && token.Has(Topics.Blocking) && token.PhraseLength > 1 && (end >= item.EndToken || model.Tokens[end].Kind != TokenKind.Word))
                return true;
        }
        return false;
    }
}
