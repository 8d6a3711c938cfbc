namespace ReportLint.Claims;

/// <summary>Holds a count against the kinds that are nested below it, where its neighbours show that such kinds add up: "Cranes: 18" over "7 fixed", "6 rolling", "4 afloat", beside "Boats: 5" over "3 barges", "2 tugs".</summary>
internal sealed class KindsBelowReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>In items.</summary>
    private const int LongestList = 200;

    private const Concepts NoKind = Concepts.Total | Concepts.Subtotal | Concepts.Mean | Concepts.Target | Concepts.Per | Concepts.OutOf;

    private readonly List<Quantity> _parts = [];

    public override void Read()
    {
        var group = -1;
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind != ItemKind.ListItem || item.Group == group || i + 1 >= Model.ItemList.Count || Model.ItemList[i + 1].Parent != i)
                continue;
            group = item.Group;
            ReadList(item.GroupStart, group);
        }
    }

    // All but one of the list add up, and that one nearly does.
    private void ReadList(int first, int group)
    {
        var (right, wrong) = (0, -1);
        for (var i = first; i < Math.Min(Model.ItemList.Count, first + LongestList) && (Model.ItemList[i].Group == group || Model.ItemList[i].Parent >= first); i++)
        {
            if (Model.ItemList[i].Group != group || CountOf(Model.ItemList[i]) is not { } stated || !ReadKinds(i))
                continue;
            if (Sums.Agree(stated, _parts))
                right++;
            else if (wrong >= 0 || !Sums.MayBeAll(stated, _parts))
                return;
            else
                wrong = i;
        }
        if (right == 0 || wrong < 0 || CountOf(Model.ItemList[wrong]) is not { } count || !ReadKinds(wrong) || Model.Knows<Total>(new(count.NumberSpan.Start, 0), static known => new(known.Stated.NumberSpan.Start, 0)))
            return;
        Model.ClaimsOf<Total>().Add(new Total(count, [.. _parts], Sums.IsStockOrMean(count, _parts)));
    }

    // "Cranes: 18", and nothing behind the number.
    private Quantity? CountOf(in Item item) =>
        item.LabelEnd > item.FirstToken && (item.Concepts & NoKind & ~Concepts.Total) == 0 && item.Quantities.End - item.Quantities.First == 1
        && Model.QuantityList[item.Quantities.First] is { Unit: Unit.None, Interval.IsExact: true, Comparator: Comparator.None } count && count.FirstToken == item.FirstValueToken && count.EndToken == item.EndToken ? count : null;

    // Each starts with its number, and holds no other.
    private bool ReadKinds(int index)
    {
        _parts.Clear();
        for (var i = index + 1; i < Model.ItemList.Count && Model.ItemList[i].Parent >= index; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Parent != index)
                continue;
            if ((item.Concepts & NoKind) != 0 || item.Quantities.End - item.Quantities.First != 1 || Model.QuantityList[item.Quantities.First] is not { Unit: Unit.None, Interval.IsExact: true } part
                || part.FirstToken != item.FirstToken || part.EndToken >= item.EndToken || Model.Tokens[part.EndToken].Kind != TokenKind.Word)
                return false;
            _parts.Add(part);
        }
        return _parts.Count >= 2;
    }
}
