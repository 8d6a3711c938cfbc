using ReportLint.Markdown;

namespace ReportLint.Claims;

/// <summary>Whether a text reports on work, or is ordinary documentation that happens to hold numbers.</summary>
internal static class ReportNature
{
    private const int FewestMarks = 3;

    public static bool IsReport(ReportModel model) => HoldsStatus(model) && !Instructs(model) && !DefinesAgent(model);

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

    // Front matter with a name and a description, and no date: the definition of an agent, a skill or a command, as several programs read them.
    private static bool DefinesAgent(ReportModel model)
    {
        if (model.Tree.NodeCount < 2 || model.Tree[1].Kind != SyntaxKind.FrontMatter)
            return false;
        var (name, description, date) = (false, false, false);
        for (var rest = model.Tree[1].Source; !rest.IsEmpty;)
        {
            var end = rest.IndexOf('\n');
            var line = end < 0 ? rest : rest.Slice(0, end);
            name |= line.StartsWith("name:".AsSpan(), StringComparison.Ordinal);
            description |= line.StartsWith("description:".AsSpan(), StringComparison.Ordinal);
            date |= line.StartsWith("date:".AsSpan(), StringComparison.OrdinalIgnoreCase);
            rest = end < 0 ? default : rest.Slice(end + 1);
        }
        return name && description && !date;
    }

    // "## Your task", "## Mandatory rules": whoever reads it is to do something, and the marks stand before orders.
    private static bool Instructs(ReportModel model)
    {
        for (var i = 1; i < model.SectionList.Count; i++)
        {
            if (model.HoldsPhrase(Wording.Instruction, model.ItemList[model.SectionList[i].Heading]))
                return true;
        }
        return false;
    }
}
