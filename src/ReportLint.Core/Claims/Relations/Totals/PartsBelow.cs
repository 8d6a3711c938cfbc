using ReportLint.Markdown;

namespace ReportLint.Claims;

/// <summary>Finds what each thing directly below a head gives of what it sums up: the sub-headings of a section, its only list that does so, its only such column, or what is nested in an item.</summary>
internal sealed class PartsBelow(ReportModel model)
{
    /// <summary>What is longer is data.</summary>
    private const int MostParts = 60;

    /// <summary>A section of more items than these no head sums up.</summary>
    private const int MostItems = 600;

    /// <summary>Fewer lines of a paragraph are no list.</summary>
    private const int FewestLines = 3;

    private static readonly WordSet Full = Wordings.WordsOf(Wording.FullAdjective);

    private readonly PartOfLine _lines = new(model);
    private readonly List<Quantity> _parts = [];

    /// <summary>Whether some of what stands below gave no part.</summary>
    public bool IsPartial { get; private set; }

    /// <summary>The parts; null where not all but few of what stands below give one.</summary>
    public List<Quantity>? Read(int head, in Summand summand)
    {
        ref readonly var item = ref model.ItemList[head];
        if (item.Kind == ItemKind.Heading)
            return ReadSection(model.SectionList[item.Section], item.Section, summand);
        if (item.Kind == ItemKind.ListItem)
            return ReadRun(head + 1, EndOfNested(head), head, summand);
        if (item.Kind == ItemKind.FenceLine)
            return ReadRun(head + 1, EndOfLinesBelow(head), item.Parent, summand);
        return model.ItemList[head + 1].Kind == ItemKind.TableRow ? ReadTable(head + 1, summand) : ReadRun(head + 1, EndOfGroup(head + 1), item.Parent, summand);
    }

    /// <summary>The parts that the list or table directly before a line gives.</summary>
    public List<Quantity>? ReadBefore(int line, in Summand summand)
    {
        if (model.ItemList[line - 1].Kind == ItemKind.TableRow)
            return ReadTable(line - 1, summand);
        var parent = model.ItemList[line].Parent;
        var last = line - 1;
        while (last > 0 && model.ItemList[last].Parent != parent && model.ItemList[last].Parent >= 0)
            last = model.ItemList[last].Parent;
        return ReadRun(model.ItemList[last].GroupStart, line, parent, summand);
    }

    private List<Quantity>? ReadSection(in Section section, int index, in Summand summand)
    {
        var items = section.Items;
        if (items.End - items.First is < 2 or > MostItems)
            return null;
        if (ReadHeadings(section, index, summand) is { } headings)
            return headings;
        List<Quantity>? found = null;
        var isPartial = false;
        for (var first = items.First; first < items.End;)
        {
            var end = EndOfGroup(first);
            ref readonly var start = ref model.ItemList[first];
            var parts = start.Kind switch
            {
                ItemKind.ListItem => ReadRun(first, end, start.Parent, summand),
                ItemKind.FenceLine when HoldsAllLines(first, end) => ReadRun(first, end, start.Parent, summand),
                ItemKind.TableRow => ReadTable(first, summand),
                ItemKind.LabelLine when end - first >= FewestLines => ReadRun(first, end, start.Parent, summand),
                _ => null,
            };
            if (parts is not null)
            {
                // Two lists that give such numbers: nobody knows which one is summed up.
                if (found is not null)
                    return null;
                (found, isPartial) = (parts, IsPartial);
            }
            else if (start.Kind is ItemKind.ListItem or ItemKind.TableRow or ItemKind.LabelLine or ItemKind.Heading && Gives(first, end, summand))
            {
                return null;
            }
            first = end;
        }
        IsPartial = isPartial;
        return found;
    }

    // Lines of a fence that are no items may be parts, too.
    private bool HoldsAllLines(int first, int end)
    {
        var lines = 0;
        foreach (var line in model.Tree[model.ItemList[first].Group].Children)
            lines += line.Kind == SyntaxKind.CodeLine && !line.Span.IsEmpty ? 1 : 0;
        return lines == end - first;
    }

    private bool Gives(int first, int end, in Summand summand)
    {
        for (var i = first; i < end; i++)
        {
            if (_lines.Find(model.ItemList[i], summand) is not null)
                return true;
        }
        return false;
    }

    // "Nets (700 lines)", "Ropes (600 lines)": all headings directly below.
    private List<Quantity>? ReadHeadings(in Section section, int index, in Summand summand)
    {
        Clear();
        var missing = 0;
        for (var i = index + 1; i < model.SectionList.Count && model.SectionList[i].Level > section.Level; i++)
        {
            if (model.SectionList[i].Parent == index)
                missing += Add(model.ItemList[model.SectionList[i].Heading], summand) ? 0 : 1;
        }
        return Result(missing);
    }

