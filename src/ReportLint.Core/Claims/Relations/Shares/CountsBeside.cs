using ReportLint.Claims.Supporting;

namespace ReportLint.Claims;

/// <summary>Whether the lines beside an absolute percentage hold the counts that it stands for.</summary>
internal sealed class CountsBeside(ReportModel model)
{
    /// <summary>In items, to either side.</summary>
    private const int Near = 3;

    /// <summary>The same in a table, which holds what belongs together.</summary>
    private const int NearRows = 6;

    /// <summary>In items: how far below the head of a report its summary starts.</summary>
    private const int NearSummary = 8;

    /// <summary>Fewer marks are nothing to sum up.</summary>
    private const int FewestMarks = 3;

    // Words of a label that say nothing of what it is a share of.
    private const Concepts Said = Concepts.Coverage | Concepts.Progress | Concepts.Status | Concepts.Mean | Concepts.Total | Concepts.Rate | Concepts.Stop | Concepts.Outcome | Concepts.Test | Concepts.Achieved | Concepts.Done | Concepts.General;

    private const Concepts Outcomes = Concepts.Done | Concepts.Worked | Concepts.Outcome | Concepts.Achieved;

    public bool AreBeside(int index, in Quantity percent)
    {
        ref readonly var item = ref model.ItemList[index];
        if (item.Kind == ItemKind.Heading)
            return percent.Value == 100 && item.Section > 0 && (IsCategory(item, percent) || IsCountOfAll(index + 1, item.Section) || HeadsFiles(index));
        return IsBelowRatios(index) || IsAboveOutcome(index, percent) || (percent.Value == 0 && item.Kind is ItemKind.ListItem or ItemKind.LabelLine && HasCountsInList(index)) || IsBelowCount(index, percent) || IsOfTotal(index) || IsBesideFiles(index) || (percent.Value == 100 && (IsBesideWhole(index) || IsBelowMarks(index, percent) || IsToldInSummary(index))) || (percent.Value == 100 && item.Kind is ItemKind.LabelLine or ItemKind.Paragraph && IsCountedBelow(index)) || (percent.Value == 100 && (item.Kind is ItemKind.ListItem or ItemKind.LabelLine or ItemKind.FenceLine || (item.Kind == ItemKind.TableRow && SaysOnlyShare(item))) && HasCountsInList(index));
    }

    // "Files with 100% coverage" above the files.
    private bool HeadsFiles(int index) =>
        (model.ItemList[index].Concepts & Concepts.Coverage) != 0 && model.ItemList[index + 1] is { Kind: ItemKind.ListItem } first && first.Section == model.ItemList[index].Section && (model.Support.Of(first) & Support.Path) != 0;

    // "Soundness: 100%" and, in the next line, "Passed: 7/7".
    private bool IsAboveOutcome(int index, in Quantity percent)
    {
        ref readonly var item = ref model.ItemList[index];
        ref readonly var below = ref model.ItemList[index + 1];
        return item.Kind is ItemKind.ListItem or ItemKind.LabelLine && below.Group == item.Group && below.Parent == item.Parent && (item.Concepts & Concepts.Coverage) == 0 && percent.FirstToken == item.FirstValueToken && TellsShare(below, percent.Value == 0 ? 0 : 1, Outcomes);
    }

    // "Passed: 7/7", all of them, and "Failed: 0/7", none.
    private bool TellsShare(in Item line, int share, Concepts of)
    {
        if (!line.HasQuantities || (model.ConceptsOf(line.FirstToken, line.LabelEnd) & of) == 0)
            return false;
        ref readonly var count = ref model.QuantityList[line.Quantities.First];
        return count.Unit == Unit.Ratio && count.Value == share * count.Whole && count.FirstToken == line.FirstValueToken;
    }

