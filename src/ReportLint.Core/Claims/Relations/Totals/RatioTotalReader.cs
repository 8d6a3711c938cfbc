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

    public override void Read()
    {
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.MayHold('/') && item.Kind is ItemKind.Heading or ItemKind.LabelLine or ItemKind.Paragraph && (item.Concepts & Otherwise) == 0 && (item.Topics & Topics.Graded) == 0
                && Model.OnlyRatioOf(item) is { } stated)
                Read(i, stated);
            else if (item.Kind == ItemKind.ListItem && item.MayHold('/') && (item.Concepts & (Concepts.Mean | Concepts.Total)) != 0)
                ReadList(i, item);
        }
    }

    // "- Overall: 67% (4/6)" among "- Gates: 2/2", "- Cranes: 0/4": what one of the two numbers sums up, the other has to.
    private void ReadList(int index, in Item item)
    {
        if (item.LabelEnd <= item.FirstToken || (item.Concepts & Otherwise & ~Concepts.Mean) != 0 || (item.Topics & Topics.Graded) != 0 || !SaysNothingElse(item) || Model.OnlyRatioOf(item) is not { } stated || !ReadRatios(item.GroupStart, index))
            return;
        var (parts, wholes) = (_parts.Sum(part => part.Value), _parts.Sum(part => part.Whole));
        if (parts == stated.Value != (wholes == stated.Whole) && (parts == stated.Value ? Sums.AreNear(wholes, stated.Whole) : Sums.AreNear(parts, stated.Value)))
            Model.ClaimsOf<Total>().Add(new Total(stated, [.. _parts], agrees: false));
    }

    private bool SaysNothingElse(in Item item)
    {
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            if (Model.Tokens[i].Kind == TokenKind.Word && !Model.Tokens[i].Has(Concepts.Mean | Concepts.Total | Concepts.Stop))
                return false;
        }
        return true;
    }

    private void Read(int index, in Quantity stated)
    {
        if (ReadParts(index) && Sums.AreNear(stated.Whole, _parts.Sum(part => part.Whole)))
            Model.ClaimsOf<Total>().Add(new Total(stated, [.. _parts], Sums.Agree(stated, _parts)));
        else if (ReadCounts(index) && _parts.Sum(part => part.Value) is var sum && Sums.AreNear(stated.Whole, sum))
            Model.ClaimsOf<Total>().Add(new Total(stated with { Unit = Unit.None, Value = stated.Whole, Interval = new(stated.Whole, stated.Whole), IsPlain = false }, [.. _parts], sum == stated.Whole || sum == stated.Value));
    }

    // "Tests: 40/40 passing" above "- 21 tests of the gates", "- 19 tests of the cranes", or above lines of a block: "gates: 21 passed".
    private bool ReadCounts(int index)
    {
        _parts.Clear();
        var first = index + 1;
        if ((Model.ItemList[index].Topics & Topics.Passing) == 0 || (Model.ItemList[index].Concepts & Counted) == 0 || first >= Model.ItemList.Count || Model.ItemList[first] is not { Kind: ItemKind.ListItem or ItemKind.FenceLine } start || start.Section != Model.ItemList[index].Section)
            return false;
        for (var i = first; i < Model.ItemList.Count && (Model.ItemList[i].Group == start.Group || Model.ItemList[i].Parent >= first); i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Parent != start.Parent)
                continue;
            if (_parts.Count == MostParts || (item.Concepts & (Concepts.Total | Concepts.Failed | Otherwise)) != 0 || Model.OnlyQuantityOf(item) is not (>= 0 and var only)
                || Model.QuantityList[only] is not { Unit: Unit.None, Interval.IsExact: true } part || part.EndToken >= item.EndToken || !(Model.Tokens[part.EndToken].Has(Concepts.Test) || Model.Tokens[part.EndToken].Has(Topics.Passing)))
                return false;
            _parts.Add(part);
        }
        return _parts.Count >= 2;
    }

    // Of the list right below.
    private bool ReadParts(int index) =>
        index + 1 < Model.ItemList.Count && Model.ItemList[index + 1] is { Kind: ItemKind.ListItem } start && start.Section == Model.ItemList[index].Section && ReadRatios(index + 1, -1);

    // Every item of the list, but the one that sums up, gives one ratio, and not all of them the same whole, as grades do.
    private bool ReadRatios(int first, int sum)
    {
        _parts.Clear();
        var (start, isVaried) = (Model.ItemList[first], false);
        for (var i = first; i < Model.ItemList.Count && (Model.ItemList[i].Group == start.Group || Model.ItemList[i].Parent >= first); i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (i == sum || item.Parent != start.Parent)
                continue;
            var isSum = sum < 0 ? Model.Tokens[item.FirstToken].Has(Concepts.Total) : (item.Concepts & (Concepts.Mean | Concepts.Total)) != 0;
            if (_parts.Count == MostParts || isSum || Model.OnlyRatioOf(item) is not { } part)
                return false;
            _parts.Add(part);
            isVaried |= part.Whole != _parts[0].Whole;
        }
        return isVaried && _parts.Count >= 2;
    }
}
