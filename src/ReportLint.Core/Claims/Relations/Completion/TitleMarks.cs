using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Marks behind titles: statuses where they differ, else decoration.</summary>
internal static class TitleMarks
{
    /// <summary>In sections.</summary>
    private const int FarthestSister = 12;

    /// <summary>Whether a heading ends with its mark, and another one beside it with another: "Quay ✅" and "Slip ⚠️" tell how each stands.</summary>
    public static bool Differ(ReportModel model, in Item heading)
    {
        if (heading.Kind != ItemKind.Heading || heading.Status != Polarity.Done || !EndsWithMark(model, heading))
            return false;
        ref readonly var section = ref model.SectionList[heading.Section];
        for (var i = Math.Max(1, heading.Section - FarthestSister); i < Math.Min(model.SectionList.Count, heading.Section + FarthestSister); i++)
        {
            if (model.SectionList[i].Parent == section.Parent && model.SectionList[i].Level == section.Level && model.ItemList[model.SectionList[i].Heading] is { Status: Polarity.Open or Polarity.Warning or Polarity.Failed } other && EndsWithMark(model, other))
                return true;
        }
        return false;
    }

    /// <summary>Whether a status tells of what was kept off, "Injection: blocked", which below a mark is as it should be.</summary>
    public static bool Repels(ReportModel model, in Item item, TextSpan status)
    {
        foreach (ref readonly var token in model.Tokens.Between(item.FirstToken, item.EndToken))
        {
            if (token.Start == status.Start)
                return token.Has(Topics.Repelled);
        }
        return false;
    }

    private static bool EndsWithMark(ReportModel model, in Item heading) => heading.EndToken > heading.FirstToken + 1 && model.Tokens[heading.EndToken - 1].Kind == TokenKind.Mark && model.Tokens[heading.FirstToken].Kind != TokenKind.Mark;
}
