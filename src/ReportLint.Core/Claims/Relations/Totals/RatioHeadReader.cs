namespace ReportLint.Claims;

/// <summary>Holds the ratio of a heading against those of the lines, headings or rows below it: "Checks (0/26)" over "**Gates** (0/4):" and "**Cranes** (0/19):", "Berths done: 81/143" over a column of such ratios.</summary>
internal sealed class RatioHeadReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>What is longer is data.</summary>
    private const int MostParts = 60;

    /// <summary>A section of more items than these no heading sums up.</summary>
    private const int MostItems = 600;

    // Ratios that are no counts of things done, or not of today.
    private const Concepts Otherwise = Concepts.Target | Concepts.Before | Concepts.Plan | Concepts.Future;

    /// <summary>Fewer headings that count something may count anything.</summary>
    private const int FewestCounts = 3;

    private readonly HeadingParts _headings = new(model);
    private readonly List<Quantity> _parts = [];
    private readonly HashSet<int> _known = [];

    public override void Read()
    {
        _known.Clear();
        foreach (var total in Model.ClaimsOf<Total>())
            _known.Add(total.Stated.NumberSpan.Start);
        for (var i = 1; i < Model.SectionList.Count; i++)
        {
            ref readonly var section = ref Model.SectionList[i];
            ref readonly var heading = ref Model.ItemList[section.Heading];
            if (section.Items.End - section.Items.First is >= 2 and <= MostItems && StatedBy(heading) is { } stated && !(stated.MayBeGrade && (heading.Concepts & Concepts.Score) != 0) && !ReadCounts(i, stated) && !ReadWhole(section, heading, stated) && (ReadHeadings(i) || ReadLines(i) || ReadTable(FirstBelow(i))))
                Add(heading, stated);
        }
        ReadLines();
    }

    // The only ratio of a heading or a line, where it may sum up what stands below and nothing sums it up yet.
    private Quantity? StatedBy(in Item head) =>
        head.HasQuantities && head.MayHold('/') && (head.Concepts & Otherwise) == 0 && (head.Topics & Topics.Selection) == 0 && Model.OnlyRatioOf(head) is { } stated && !_known.Contains(stated.NumberSpan.Start) ? stated : null;

    // "**Berths done: 81/143**" right above a table with such a column, or a list of such ratios; a list of fewer may leave some out.
    private void ReadLines()
    {
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var line = ref Model.ItemList[i];
            if (line.Kind is ItemKind.LabelLine or ItemKind.Paragraph && Model.ItemList[i + 1] is { Kind: ItemKind.TableRow or ItemKind.ListItem } next && next.Section == line.Section && StatedBy(line) is { MayBeGrade: false } stated && (next.Kind == ItemKind.TableRow ? ReadTable(i + 1) : ReadList(i + 1) && _parts.Sum(part => part.Whole) >= stated.Whole))
                Add(line, stated);
        }
    }

    // All items of a list.
    private bool ReadList(int first)
    {
        _parts.Clear();
        for (var i = first; i < Model.ItemList.Count && (Model.ItemList[i].Group == Model.ItemList[first].Group || Model.ItemList[i].Parent >= first); i++)
        {
            if (Model.ItemList[i].Parent < first && !Add(Model.ItemList[i]))
                return false;
        }
        return AreParts();
    }

    // "## Open (29/42)" over "### North (6 berths)", "### South (8 berths)": headings that count one noun, and add up to nearly what is open.
    private bool ReadCounts(int section, in Quantity ratio)
    {
        if (section + 1 >= Model.SectionList.Count || Model.SectionList[section + 1].Parent != section || Model.ItemList[Model.SectionList[section + 1].Heading] is not { HasQuantities: true } heading
            || Model.QuantityList[heading.Quantities.End - 1] is var count && (count.EndToken >= heading.EndToken || Model.Tokens[count.EndToken].Kind != TokenKind.Word)
            || _headings.ReadHeadings(Model.SectionList[section], Model.Tokens[count.EndToken]) is not { } parts)
            return false;
        _parts.Clear();
        _parts.AddRange(parts);
        var sum = _parts.Sum(part => part.Value);
        if (_parts.Count < FewestCounts || sum == ratio.Whole || !Sums.AreNear(ratio.Value, sum))
            return false;
        var first = Model.Tokens[ratio.FirstToken].Span;
        Model.ClaimsOf<Total>().Add(new Total(ratio with { Unit = Unit.None, Whole = 0, NumberSpan = first, Span = first, EndToken = ratio.FirstToken + 1 }, [.. _parts], sum == ratio.Value));
        return true;
    }

    // "## Berths left (0/69 berths)" over "- North (11 berths)": where none or all are done, the items count the whole.
    private bool ReadWhole(in Section section, in Item heading, in Quantity ratio)
    {
        if ((ratio.Value != 0 && ratio.Value != ratio.Whole) || ratio.EndToken >= heading.EndToken || Model.Tokens[ratio.EndToken] is not { Kind: TokenKind.Word } noun || noun.Has(Concepts.Total) || _headings.Read(section, noun) is not { Count: >= FewestCounts } parts)
            return false;
        var sum = parts.Sum(part => part.Value);
        if (!Sums.AreNear(ratio.Whole, sum))
            return false;
        var last = Model.Tokens[ratio.EndToken - 1].Span;
        Model.ClaimsOf<Total>().Add(new Total(ratio with { Value = ratio.Whole, Interval = new(ratio.Whole, ratio.Whole), Unit = Unit.None, Whole = 0, NumberSpan = last, Span = last, FirstToken = ratio.EndToken - 1 }, parts, sum == ratio.Whole));
        return true;
    }

    private void Add(in Item head, in Quantity stated)
    {
        var (sum, whole) = (_parts.Sum(part => part.Value), _parts.Sum(part => part.Whole));
        // "Overall: 81/143" over parts of 143; a mean has another whole.
        if ((head.Concepts & Concepts.Mean) != 0 && whole != stated.Whole)
            return;
        // One side shows that these are the parts, or all of them come near on both.
        if ((sum == stated.Value || whole == stated.Whole || _parts.Exists(part => part.Value > 0)) && IsNear(stated.Value, sum) && IsNear(stated.Whole, whole))
            Model.ClaimsOf<Total>().Add(new Total(stated, [.. _parts], sum == stated.Value && whole == stated.Whole));
    }

    private static bool IsNear(double stated, double sum) => stated == sum || Sums.AreNear(stated, sum);

    // All headings directly below.
    private bool ReadHeadings(int section)
    {
        _parts.Clear();
        for (var i = section + 1; i < Model.SectionList.Count && Model.SectionList[i].Level > Model.SectionList[section].Level; i++)
        {
            if (Model.SectionList[i].Parent == section && !Add(Model.ItemList[Model.SectionList[i].Heading]))
                return false;
        }
        return AreParts();
    }

    // All lines that head something, in a section without further headings.
    private bool ReadLines(int section)
    {
        _parts.Clear();
        var items = Model.SectionList[section].Items;
        for (var i = items.First; i < items.End; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Section != section || (item.Kind is ItemKind.LabelLine or ItemKind.Paragraph && (i + 1 == items.End || Model.ItemList[i + 1].Kind != ItemKind.ListItem || !Add(item))) || (i == items.First && _parts.Count == 0))
                return false;
        }
        return AreParts();
    }

    // Below the only heading of a section, "### By quay", stands what would stand below its own.
    private int FirstBelow(int section)
    {
        var first = Model.SectionList[section].Items.First;
        if (Model.ItemList[first] is not { Kind: ItemKind.Heading, HasQuantities: false } heading || Model.SectionList[heading.Section].Parent != section)
            return first;
        return Model.SectionList[heading.Section].Items.End == Model.SectionList[section].Items.End ? first + 1 : first;
    }

    // The only column of ratios in the table that starts there.
    private bool ReadTable(int row)
    {
        _parts.Clear();
        ref readonly var first = ref Model.ItemList[row];
        if (first.Kind != ItemKind.TableRow || Model.FindTable(first.Group) is not { IsTooWide: false } table)
            return false;
        var found = -1;
        for (var column = 1; column < table.ColumnCount; column++)
        {
            if (Model.SingleQuantity(table.Rows.First, column) is not { Unit: Unit.Ratio })
                continue;
            if (found >= 0)
                return false;
            found = column;
        }
        for (row = table.Rows.First; found >= 0 && row < table.Rows.End; row++)
        {
            if (_parts.Count == MostParts || Model.SingleQuantity(row, found) is not { Unit: Unit.Ratio, Comparator: Comparator.None } part || part.Value > part.Whole || (Model.CellAt(row, 0) is { } label && (Model.ConceptsOf(label.FirstToken, label.EndToken) & (Concepts.Total | Concepts.Subtotal | Concepts.Mean)) != 0))
                return false;
            _parts.Add(part);
        }
        return AreParts();
    }

    private bool Add(in Item item)
    {
        if (_parts.Count == MostParts || Model.OnlyRatioOf(item) is not { } part || (item.Concepts & (Concepts.Total | Concepts.Mean | (part.Value == part.Whole ? Otherwise & ~Concepts.Target : Otherwise))) != 0)
            return false;
        _parts.Add(part);
        return true;
    }

    // Several, and not all of one whole, as grades are.
    private bool AreParts() => _parts.Count >= 2 && _parts.Exists(part => part.Whole != _parts[0].Whole);
}
