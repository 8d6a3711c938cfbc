using ReportLint.Claims.Supporting;

namespace ReportLint.Claims;

/// <summary>Whether words say that something is so, or ask for it, plan it or deny it.</summary>
internal static class Assertions
{
    // Under such a heading lines say what is to be, or what it would take.
    private const Concepts NotYet = Concepts.Plan | Concepts.Advice | Concepts.Target | Concepts.Threshold | Concepts.Demand | Concepts.Future;

    private const Concepts Asking = Concepts.Demand | Concepts.Future | Concepts.Target | Concepts.Negation;

    /// <summary>Whether an item may claim success at all: not where it is open, failed, struck or what a plan or a list of criteria asks for.</summary>
    public static bool MayClaim(ReportModel model, in Item item)
    {
        if (item.Status is not (Polarity.None or Polarity.Done))
            return false;
        var isMarked = item.Status == Polarity.Done && item.Kind != ItemKind.Heading;
        if (!isMarked && LabelsNorm(model, item))
            return false;
        if (IsAskedFor(IntroductionOf(model, item), isMarked))
            return false;
        if (item.Section <= 0)
            return true;
        if (Suppositions.Hold(model, item))
            return false;
        ref readonly var heading = ref model.ItemList[model.SectionList[item.Section].Heading];
        // "### Targets ✅" and "### Criteria met" say that they were.
        if (IsAskedFor(heading.Concepts, isMarked) && !(isMarked && (heading.Status == Polarity.Done || (heading.Concepts & Concepts.Done) != 0)))
            return false;
        // The title of the report says "improvements" of what was improved.
        for (var section = model.SectionList[item.Section].Parent; section > 0 && model.SectionList[section].Level > 1 && !isMarked; section = model.SectionList[section].Parent)
        {
            if ((model.ItemList[model.SectionList[section].Heading].Concepts & (Concepts.Plan | Concepts.Future)) != 0)
                return false;
        }
        return true;
    }

    // "Definition of done: all tests pass" asks.
    private static bool LabelsNorm(ReportModel model, in Item item) =>
        item.LabelEnd > item.FirstToken && item.Kind is not (ItemKind.TableRow or ItemKind.Heading) && (model.ConceptsOf(item.FirstToken, item.LabelEnd) & (Concepts.Advice | Concepts.Threshold)) != 0;

    // A mark says that what was planned or listed is done; what is a target or a condition stays one.
    private static bool IsAskedFor(Concepts above, bool isMarked) => (above & (isMarked ? Concepts.Target | Concepts.Demand : NotYet)) != 0;

    // "**Success criteria:**" above a list.
    private static Concepts IntroductionOf(ReportModel model, in Item item)
    {
        if (item.Kind is not (ItemKind.ListItem or ItemKind.TableRow or ItemKind.FenceLine) || item.GroupStart <= 0)
            return Concepts.None;
        ref readonly var before = ref model.ItemList[item.GroupStart - 1];
        return before.Section == item.Section && before.Kind is ItemKind.Paragraph or ItemKind.LabelLine or ItemKind.ListItem && before.EndToken > before.FirstToken && model.Tokens[before.EndToken - 1].Is(':')
            ? before.Concepts
            : Concepts.None;
    }

    /// <summary>Whether a run of tokens asks, plans or denies: "ensure all tests pass", "no tests passed".</summary>
    public static bool IsAsked(ReportModel model, int first, int end) => (model.ConceptsOf(first, end) & Asking) != 0;

    /// <summary>Whether a token stands in a column of a table that says what is asked for: target, requirement, criteria.</summary>
    public static bool IsInAskingColumn(ReportModel model, in Item item, int at)
    {
        if (item.Kind != ItemKind.TableRow)
            return false;
        var table = model.FindTable(item.Group);
        if (table.IsTooWide)
            return false;
        var columns = table.Columns;
        for (var i = item.Cells.First; i < item.Cells.End && columns.First + i - item.Cells.First < columns.End; i++)
        {
            if (model.CellList[i].EndToken <= at)
                continue;
            var column = model.ColumnList[columns.First + i - item.Cells.First];
            return column.Role is ColumnRole.Target or ColumnRole.Before || (column.Concepts & (Concepts.Plan | Concepts.Advice | Concepts.Target | Concepts.Demand)) != 0;
        }
        return false;
    }
}
