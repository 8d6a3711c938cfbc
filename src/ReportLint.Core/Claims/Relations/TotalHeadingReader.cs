namespace ReportLint.Claims;

/// <summary>Holds the effort that a heading states against the list or table below it, and finds where a total is repeated.</summary>
internal sealed class TotalHeadingReader(ReportModel model)
{
    public void Read()
    {
        var tableTotals = model.TotalList.Count;
        for (var i = 1; i < model.SectionList.Count; i++)
            ReadSection(model.SectionList[i], tableTotals);
        foreach (var total in model.TotalList)
            total.IsRepeated = IsRepeated(total);
    }

    private void ReadSection(in Section section, int knownTotals)
    {
        if (HeadingEffort(section) is not { } stated)
            return;
        var known = KnownTotal(section, stated, knownTotals);
        if (known is not null)
        {
            // The heading repeats a total that is wrong below: one defect.
            if (known.Stated.BaseInterval.Overlaps(stated.BaseInterval))
                known.Repeats = [.. known.Repeats, stated.Span];
            return;
        }
        if (ReadParts(section, stated.Dimension) is { Count: >= 2 } parts)
            model.TotalList.Add(new Total(stated, parts, Sums.Agree(stated, parts) || Sums.IsStockOrMean(stated, parts)));
    }

    // The one duration or amount of data of a heading, exactly written: "Phase 1 (7.5h)".
    private Quantity? HeadingEffort(in Section section)
    {
        var heading = model.ItemList[section.Heading];
        if (heading.Quantities.End - heading.Quantities.First != 1)
            return null;
        var quantity = model.QuantityList[heading.Quantities.First];
        var isCalled = quantity.EndToken < heading.EndToken && model.Tokens[quantity.EndToken].Is(')')
            && quantity.FirstToken > heading.FirstToken && model.Tokens[quantity.FirstToken - 1].Is('(');
        return isCalled && quantity.Dimension is Dimension.Duration or Dimension.Calendar ? quantity : null;
    }

    private Total? KnownTotal(in Section section, in Quantity stated, int known)
    {
        var items = section.Items;
        if (items.First >= items.End)
            return null;
        var start = model.ItemList[items.First].Span.Start;
        var end = model.ItemList[items.End - 1].Span.End;
        for (var i = 0; i < known; i++)
        {
            var total = model.TotalList[i];
            if (total.Stated.NumberSpan.Start >= start && total.Stated.NumberSpan.End <= end && total.Stated.Dimension == stated.Dimension)
                return total;
        }
        return null;
    }

    // The first list of the section, where every item holds one quantity of the kind, at its end or in parentheses.
    private List<Quantity>? ReadParts(in Section section, Dimension dimension)
    {
        var parts = new List<Quantity>();
        var group = -1;
        for (var i = section.Items.First; i < section.Items.End; i++)
        {
            var item = model.ItemList[i];
            if (item.Kind != ItemKind.ListItem || item.Parent >= 0)
                return null;
            if (group >= 0 && item.Group != group)
                return null;
            group = item.Group;
            if (item.Quantities.End - item.Quantities.First != 1)
                return null;
            var quantity = model.QuantityList[item.Quantities.First];
            if (quantity.Dimension != dimension || !StandsApart(item, quantity))
                return null;
            parts.Add(quantity);
        }
        return parts;
    }

    private bool StandsApart(in Item item, in Quantity quantity) =>
        (quantity.EndToken == item.EndToken && quantity.FirstToken > item.FirstToken && model.Tokens[quantity.FirstToken - 1].Kind == TokenKind.Punctuation)
        || (quantity.EndToken < item.EndToken && model.Tokens[quantity.EndToken].Is(')') && model.Tokens[quantity.FirstToken - 1].Is('('));

    private bool IsRepeated(Total total)
    {
        if (total.Agrees)
            return false;
        foreach (var quantity in model.QuantityList)
        {
            if (quantity.Value == total.Stated.Value && quantity.Unit == total.Stated.Unit && quantity.NumberSpan != total.Stated.NumberSpan
                && !total.Parts.Any(part => part.NumberSpan == quantity.NumberSpan))
                return true;
        }
        return false;
    }
}
