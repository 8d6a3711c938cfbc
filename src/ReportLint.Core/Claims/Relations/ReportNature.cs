namespace ReportLint.Claims;

/// <summary>Whether a text reports on work, or is ordinary documentation that happens to hold numbers.</summary>
internal static class ReportNature
{
    private const int FewestMarks = 3;

    public static bool IsReport(ReportModel model)
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
}
