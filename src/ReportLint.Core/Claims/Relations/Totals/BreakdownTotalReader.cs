namespace ReportLint.Claims;

/// <summary>Holds a count against the breakdown that follows it: "- 39 orders", "- By state:" over "9 orders", "30 orders"; "**39 orders** are open" and, in the same section, "Breakdown:" over a list of such counts.</summary>
internal sealed class BreakdownTotalReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>In items, from the count to the line that heads the breakdown.</summary>
    private const int Farthest = 12;

    /// <summary>Fewer parts below a line of their own may break down something else.</summary>
    private const int FewestParts = 3;

    /// <summary>In tokens: "39 open crane orders".</summary>
    private const int LongestNoun = 4;

    /// <summary>Of the count: what misses it by more is of something else.</summary>
    private const double FarOff = 0.5;

    private readonly List<Quantity> _parts = [];

    public override Meaning Needs => new(Concepts.None, Topics.Breakdown);

    public override void Read()
    {
        foreach (var i in Model.Index.About(Topics.Breakdown))
        {
            ref readonly var item = ref Model.ItemList[i];
            if (i == 0 || i + 1 >= Model.ItemList.Count || (item.Topics & Topics.Breakdown) == 0 || item.HasQuantities)
                continue;
            ref readonly var before = ref Model.ItemList[i - 1];
            if (item.Kind == ItemKind.ListItem && before.Group == item.Group && before.Parent == item.Parent)
            {
                if (CountOf(before, out var noun) is { } stated && ReadParts(i, noun) && Sums.AreNear(stated.Value, _parts.Sum(part => part.Value)))
                    Model.ClaimsOf<Total>().Add(new Total(stated, [.. _parts], Sums.Agree(stated, _parts) || Sums.IsStockOrMean(stated, _parts)));
            }
            else if (item.Kind is ItemKind.LabelLine or ItemKind.Paragraph && Model.Tokens[item.EndToken - 1].Is(':'))
                ReadLine(i, item);
        }
    }

    // "Breakdown:" over a list of which each item counts the same noun once.
    private void ReadLine(int index, in Item item)
    {
        ref readonly var first = ref Model.ItemList[index + 1];
        if (first.Kind != ItemKind.ListItem || first.Section != item.Section)
            return;
        _parts.Clear();
        var noun = NounOf(first);
        for (var i = index + 1; noun != 0 && i < Model.ItemList.Count && (Model.ItemList[i].Group == first.Group || Model.ItemList[i].Parent > index); i++)
        {
            if (Model.ItemList[i].Parent != first.Parent)
                continue;
            if (Model.OnlyQuantityOf(Model.ItemList[i]) < 0 || PartOf(Model.ItemList[i], noun) is not { Comparator: Comparator.None, Interval.IsExact: true } part)
                return;
            _parts.Add(part);
        }
        if (_parts.Count >= FewestParts && StatedBefore(index, noun) is { } stated)
            Model.ClaimsOf<Total>().Add(new Total(stated, [.. _parts], false));
    }

    // The only count of the noun above it in its section that comes near; null where one of them is right.
    private Quantity? StatedBefore(int index, uint noun)
    {
        Quantity? found = null;
        var sum = _parts.Sum(part => part.Value);
        for (var i = index - 1; i >= Math.Max(0, index - Farthest) && Model.ItemList[i].Section == Model.ItemList[index].Section; i--)
        {
            ref readonly var item = ref Model.ItemList[i];
            for (var q = item.Quantities.First; q < item.Quantities.End; q++)
            {
                var count = Model.QuantityList[q];
                if (count.Unit != Unit.None || !Names(item, count, noun))
                    continue;
                if (count.Interval.Low <= sum && sum <= count.Interval.High)
                    return null;
                if (count is not { Interval.IsExact: true, Comparator: Comparator.None } || Math.Abs(count.Value - sum) > FarOff * count.Value || item.Kind == ItemKind.TableRow)
                    continue;
                if (found is not null)
                    return null;
                found = count;
            }
        }
        return found;
    }

    private bool Names(in Item item, in Quantity count, uint noun)
    {
        for (var i = count.EndToken; i < item.EndToken && i - count.EndToken < LongestNoun && Model.Tokens[i] is { Kind: TokenKind.Word } word && !word.Has(Concepts.Stop); i++)
        {
            if (Model.Singular(word) == noun)
                return true;
        }
        return false;
    }

    private uint NounOf(in Item item) =>
        Model.OnlyQuantityOf(item) is >= 0 and var only && Model.QuantityList[only].EndToken is var at && at < item.EndToken && Model.Tokens[at] is { Kind: TokenKind.Word } word && !word.Has(Concepts.Stop | Concepts.Outcome) ? Model.Singular(word) : 0;

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
