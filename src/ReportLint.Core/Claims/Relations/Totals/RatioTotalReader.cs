namespace ReportLint.Claims;

/// <summary>Holds "55/55 tests passing" against the list right below it, where each item gives such a ratio of its own: "Gates: 11/11", "Cranes: 22/22".</summary>
internal sealed class RatioTotalReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>What is longer is data.</summary>
    private const int MostParts = 60;

    // Ratios that are no counts of things done, or not of today.
    private const Concepts Otherwise = Concepts.Score | Concepts.Target | Concepts.Before | Concepts.Plan | Concepts.Future | Concepts.Mean;

    private const Concepts Counted = Concepts.Done | Concepts.Outcome | Concepts.Worked | Concepts.Test | Concepts.Total;

    private readonly List<Quantity> _parts = [];

    public override Meaning Needs => new(Counted, Topics.Passing);

    public override void Read()
    {
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.MayHold('/') && item.Kind is ItemKind.Heading or ItemKind.LabelLine or ItemKind.Paragraph && (item.Concepts & Counted) != 0 && (item.Concepts & Otherwise) == 0 && (item.Topics & Topics.Graded) == 0
                && RatioOf(item) is { } stated && ReadParts(i) && Sums.AreNear(stated.Whole, _parts.Sum(part => part.Whole)))
                Model.ClaimsOf<Total>().Add(new Total(stated, [.. _parts], Sums.Agree(stated, _parts)));
        }
    }

    // The only number of a line, percentages aside.
    private Quantity? RatioOf(in Item item)
    {
        return Model.OnlyQuantityOf(item) is >= 0 and var only && Model.QuantityList[only] is { Unit: Unit.Ratio, Comparator: Comparator.None } ratio && ratio.Value <= ratio.Whole ? ratio : null;
    }

    // Every item of the list gives one ratio, and not all of them the same whole, as grades do.
    private bool ReadParts(int index)
    {
        _parts.Clear();
        var first = index + 1;
        if (first >= Model.ItemList.Count || Model.ItemList[first] is not { Kind: ItemKind.ListItem } start || start.Section != Model.ItemList[index].Section)
            return false;
        var isVaried = false;
        for (var i = first; i < Model.ItemList.Count && (Model.ItemList[i].Group == start.Group || Model.ItemList[i].Parent >= first); i++)
        {
            if (Model.ItemList[i].Parent != start.Parent)
                continue;
            if (_parts.Count == MostParts || Model.Tokens[Model.ItemList[i].FirstToken].Has(Concepts.Total) || RatioOf(Model.ItemList[i]) is not { } part)
                return false;
            _parts.Add(part);
            isVaried |= part.Whole != _parts[0].Whole;
        }
        return isVaried && _parts.Count >= 2;
    }
}
