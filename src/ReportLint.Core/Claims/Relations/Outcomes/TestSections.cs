using ReportLint.Claims.Supporting;

namespace ReportLint.Claims;

/// <summary>The sections of a report that are about tests: what their headings say counts for the sections in them; the title of the report is none of them.</summary>
internal static class TestSections
{
    private const Support Shown = Support.Link | Support.Test | Support.Run;

    /// <summary>In items.</summary>
    private const int NearRun = 3;

    private static readonly WordSet Nouns = Wordings.WordsOf(Wording.TestNoun), Runs = Wordings.WordsOf(Wording.RunLabel);

    /// <summary>Whether a heading around a section speaks of tests, or that of the report, for what stands directly below it.</summary>
    public static bool Hold(ReportModel model, int section)
    {
        if (section == 1 && model.SectionList[1].Level <= 1)
            return (model.ItemList[model.SectionList[1].Heading].Topics & Topics.TestRun) != 0;
        for (; section > 0 && model.SectionList[section].Level > 1; section = model.SectionList[section].Parent)
        {
            ref readonly var heading = ref model.ItemList[model.SectionList[section].Heading];
            if ((heading.Topics & Topics.TestRun) != 0 || model.HoldsOneOf(Nouns, heading.FirstToken, heading.EndToken))
                return true;
        }
        return false;
    }

    /// <summary>The outermost section around one whose tests are the same: one command or run shows them all.</summary>
    public static int Outermost(ReportModel model, int section)
    {
        while (section > 0 && IsAround(model, model.SectionList[section].Parent))
            section = model.SectionList[section].Parent;
        return section;
    }

    /// <summary>Whether a section shows how its tests came out, or one around it as long as it is about tests.</summary>
    public static bool AreShown(ReportModel model, int section)
    {
        while ((model.Support.OfSection(section) & Shown) == 0)
        {
            if (section == 0 || !IsAround(model, model.SectionList[section].Parent))
                return false;
            section = model.SectionList[section].Parent;
        }
        return true;
    }

    /// <summary>The same of a line: what stands below the title of a report is not shown by whatever the report holds.</summary>
    public static bool AreShown(ReportModel model, in Item item) =>
        item.Section == 1 && model.SectionList[1].Level <= 1 && item.Kind != ItemKind.Heading ? (model.Support.OfHead() & Shown) != 0 : AreShown(model, item.Section);

    private static bool IsAround(ReportModel model, int section) =>
        section > 0 && model.SectionList[section].Level > 1 && (model.ItemList[model.SectionList[section].Heading].Topics & Topics.TestRun) != 0;

    /// <summary>Whether a line beside one tells what was run: "**Script:** `tools/check.js`".</summary>
    public static bool NameRunBeside(ReportModel model, in Item item)
    {
        if (item.Kind is not (ItemKind.LabelLine or ItemKind.ListItem))
            return false;
        var at = model.ItemAt(model.Tokens[item.FirstToken].Start);
        for (var i = Math.Max(0, at - NearRun); i <= Math.Min(model.ItemList.Count - 1, at + NearRun); i++)
        {
            ref readonly var other = ref model.ItemList[i];
            if (other.Section == item.Section && other.Kind == item.Kind && other.LabelEnd > other.FirstToken && (model.Support.Of(other) & (Support.Path | Support.Code | Support.Command)) != 0 && model.HoldsOneOf(Runs, other.FirstToken, other.LabelEnd))
                return true;
        }
        return false;
    }
}
