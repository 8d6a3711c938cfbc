namespace ReportLint.Claims;

/// <summary>Whether the lines beside an absolute percentage hold the counts that it stands for.</summary>
internal sealed class CountsBeside(ReportModel model)
{
    /// <summary>In items, to either side.</summary>
    private const int Near = 3;

    public bool AreBeside(int index, in Quantity percent)
    {
        ref readonly var item = ref model.ItemList[index];
        if (item.Kind == ItemKind.Heading)
            return false;
        return IsBelowRatios(index) || (percent.Value == 100 && item.Kind == ItemKind.LabelLine && IsCountedBelow(index)) || (percent.Value == 100 && item.Kind is ItemKind.ListItem or ItemKind.LabelLine or ItemKind.FenceLine && HasCountsInList(index));
    }

    // "Status: complete (100%)", and a few lines below "Tasks completed: 8/8".
    private bool IsCountedBelow(int index)
    {
        ref readonly var item = ref model.ItemList[index];
        for (var i = index + 1; i <= Math.Min(model.ItemList.Count - 1, index + Near) && model.ItemList[i].Section == item.Section; i++)
        {
            ref readonly var below = ref model.ItemList[i];
            if (below.Kind != ItemKind.LabelLine || !below.HasQuantities || (model.ConceptsOf(below.FirstToken, below.LabelEnd) & (Concepts.Done | Concepts.Worked | Concepts.Outcome | Concepts.Test)) == 0)
                continue;
            ref readonly var count = ref model.QuantityList[below.Quantities.First];
            if (count.Unit == Unit.Ratio && count.Value == count.Whole && count.FirstToken == below.FirstValueToken)
                return true;
        }
        return false;
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
            if (quantity.Unit == Unit.Ratio || (q > row.Quantities.First && IsSame(quantity, model.QuantityList[q - 1])))
                return true;
        }
        return false;
    }

    private static bool IsSame(in Quantity quantity, in Quantity before) =>
        quantity.Unit == Unit.None && before.Unit == Unit.None && quantity.Value >= 1 && quantity.Value == before.Value && quantity.Comparator == Comparator.None && before.Comparator == Comparator.None;

    // "Requirements: 5", "Requirements covered: 5"; "tasks executed: 201", "errors: 0".
    private bool HasCountsInList(int index)
    {
        ref readonly var item = ref model.ItemList[index];
        var (none, whole, isPair) = (false, 0.0, false);
        for (var i = Math.Max(0, index - Near); i <= Math.Min(model.ItemList.Count - 1, index + Near) && !isPair; i++)
        {
            ref readonly var other = ref model.ItemList[i];
            if (i == index || other.Group != item.Group || !IsCount(other, out var count))
                continue;
            none |= count.Value == 0 && (other.Concepts & (Concepts.Failed | Concepts.LowerIsBetter | Concepts.Finding)) != 0;
            isPair = count.Value >= 1 && count.Value == whole && (model.ItemList[i].Concepts & Concepts.Worked) != 0;
            if (count.Value >= 1 && (whole == 0 || IsOfWork(other)))
                whole = count.Value;
        }
        return isPair || (none && whole > 0);
    }

    // "Requests: 289283" gives its count behind its label.
    private bool IsCount(in Item item, out Quantity count)
    {
        count = item.HasQuantities ? model.QuantityList[item.Quantities.First] : default;
        return item.HasQuantities && item.LabelEnd >= 0 && count is { Unit: Unit.None, Comparator: Comparator.None } && count.FirstToken == item.FirstValueToken && item.Quantities.End - item.Quantities.First == 1;
    }

    private static bool IsOfWork(in Item item) => (item.Concepts & (Concepts.Worked | Concepts.Total | Concepts.Outcome | Concepts.Test)) != 0;
}
