namespace ReportLint.Claims;

/// <summary>Holds a count against the breakdown that follows it in the list: "- 39 orders", "- By state:" over "9 orders", "30 orders".</summary>
internal sealed class BreakdownTotalReader(ReportModel model) : ClaimReader(model)
{
    private readonly List<Quantity> _parts = [];

    public override Meaning Needs => new(Concepts.None, Topics.Breakdown);

    public override void Read()
    {
        for (var i = 1; i + 1 < Model.ItemList.Count; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            ref readonly var before = ref Model.ItemList[i - 1];
            if (item.Kind == ItemKind.ListItem && (item.Topics & Topics.Breakdown) != 0 && !item.HasQuantities && before.Group == item.Group && before.Parent == item.Parent
                && CountOf(before, out var noun) is { } stated && ReadParts(i, noun) && Sums.AreNear(stated.Value, _parts.Sum(part => part.Value)))
                Model.ClaimsOf<Total>().Add(new Total(stated, [.. _parts], Sums.Agree(stated, _parts) || Sums.IsStockOrMean(stated, _parts)));
        }
    }

    // "39 orders are open", "Total orders: 39".
    private Quantity? CountOf(in Item item, out uint noun)
    {
        noun = 0;
        if (item.Quantities.End - item.Quantities.First != 1 || Model.QuantityList[item.Quantities.First] is not { Unit: Unit.None, Interval.IsExact: true } count)
            return null;
        if (count.EndToken < item.EndToken && Model.Tokens[count.EndToken] is { Kind: TokenKind.Word } behind && !behind.Has(Concepts.Stop))
            noun = Model.Singular(behind);
        else if (item.LabelEnd > item.FirstToken && count.FirstToken == item.FirstValueToken && Model.Tokens[item.LabelEnd - 1] is { Kind: TokenKind.Word } head)
            noun = Model.Singular(head);
        return noun != 0 ? count : null;
    }

    // Each item below counts the same noun once.
    private bool ReadParts(int index, uint noun)
    {
        _parts.Clear();
        for (var i = index + 1; i < Model.ItemList.Count && Model.ItemList[i].Parent >= index; i++)
        {
            if (Model.ItemList[i].Parent != index)
                continue;
            if (PartOf(Model.ItemList[i], noun) is not { } part)
                return false;
            _parts.Add(part);
        }
        return _parts.Count >= 2;
    }

    private Quantity? PartOf(in Item item, uint noun)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var count = ref Model.QuantityList[q];
            if (count.Unit == Unit.None && count.EndToken < item.EndToken && Model.Tokens[count.EndToken] is { Kind: TokenKind.Word } word && Model.Singular(word) == noun)
                return count;
        }
        return null;
    }
}
