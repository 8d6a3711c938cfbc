namespace ReportLint.Claims;

/// <summary>Finds what stands below a declared count.</summary>
internal sealed class CountedListReader(ReportModel model)
{
    /// <summary>What is longer is data; nobody counted it by hand, and each heading above it would read it again.</summary>
    private const int LongestList = 600;

    /// <summary>How many lines of prose may stand between a heading and its list.</summary>
    private const int MostProse = 3;

    /// <summary>In tokens: "slow deck faults found".</summary>
    private const int LongestNoun = 4;

    private readonly NumberedLines _lines = new(model);

    /// <summary>Reads the list below an item into <paramref name="list"/>.</summary>
    public bool Read(int index, CountedList list)
    {
        list.Clear();
        ref readonly var item = ref model.ItemList[index];
        list.IsOfLine = item.Kind is ItemKind.Paragraph or ItemKind.LabelLine;
        return item.Kind switch
        {
            ItemKind.Heading => ReadSection(index, model.SectionList[item.Section], list),
            ItemKind.ListItem => ReadNested(index, list),
            ItemKind.Paragraph or ItemKind.LabelLine => Introduces(item, index) ? ReadGroup(index + 1, EndOfBlock(index, item), list) : model.Tokens[item.EndToken - 1].Is(':') && _lines.Read(index + 1, EndOfBlock(index, item), 0, list),
            _ => false,
        };
    }

    /// <summary>Reads the table that ends directly above a line into <paramref name="list"/>.</summary>
    public bool ReadTableBefore(int line, CountedList list)
    {
        list.Clear();
        var table = model.FindTable(model.ItemList[line - 1].Group);
        if (table.IsTooWide || table.Rows.End != line || table.Rows.End - table.Rows.First is < 2 or > LongestList)
            return false;
        for (var row = table.Rows.First; row < table.Rows.End; row++)
            list.Items.Add(row);
        list.End = list.ScopeEnd = line;
        return true;
    }

    /// <summary>Reads the list that ends directly above a line into <paramref name="list"/>, where it holds no other and is the only one of its section, or of the section of second level around it.</summary>
    public bool ReadListBefore(int line, CountedList list)
    {
        list.Clear();
        ref readonly var last = ref model.ItemList[line - 1];
        var section = model.ItemList[line].Section;
        if (last.Section != section || last.Parent >= 0 || line - last.GroupStart > LongestList)
            return false;
        for (var i = last.GroupStart; i < line; i++)
        {
            if (model.ItemList[i].Group != last.Group)
                return false;
            list.Items.Add(i);
        }
        while (section > 0 && model.SectionList[section].Level > 2)
            section = model.SectionList[section].Parent;
        var first = section > 0 ? model.SectionList[section].Items.First : 0;
        for (var i = last.GroupStart - 1; i >= first; i--)
        {
            if (last.GroupStart - i > LongestList || model.ItemList[i].Kind is ItemKind.ListItem or ItemKind.TableRow or ItemKind.FenceLine)
                return false;
        }
        list.End = list.ScopeEnd = line;
        return true;
    }

    /// <summary>Reads all lists of a section that holds nothing but lists, each headed by a line, a heading or an item: "**Docks:**".</summary>
    public bool ReadGroups(int heading, CountedList list, CountPhrase? phrase = null)
    {
        list.Clear();
        var items = model.SectionList[model.ItemList[heading].Section].Items;
        if (items.End - items.First is < 4 or > LongestList)
            return false;
        var (head, group, groups) = (-1, -1, 0);
        for (var i = items.First; i < items.End; i++)
        {
            ref readonly var item = ref model.ItemList[i];
            var isOuter = item.Parent < items.First;
            if (HeadsGroup(item, i, phrase) && isOuter)
            {
                (head, group) = (item.Kind == ItemKind.ListItem ? i : -1, -1);
                continue;
            }
            var isListed = head >= 0 ? item.Parent == head : isOuter;
            if (item.Kind != ItemKind.ListItem || (group >= 0 && item.Group != group && isListed) || (groups == 0 && i == items.First) || (head >= 0 && isOuter))
                return false;
            if (!isListed)
                continue;
            groups += group < 0 ? 1 : 0;
            group = item.Group;
            list.Items.Add(i);
        }
        list.End = list.ScopeEnd = items.End;
        return groups >= 2;
    }

