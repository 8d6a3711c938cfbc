namespace ReportLint.Claims;

/// <summary>Whether a text reports on work, or is ordinary documentation that happens to hold numbers.</summary>
internal static class ReportNature
{
    private const int FewestMarks = 3;

    public static bool IsReport(ReportModel model) => HoldsStatus(model) && !Instructs(model);

    private static bool HoldsStatus(ReportModel model)
    {
        var marks = 0;
        foreach (ref readonly var item in model.ItemList)
        {
            if (item.Status is Polarity.Done or Polarity.Open or Polarity.Failed && ++marks >= FewestMarks)
                return true;
            if (item.LabelEnd >= 0 && item.Kind is ItemKind.LabelLine or ItemKind.ListItem && (model.ConceptsOf(item.FirstToken, item.LabelEnd) & Concepts.Status) != 0)
                return true;
        }
        return false;
    }

    // "## Your task", "## Mandatory rules": whoever reads it is to do something, and the marks stand before orders.
    private static bool Instructs(ReportModel model)
    {
        for (var i = 1; i < model.SectionList.Count; i++)
        {
            if (Wordings.StartsWordIn(model.Text.Slice(model.ItemList[model.SectionList[i].Heading].Span), Wording.Instruction))
                return true;
        }
        return false;
    }
}