    private List<Quantity>? ReadRun(int first, int end, int parent, in Summand summand)
    {
        Clear();
        var missing = 0;
        for (var i = first; i < end && missing <= MostParts; i++)
        {
            if (model.ItemList[i].Parent == parent)
                missing += Add(model.ItemList[i], summand) ? 0 : 1;
        }
        return Result(missing);
    }

    private List<Quantity>? ReadTable(int row, in Summand summand)
    {
        Clear();
        var table = model.FindTable(model.ItemList[row].Group);
        if (table.IsTooWide)
            return null;
        var found = -1;
        for (var column = 1; column < table.ColumnCount; column++)
        {
            if (!(summand.Dimension == Dimension.Count ? IsHeadedBy(table, column, summand) || (summand.IsBare && table.ColumnCount == 2 && model.SingleQuantity(table.Rows.First, column) is { Unit: Unit.None }) : model.SingleQuantity(table.Rows.First, column) is { } cell && (cell.Dimension == summand.Dimension || IsHeadedByUnit(table, column, cell, summand))))
                continue;
            if (found >= 0)
                return null;
            found = column;
        }
        if (found < 0)
            return null;
        for (var i = table.Rows.First; i < table.Rows.End; i++)
        {
            if (model.IsBlank(i, found) && summand.IsCalled)
                continue;
            if (model.SingleQuantity(i, found) is not { } part || (part.Dimension != summand.Dimension && !IsHeadedByUnit(table, found, part, summand)) || (model.CellAt(i, 0) is { } label && IsOfOthers(label)))
                return null;
            _parts.Add(part);
        }
        return Result(0);
    }

    // "Total", "Full suite".
    private bool IsOfOthers(in Cell label) =>
        (model.ConceptsOf(label.FirstToken, label.EndToken) & (Concepts.Total | Concepts.Subtotal | Concepts.Mean | Concepts.Universal)) != 0 || model.HoldsOneOf(Full, label.FirstToken, label.EndToken);

    private bool IsHeadedBy(in Table table, int column, in Summand summand)
    {
        ref readonly var header = ref model.ColumnList[table.Columns.First + column];
        return header.EndToken == header.FirstToken + 1 && model.Tokens[header.FirstToken] is { Kind: TokenKind.Word } word && summand.IsNoun(model.Singular(word));
    }

    // "| Work | Days |".
    private bool IsHeadedByUnit(in Table table, int column, in Quantity cell, in Summand summand)
    {
        if (summand.UnitWord == 0 || cell.Unit != Unit.None)
            return false;
        ref readonly var header = ref model.ColumnList[table.Columns.First + column];
        for (var i = header.FirstToken; i < header.EndToken; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word && model.Singular(model.Tokens[i]) == summand.UnitWord)
                return true;
        }
        return false;
    }

    private bool Add(in Item item, in Summand summand)
    {
        if (_lines.Find(item, summand) is not { } part)
            return false;
        _parts.Add(part);
        return true;
    }

    private void Clear()
    {
        _parts.Clear();
        IsPartial = false;
    }

    private List<Quantity>? Result(int missing)
    {
        IsPartial = missing > 0;
        return _parts.Count is >= 2 and <= MostParts && missing < _parts.Count ? [.. _parts] : null;
    }

    private int EndOfNested(int index)
    {
        var end = index + 1;
        while (end < model.ItemList.Count && model.ItemList[end].Parent >= index && end - index <= MostItems)
            end++;
        return end;
    }

    /// <summary>Whether a line of a fence stands below another one: it starts further in, or with a sign that the other has not.</summary>
    public bool IsBelow(in Item head, in Item line) => ColumnOf(line) > ColumnOf(head) || (StartsWithSign(line) && !StartsWithSign(head));

    private bool StartsWithSign(in Item line) => model.Text.Slice(line.Span) is ['-' or '*' or '\u2022', ..];

    private int ColumnOf(in Item line) => line.Span.Start == 0 ? 0 : line.Span.Start - model.Text.Content.LastIndexOf('\n', line.Span.Start - 1);

    private int EndOfLinesBelow(int head)
    {
        ref readonly var start = ref model.ItemList[head];
        var end = head + 1;
        while (end < model.ItemList.Count && end - head <= MostItems && model.ItemList[end].Group == start.Group && IsBelow(start, model.ItemList[end]))
            end++;
        return end;
    }

    // With what is nested in it.
    private int EndOfGroup(int first)
    {
        ref readonly var start = ref model.ItemList[first];
        var end = first + 1;
        while (end < model.ItemList.Count && (model.ItemList[end].Group == start.Group || model.ItemList[end].Parent >= first) && end - first <= MostItems)
            end++;
        return end;
    }
}