    // "Success rate: 100%" and, in the same list, "Files written:" above their paths.
    private bool IsBesideFiles(int index)
    {
        ref readonly var item = ref model.ItemList[index];
        for (var i = index + 1; item.Kind == ItemKind.ListItem && i < Math.Min(model.ItemList.Count - 1, index + Near) && model.ItemList[i].Group == item.Group; i++)
        {
            ref readonly var head = ref model.ItemList[i];
            if (head.LabelEnd >= 0 && head.FirstValueToken >= head.EndToken && model.ItemList[i + 1].Parent == i && (model.Support.Of(model.ItemList[i + 1]) & Support.Path) != 0)
                return true;
        }
        return false;
    }

    // "Status: complete (100%)", and a few lines or items below "Tasks completed: 8/8".
    private bool IsCountedBelow(int index)
    {
        ref readonly var item = ref model.ItemList[index];
        for (var i = index + 1; i <= Math.Min(model.ItemList.Count - 1, index + Near) && model.ItemList[i].Section == item.Section; i++)
        {
            ref readonly var below = ref model.ItemList[i];
            if ((below.Kind == ItemKind.LabelLine ? item.Kind == ItemKind.LabelLine : below is { Kind: ItemKind.ListItem, LabelEnd: >= 0 }) && TellsShare(below, 1, Outcomes | Concepts.Test))
                return true;
        }
        return false;
    }

    // "### Whole series (100%)" above the books of each, beside "### Nearly whole (80%)": the percentage sorts what stands below, whose rows have the counts.
    private bool IsCategory(in Item heading, in Quantity percent)
    {
        if (!IsInBrackets(heading, percent))
            return false;
        ref readonly var section = ref model.SectionList[heading.Section];
        for (var i = section.Items.First; i < section.Items.End; i++)
        {
            if (model.ItemList[i].Kind == ItemKind.TableRow && model.HoldsUnit(Unit.Ratio, model.ItemList[i]))
                return true;
        }
        // Its next sister may be of another category.
        return section.Items.End < model.ItemList.Count && model.ItemList[section.Items.End] is { Kind: ItemKind.Heading } next && model.SectionList[next.Section].Level == section.Level
            && next.Quantities.End - next.Quantities.First == 1 && model.QuantityList[next.Quantities.First] is { Unit: Unit.Percent, Value: < 100 } other && IsInBrackets(next, other) && next.Status == Polarity.None;
    }

    // "## Completion: 100%" and, below it, "All 10 quays are dug."
    private bool IsCountOfAll(int index, int section)
    {
        if (index >= model.ItemList.Count || model.ItemList[index] is not { Kind: ItemKind.Paragraph, HasQuantities: true } item || item.Section != section)
            return false;
        ref readonly var count = ref model.QuantityList[item.Quantities.First];
        return count is { Unit: Unit.None, Value: > 1 } && count.FirstToken > item.FirstToken && model.Tokens[count.FirstToken - 1].Has(Concepts.Universal | Concepts.Total);
    }

    private bool IsInBrackets(in Item item, in Quantity percent)
    {
        for (var i = percent.FirstToken - 1; i >= item.FirstToken && model.Tokens[i].Kind != TokenKind.Word; i--)
        {
            if (model.Tokens[i].Is('('))
                return true;
        }
        return false;
    }

    // In the head of the report, where the summary below it says the same with its counts: "100% coverage (36/36)".
    private bool IsToldInSummary(int index)
    {
        ref readonly var item = ref model.ItemList[index];
        if (item.Section > 1)
            return false;
        for (var i = index + 1; i < Math.Min(model.ItemList.Count, index + NearSummary); i++)
        {
            ref readonly var other = ref model.ItemList[i];
            if (other.Section <= 1 || (other.Concepts & item.Concepts & (Concepts.Coverage | Concepts.Test)) == 0)
                continue;
            for (var q = other.Quantities.First; q + 1 < other.Quantities.End; q++)
            {
                if (model.QuantityList[q] is { Unit: Unit.Percent, Value: 100 } && model.QuantityList[q + 1] is { Unit: Unit.Ratio } counts && counts.Value == counts.Whole)
                    return true;
            }
        }
        return false;
    }

