using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Holds the effort that a heading states against the list or table below it, and finds where a total is repeated.</summary>
internal sealed class TotalHeadingReader(ReportModel model)
{
    private readonly HeadingParts _counts = new(model);
    private readonly List<Total> _known = [];
    private readonly Dictionary<long, int> _uses = [];

    public void Read()
    {
        _known.Clear();
        _known.AddRange(model.ClaimsOf<Total>());
        _known.Sort(static (one, other) => one.Stated.NumberSpan.CompareTo(other.Stated.NumberSpan));
        for (var i = 1; i < model.SectionList.Count; i++)
            ReadSection(model.SectionList[i]);
        _uses.Clear();
        if (model.ClaimsOf<Total>().TrueForAll(total => total.Agrees))
            return;
        foreach (var quantity in model.QuantityList)
            _uses[KeyOf(quantity)] = _uses.TryGetValue(KeyOf(quantity), out var uses) ? uses + 1 : 1;
        foreach (var total in model.ClaimsOf<Total>())
            total.IsRepeated = IsRepeated(total);
    }

    private void ReadSection(in Section section)
    {
        if (HeadingEffort(section) is not { } stated)
        {
            if (HeadingCount(section, out var noun) is { } count && KnownTotal(section, count) is null && (_counts.Read(section, noun) ?? _counts.ReadKinds(section, noun) ?? _counts.ReadHeadings(section, noun)) is { Count: >= 2 } counts && IsNear(count, counts) && !(noun.Has(Concepts.Total) && count.Value == counts.Count))
                model.ClaimsOf<Total>().Add(new Total(count, counts, Sums.Agree(count, counts) || Sums.IsStockOrMean(count, counts)));
            return;
        }
        var known = KnownTotal(section, stated);
        if (known is not null)
        {
            // The heading repeats a total that is wrong below: one defect.
            if (known.Stated.BaseInterval.Overlaps(stated.BaseInterval))
                known.Repeats = [.. known.Repeats, stated.Span];
            return;
        }
        if ((ReadParts(section, stated.Dimension) ?? _counts.ReadEfforts(section, stated.Dimension)) is { Count: >= 2 } parts)
            model.ClaimsOf<Total>().Add(new Total(stated, parts, Sums.Agree(stated, parts) || Sums.IsStockOrMean(stated, parts)));
    }

    // The one effort of a heading: "Phase 1 (7.5h)". Days may run side by side or hold slack; hours of effort add up.
    private Quantity? HeadingEffort(in Section section)
    {
        ref readonly var heading = ref model.ItemList[section.Heading];
        if (heading.Quantities.End - heading.Quantities.First != 1)
            return null;
        ref readonly var quantity = ref model.QuantityList[heading.Quantities.First];
        var isCalled = quantity.EndToken < heading.EndToken && model.Tokens[quantity.EndToken].Is(')')
            && quantity.FirstToken > heading.FirstToken && model.Tokens[quantity.FirstToken - 1].Is('(');
        return isCalled && quantity.Dimension == Dimension.Duration ? quantity : null;
    }

    // "52 tests", "Endpoints (52 endpoints)": the heading's one number, and the noun behind it.
    private Quantity? HeadingCount(in Section section, out Token noun)
    {
        noun = default;
        ref readonly var heading = ref model.ItemList[section.Heading];
        if (heading.Quantities.End == heading.Quantities.First || (heading.Concepts & (Concepts.Target | Concepts.Plan | Concepts.Outcome)) != 0 || (heading.Topics & Topics.Selection) != 0)
            return null;
        ref readonly var quantity = ref model.QuantityList[heading.Quantities.First];
        var isAlone = heading.Quantities.End - heading.Quantities.First == 1;
        // "Nets (52 mends / 9 boats)", "Nets (52 mends, 300 knots)".
        if (!isAlone && !(quantity.FirstToken > heading.FirstToken && model.Tokens[quantity.FirstToken - 1].Is('(')))
            return null;
        if (quantity.Unit != Unit.None || !quantity.Interval.IsExact || quantity.EndToken >= heading.EndToken)
            return null;
        // "516 in total"
        var at = quantity.EndToken + 1 < heading.EndToken && model.Tokens[quantity.EndToken].Has(Concepts.Stop) && model.Tokens[quantity.EndToken + 1].Has(Concepts.Total) ? quantity.EndToken + 1 : quantity.EndToken;
        if (model.Tokens[at] is not { Kind: TokenKind.Word } word || word.Has(Concepts.Stop))
            return null;
        noun = word;
        if (!isAlone)
            return at + 1 < heading.EndToken && (model.Tokens[at + 1].Is('/') || model.Tokens[at + 1].Is(',')) ? quantity : null;
        for (var i = at + 1; i < heading.EndToken; i++)
        {
            if (model.Tokens[i].Kind != TokenKind.Mark && !model.Tokens[i].Is(')') && !(model.Tokens[i].Kind == TokenKind.Word && model.Tokens[i].Has(Concepts.Total | Concepts.Done)))
                return null;
        }
        return quantity;
    }

    private static bool IsNear(in Quantity stated, List<Quantity> parts)
    {
        double sum = 0;
        foreach (var part in parts)
            sum += part.Value;
        return Sums.AreNear(stated.Value, sum);
    }

    private Total? KnownTotal(in Section section, in Quantity stated)
    {
        var items = section.Items;
        if (items.First >= items.End)
            return null;
        var start = model.ItemList[items.First].Span.Start;
        var end = model.ItemList[items.End - 1].Span.End;
        for (var i = FirstKnownFrom(start); i < _known.Count && _known[i].Stated.NumberSpan.End <= end; i++)
        {
            if (_known[i].Stated.Dimension == stated.Dimension)
                return _known[i];
        }
        return null;
    }

    private int FirstKnownFrom(int start) => Bisection.FirstWhere(0, _known.Count, (_known, start), static (all, i) => all._known[i].Stated.NumberSpan.Start >= all.start);

    // The first list of the section, where every item holds one quantity of the kind, at its end or in parentheses.
    private List<Quantity>? ReadParts(in Section section, Dimension dimension)
    {
        var parts = new List<Quantity>();
        var group = -1;
        for (var i = section.Items.First; i < section.Items.End; i++)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Kind != ItemKind.ListItem || item.Parent >= 0)
                return null;
            if (group >= 0 && item.Group != group)
                return null;
            group = item.Group;
            if (item.Quantities.End - item.Quantities.First != 1)
                return null;
            ref readonly var quantity = ref model.QuantityList[item.Quantities.First];
            if (quantity.Dimension != dimension || !StandsApart(item, quantity))
                return null;
            parts.Add(quantity);
        }
        return parts;
    }

    private bool StandsApart(in Item item, in Quantity quantity) =>
        (quantity.EndToken == item.EndToken && quantity.FirstToken > item.FirstToken && model.Tokens[quantity.FirstToken - 1].Kind == TokenKind.Punctuation)
        || (quantity.EndToken < item.EndToken && model.Tokens[quantity.EndToken].Is(')') && model.Tokens[quantity.FirstToken - 1].Is('('));

    // The unit stands where the last bits of the value were: no report has two numbers that differ in them alone.
    private static long KeyOf(in Quantity quantity) => (BitConverter.DoubleToInt64Bits(quantity.Value) & ~0xFFL) | (byte)quantity.Unit;

    // The total itself and its parts are no repeats.
    private bool IsRepeated(Total total) =>
        !total.Agrees && _uses[KeyOf(total.Stated)] > 1 + total.Parts.Count(part => part.Value == total.Stated.Value && part.Unit == total.Stated.Unit);
}
