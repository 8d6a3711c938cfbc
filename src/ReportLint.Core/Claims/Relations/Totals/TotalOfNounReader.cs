namespace ReportLint.Claims;

/// <summary>Holds a total that names what it sums up against where the report gives it piece by piece: "Total plates of the hull: 22,700" behind items of so many plates each, "Total plates: 3,463" far behind headings such as "Bow (245 plates)".</summary>
internal sealed class TotalOfNounReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>Fewer headings may give such numbers by chance.</summary>
    private const int FewestHeadings = 3;

    /// <summary>What is longer is data.</summary>
    private const int MostParts = 60;

    /// <summary>In tokens: "Total plates of the hull".</summary>
    private const int LongestLabel = 6;

    /// <summary>Each is looked for in the whole report; one of more of them is data.</summary>
    private const int MostTotals = 64;

    private readonly HeadingParts _headings = new(model);
    private readonly PartOfLine _lines = new(model);
    private readonly HashSet<int> _known = [];

    public override Meaning Needs => new(Concepts.Total, Topics.None);

    public override void Read()
    {
        _known.Clear();
        foreach (var total in Model.ClaimsOf<Total>())
        {
            if (!total.Agrees || !Sums.IsOfOneLine(Model, total))
                _known.Add(total.Stated.NumberSpan.Start);
        }
        var read = 0;
        foreach (var i in Model.Index.Saying(Concepts.Total))
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind is ItemKind.Paragraph or ItemKind.LabelLine or ItemKind.ListItem && item.LabelEnd - item.FirstToken is >= 2 and <= LongestLabel && Model.Tokens[item.FirstToken].Has(Concepts.Total)
                && (Model.ConceptsOf(item.FirstToken, item.LabelEnd) & (Concepts.Mean | Concepts.Outcome | Concepts.Target | Concepts.Before)) == 0 && ValueOf(item) is { } stated && !_known.Contains(stated.NumberSpan.Start) && read++ < MostTotals)
                ReadItem(i, item, stated);
        }
    }

    // The only number, at the start of the value, whatever parentheses behind it tell.
    private Quantity? ValueOf(in Item item) =>
        (item.Quantities.End - item.Quantities.First == 1 || (item.Quantities.End > item.Quantities.First && IsRemark(item, Model.QuantityList[item.Quantities.First + 1]))) && Model.QuantityList[item.Quantities.First] is { Unit: Unit.None } count && count.FirstToken == item.FirstValueToken && count.Comparator is Comparator.None or Comparator.AtLeast ? count : null;

    // "12 ropes (10 new, 2 mended)".
    private bool IsRemark(in Item item, in Quantity second) => second.FirstToken > item.FirstToken && Model.Tokens[second.FirstToken - 1].Is('(') && Model.Tokens[item.EndToken - 1].Is(')');

    private void ReadItem(int index, in Item item, in Quantity stated)
    {
        if (ReadColumn(item) is { } cells && cells.Sum(cell => cell.Value) is var whole && Sums.AreNear(stated.Value, whole))
        {
            Model.ClaimsOf<Total>().Add(new Total(stated, cells, Sums.Agree(stated, cells) || Sums.IsStockOrMean(stated, cells) || LeavesOneOut(stated, cells, whole)));
            return;
        }
        for (var i = item.FirstToken + 1; i < item.LabelEnd; i++)
        {
            ref readonly var noun = ref Model.Tokens[i];
            if (noun.Kind != TokenKind.Word || noun.Has(Concepts.Stop | Concepts.Total | Concepts.Worked | Concepts.Done))
                continue;
            if ((ReadBehindList(index, item, noun) ?? ReadHeadings(noun)) is { } parts && parts.Sum(part => part.Value) is var sum && Sums.AreNear(stated.Value, sum))
            {
                Model.ClaimsOf<Total>().Add(new Total(stated, parts, Sums.Agree(stated, parts) || Sums.IsStockOrMean(stated, parts) || LeavesOneOut(stated, parts, sum)));
                return;
            }
        }
    }

    // Files without those of the tests: it stands far from its parts, and may leave out one of them.
    private static bool LeavesOneOut(in Quantity stated, List<Quantity> parts, double sum)
    {
        foreach (var part in parts)
        {
            if (sum - part.Value == stated.Value)
                return true;
        }
        return false;
    }

    // Directly behind the list, or as its last item.
    private List<Quantity>? ReadBehindList(int index, in Item item, in Token noun)
    {
        if (index == 0 || Model.ItemList[index - 1] is var last && (last.Section != item.Section || last.Kind is not (ItemKind.ListItem or ItemKind.LabelLine) || (last.Kind == ItemKind.LabelLine && last.Group != item.Group)))
            return null;
        var singular = Model.Singular(noun);
        var summand = new Summand(Dimension.Count, singular, singular, false);
        var parts = new List<Quantity>();
        var first = index - 1;
        var parent = item.Kind == ItemKind.ListItem ? item.Parent : -1;
        for (; first >= 0 && Model.ItemList[first] is var part && (part.Kind == ItemKind.ListItem || part.Group == item.Group) && part.Section == item.Section && parts.Count <= MostParts; first--)
        {
            if (part.Parent > parent)
                continue;
            if (part.Parent != parent || _lines.Find(part, summand) is not { } value)
                return null;
            parts.Add(value);
        }
        parts.Reverse();
        return parts.Count is >= 2 and <= MostParts ? parts : null;
    }

    // The only column of the report that is headed as the label says, "total" aside: "Total requests: 289" and "Requests".
    private List<Quantity>? ReadColumn(in Item item)
    {
        var (found, column) = (-1, 0);
        for (var t = 0; t < Model.TableList.Count; t++)
        {
            ref readonly var table = ref Model.TableList[t];
            for (var c = 1; !table.IsTooWide && c < table.ColumnCount; c++)
            {
                if (!IsHeadedAs(item, Model.ColumnList[table.Columns.First + c]))
                    continue;
                if (found >= 0)
                    return null;
                (found, column) = (t, c);
            }
        }
        return found >= 0 ? CellsOf(Model.TableList[found], column) : null;
    }

    private bool IsHeadedAs(in Item item, in Column header)
    {
        var at = header.FirstToken;
        if (at < header.EndToken && Model.Tokens[at].Has(Concepts.Total))
            at++;
        var first = item.FirstToken + 1;
        if (header.EndToken - at != item.LabelEnd - first || at == header.EndToken)
            return false;
        for (var i = 0; i < header.EndToken - at; i++)
        {
            if (Model.Tokens[at + i] is not { Kind: TokenKind.Word } word || Model.Singular(word) != Model.Singular(Model.Tokens[first + i]))
                return false;
        }
        return true;
    }

    private List<Quantity>? CellsOf(in Table table, int column)
    {
        var cells = new List<Quantity>();
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (cells.Count == MostParts || Model.SingleQuantity(row, column) is not { Unit: Unit.None } cell || (Model.CellAt(row, 0) is { } label && (Model.ConceptsOf(label.FirstToken, label.EndToken) & (Concepts.Total | Concepts.Subtotal | Concepts.Mean)) != 0))
                return null;
            cells.Add(cell);
        }
        return cells.Count >= FewestHeadings ? cells : null;
    }

    // The only headings of one parent that all give the noun.
    private List<Quantity>? ReadHeadings(in Token noun)
    {
        List<Quantity>? found = null;
        for (var i = 0; i < Model.SectionList.Count; i++)
        {
            if (i + FewestHeadings >= Model.SectionList.Count || Model.SectionList[i + 1].Parent != i || Model.SectionList[i].Heading < 0 || !MayCount(i + 1) || _headings.ReadHeadings(Model.SectionList[i], noun) is not { Count: >= FewestHeadings } parts)
                continue;
            if (found is not null)
                return null;
            found = parts;
        }
        return found;
    }

    // Cheap, before all headings of a section are read.
    private bool MayCount(int section) => Model.ItemList[Model.SectionList[section].Heading] is { HasQuantities: true } heading && heading.MayHold('(');
}