    // "Total tests: 21/21" and, in the next line, "Pass rate: 100%"; "Docks covered: 26/26", "Dock coverage: 100%".
    private bool IsBesideWhole(int index)
    {
        if (index == 0 || model.ItemList[index].Kind is not (ItemKind.ListItem or ItemKind.LabelLine or ItemKind.FenceLine))
            return false;
        ref readonly var item = ref model.ItemList[index];
        ref readonly var above = ref model.ItemList[index - 1];
        if (above.Section != item.Section || above.Kind != item.Kind || above.Parent != item.Parent || above.LabelEnd < 0 || !SaysOnlyShare(item))
            return false;
        for (var q = above.Quantities.First; q < above.Quantities.End; q++)
        {
            ref readonly var quantity = ref model.QuantityList[q];
            if (quantity.Unit == Unit.Ratio && quantity.Value == quantity.Whole && quantity.Whole != 100)
                return true;
            // "Gates: 31 passed (31 total)".
            if (q > above.Quantities.First && (above.Concepts & Concepts.Total) != 0 && (above.Concepts & (Concepts.Outcome | Concepts.Worked | Concepts.Done)) != 0 && IsSame(quantity, model.QuantityList[q - 1]))
                return true;
        }
        return false;
    }

    // A label of its own subject speaks of other things: "Crane coverage" below the tests.
    private bool SaysOnlyShare(in Item item)
    {
        var end = item.Kind == ItemKind.TableRow ? model.CellList[item.Cells.First].EndToken : item.LabelEnd;
        for (var i = item.FirstToken; i < end; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word && !model.Tokens[i].Has(Said) && !model.Tokens[i].Has(Topics.PassRate))
                return false;
        }
        return end > item.FirstToken;
    }

    // "Overall coverage: 100%" directly below so many marked lines sums them up.
    private bool IsBelowMarks(int index, in Quantity percent)
    {
        ref readonly var item = ref model.ItemList[index];
        var last = index - 1;
        if (last < 0 || item.LabelEnd <= item.FirstToken || percent.FirstToken <= item.LabelEnd || !SaysOnlyShare(item))
            return false;
        // What is nested belongs to the lines that are marked.
        while (model.ItemList[last].Parent > 0)
            last = model.ItemList[last].Parent;
        var (marked, group) = (0, model.ItemList[last].Group);
        for (var i = last; i >= 0 && marked < FewestMarks && (group != item.Group || item.Kind == ItemKind.FenceLine) && model.ItemList[i].Section == item.Section; i--)
        {
            if (model.ItemList[i].Group == group && model.ItemList[i].Status != Polarity.Done)
                return false;
            marked += model.ItemList[i].Group == group ? 1 : 0;
        }
        return marked >= FewestMarks;
    }

    // "Total: 62 tests | 100% passed" below the counts of each.
    private bool IsOfTotal(int index)
    {
        ref readonly var item = ref model.ItemList[index];
        var (first, isCounted) = (index, false);
        for (; first >= 0 && index - first < Near && model.ItemList[first].Group == item.Group; first--)
        {
            ref readonly var part = ref model.ItemList[first];
            isCounted |= part.Kind is ItemKind.LabelLine or ItemKind.Paragraph && (part.Concepts & Concepts.Total) != 0 && part.HasQuantities && model.QuantityList[part.Quantities.First].Unit == Unit.None;
        }
        return isCounted && first >= 0 && model.ItemList[first] is { Kind: ItemKind.TableRow, HasQuantities: true } row && row.Section == item.Section;
    }

    // A line directly below a table sums up the "8/8", or the "8 | 8", of its last row.
    private bool IsBelowRatios(int index)
    {
        if (index == 0 || model.ItemList[index].Kind == ItemKind.TableRow || model.ItemList[index].Section != model.ItemList[index - 1].Section)
            return false;
        ref readonly var row = ref model.ItemList[index - 1];
        for (var q = row.Quantities.First; row.Kind == ItemKind.TableRow && q < row.Quantities.End; q++)
        {
            ref readonly var quantity = ref model.QuantityList[q];
            // "Total: 100%" adds up the shares above it.
            if (quantity.Unit == Unit.Ratio || (q > row.Quantities.First && IsSame(quantity, model.QuantityList[q - 1])) || (quantity.Unit == Unit.Percent && (model.ItemList[index].Concepts & Concepts.Total) != 0 && SaysOnlyShare(model.ItemList[index])))
                return true;
        }
        return false;
    }

    // "- 172 items checked" and, below it, "- 100% complete".
    private bool IsBelowCount(int index, in Quantity percent)
    {
        ref readonly var item = ref model.ItemList[index];
        if (index == 0 || item.Kind != ItemKind.ListItem || percent.FirstToken != model.FirstBehindMarks(item.FirstToken, item.EndToken) || model.ItemList[index - 1] is not { Kind: ItemKind.ListItem, HasQuantities: true } above || above.Group != item.Group || item.EndToken - percent.EndToken > 2)
            return false;
        ref readonly var count = ref model.QuantityList[above.Quantities.First];
        return count is { Unit: Unit.None, Value: > 1, Comparator: Comparator.None } && count.FirstToken == model.FirstBehindMarks(above.FirstToken, above.EndToken) && ((model.ConceptsOf(count.EndToken, above.EndToken) & (Concepts.Worked | Concepts.Done | Concepts.Achieved)) != 0 || model.EndsParticiple(above.EndToken - 1));
    }

    private static bool IsSame(in Quantity quantity, in Quantity before) =>
        quantity.Unit == Unit.None && before.Unit == Unit.None && quantity.Value >= 1 && quantity.Value == before.Value && quantity.Comparator == Comparator.None && before.Comparator == Comparator.None;

    // "Requirements: 5", "Requirements covered: 5"; "tasks executed: 201", "errors: 0".
    private bool HasCountsInList(int index)
    {
        ref readonly var item = ref model.ItemList[index];
        var (none, whole, isPair) = (false, 0.0, false);
        var reach = item.Kind == ItemKind.TableRow ? NearRows : Near;
        for (var i = Math.Max(0, index - reach); i <= Math.Min(model.ItemList.Count - 1, index + reach) && !isPair; i++)
        {
            ref readonly var other = ref model.ItemList[i];
            if (i == index || other.Group != item.Group || !IsCount(i, out var count))
                continue;
            none |= count.Value == 0 && (other.Concepts & (Concepts.Failed | Concepts.LowerIsBetter | Concepts.Finding)) != 0;
            isPair = count.Value >= 1 && count.Value == whole && (model.ItemList[i].Concepts & Concepts.Worked) != 0;
            if (count.Value >= 1 && (whole == 0 || IsOfWork(other)))
                whole = count.Value;
        }
        return isPair || (none && whole > 0);
    }

    // "Requests: 289283" gives its count behind its label, "| Requests | 289283 |" in the other cell.
    private bool IsCount(int index, out Quantity count)
    {
        ref readonly var item = ref model.ItemList[index];
        if (item.Kind == ItemKind.TableRow)
        {
            count = model.OnlyValueOf(index, out _) ?? default;
            return count is { Unit: Unit.None, Comparator: Comparator.None, EndToken: > 0 };
        }
        count = item.HasQuantities ? model.QuantityList[item.Quantities.First] : default;
        return item.HasQuantities && item.LabelEnd >= 0 && count is { Unit: Unit.None, Comparator: Comparator.None } && count.FirstToken == item.FirstValueToken && item.Quantities.End - item.Quantities.First == 1;
    }

    private static bool IsOfWork(in Item item) => (item.Concepts & (Concepts.Worked | Concepts.Total | Concepts.Outcome | Concepts.Test)) != 0;
}