    // "**Docks:**", "**Dock 3**", "- **Docks:**" over a list of its own.
    private bool HeadsGroup(in Item item, int index, CountPhrase? phrase)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            // "Docks (4 cranes)" over some of the sheets.
            if (!CountEvidence.IsOfName(model, item, model.QuantityList[q]) && !(phrase is not null && CountEvidence.NounBehind(model, item, model.QuantityList[q]) is >= 0 and var noun && !CountEvidence.MayCount(model, phrase, noun)))
                return false;
        }
        return item.Kind == ItemKind.Heading || (item.Kind is ItemKind.LabelLine or ItemKind.Paragraph && Introduces(item, index))
            || (item.Kind == ItemKind.ListItem && index + 1 < model.ItemList.Count && model.ItemList[index + 1].Parent == index && item.EndToken > item.FirstToken && model.Tokens[item.EndToken - 1].Is(':'));
    }

    private bool ReadSection(int heading, in Section section, CountedList list)
    {
        if (section.Items.End - section.Items.First > LongestList)
            return false;
        var first = section.Items.First;
        if (_lines.Read(first, section.Items.End, MostProse, list))
            return true;
        while (first < section.Items.End && first - section.Items.First < MostProse && model.ItemList[first].Kind is ItemKind.Paragraph or ItemKind.LabelLine)
            first++;
        if (first >= section.Items.End)
            return false;
        return model.ItemList[first].Kind == ItemKind.Heading ? ReadHeadings(first, section, list) : ReadGroup(first, section.Items.End, list);
    }

    private bool ReadHeadings(int first, in Section section, CountedList list)
    {
        var level = model.SectionList[model.ItemList[first].Section].Level;
        for (var i = first; i < section.Items.End; i++)
        {
            if (model.ItemList[i].Kind == ItemKind.Heading && model.SectionList[model.ItemList[i].Section].Level == level)
                list.Items.Add(i);
        }
        list.End = list.ScopeEnd = section.Items.End;
        return list.Items.Count >= 2;
    }

    private bool ReadNested(int index, CountedList list)
    {
        var end = index + 1;
        while (end < model.ItemList.Count && model.ItemList[end].Parent >= index && end - index <= LongestList)
            end++;
        return end - index <= LongestList && end > index + 1 && ReadGroup(index + 1, end, list);
    }

    private bool Introduces(in Item line, int index) =>
        index + 1 < model.ItemList.Count && line.EndToken > line.FirstToken && model.ItemList[index + 1] is var next && next.Section == line.Section && next.Parent == line.Parent
        && next.Kind is ItemKind.ListItem or ItemKind.TableRow
        && (model.Tokens[line.EndToken - 1].Is(':') || IsCounted(line) || (model.Tokens[model.FirstBehindMarks(line.FirstToken, line.EndToken - 1)].Flags & model.Tokens[line.EndToken - 1].Flags & TokenFlags.Strong) != 0);

    // "Faults found: 4", "Total: 4 faults", "4 faults".
    private bool IsCounted(in Item line)
    {
        if (!line.HasQuantities || model.QuantityList[line.Quantities.First] is not { Unit: Unit.None or Unit.Ratio } count || count.FirstToken != model.FirstBehindMarks(line.FirstValueToken, line.EndToken) || line.EndToken - count.EndToken > LongestNoun)
            return false;
        for (var i = count.EndToken; i < line.EndToken; i++)
        {
            if (model.Tokens[i].Kind != TokenKind.Word || model.Tokens[i].Has(Concepts.Stop | Concepts.OutOf))
                return false;
        }
        return count.Unit == Unit.None || count.EndToken < line.EndToken;
    }

    // To the next heading.
    private int EndOfBlock(int index, in Item line)
    {
        var end = index + 1;
        while (end < model.ItemList.Count && end - index <= LongestList && model.ItemList[end].Section == line.Section)
            end++;
        return end;
    }

    private bool ReadGroup(int first, int scopeEnd, CountedList list)
    {
        ref readonly var start = ref model.ItemList[first];
        if (start.Kind is not (ItemKind.ListItem or ItemKind.TableRow) || StartsElsewhere(start))
            return false;
        var at = first;
        for (; at < scopeEnd && list.Items.Count <= LongestList; at++)
        {
            ref readonly var item = ref model.ItemList[at];
            if (item.Group == start.Group)
                list.Items.Add(at);
            else if (item.Parent < first)
                break;
        }
        list.End = at;
        list.ScopeEnd = scopeEnd;
        for (; at < scopeEnd && list.IsAlone && !(list.IsOfLine && HeadsAnother(at)); at++)
            list.IsAlone = model.ItemList[at].Kind is not (ItemKind.ListItem or ItemKind.TableRow or ItemKind.Heading or ItemKind.FenceLine);
        return list.Items.Count <= LongestList;
    }

    // The list below another line is that line's own, unless the line says that it goes on: "Additional ones:".
    private bool HeadsAnother(int index)
    {
        ref readonly var item = ref model.ItemList[index];
        return item.Kind is ItemKind.Paragraph or ItemKind.LabelLine && Introduces(item, index) && (item.Topics & Topics.Continued) == 0;
    }

    // A numbered list that goes on at 8; but "Cranes (3):" may go on where "Docks (7):", below a heading of its own, ended.
    private bool StartsElsewhere(in Item item) =>
        item.Kind == ItemKind.ListItem && model.Tree[item.Group] is { Kind: Markdown.SyntaxKind.OrderedList } list && list.Value >> 1 > 1 && !GoesOn(item, (int)(list.Value >> 1));

    private bool GoesOn(in Item item, int number)
    {
        var at = item.GroupStart - 1;
        while (at > 0 && item.GroupStart - at <= MostProse && model.ItemList[at].Kind is ItemKind.Heading or ItemKind.LabelLine or ItemKind.Paragraph)
            at--;
        if (at < 0 || model.ItemList[at] is not { Kind: ItemKind.ListItem } last || last.Section == item.Section || model.Tree[last.Group] is not { Kind: Markdown.SyntaxKind.OrderedList } list)
            return false;
        var items = 0;
        for (var i = at; i >= last.GroupStart && items <= LongestList; i--)
            items += model.ItemList[i].Group == last.Group ? 1 : 0;
        return (int)(list.Value >> 1) + items == number;
    }
}
