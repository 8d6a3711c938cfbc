namespace ReportLint.Claims;

/// <summary>Finds what a heading's total sums up: the items of the only list below it ("unit: 30", "e2e: 20 tests"), or the column of the only table that counts the same noun.</summary>
internal sealed class HeadingParts(ReportModel model)
{
    /// <summary>What is longer is data.</summary>
    private const int MostParts = 40;

    /// <summary>So many items that count the noun stand for themselves, whatever other lists follow them.</summary>
    private const int FewestAsides = 3;

    /// <summary>Fewer counts of different things may be some of them.</summary>
    private const int FewestKinds = 4;

    /// <summary>In tokens: "3 spare deck nets".</summary>
    private const int LongestNoun = 4;

    private static readonly WordSet Covering = Wordings.WordsOf(Wording.CoveringNoun);

    // What says that the list gives some, or something else than parts.
    private const Concepts NoPart = Concepts.Total | Concepts.Mean | Concepts.OutOf | Concepts.Outcome | Concepts.Target | Concepts.Threshold | Concepts.Change | Concepts.Before | Concepts.Increment;

    // Before a number in parentheses, which itself says what it counts.
    private const Concepts NoAside = Concepts.Total | Concepts.Mean | Concepts.OutOf | Concepts.Outcome | Concepts.Before;

    private readonly List<Quantity> _parts = [];

    /// <summary>The counts of a noun below a heading; null where there are none.</summary>
    public List<Quantity>? Read(in Section section, in Token noun)
    {
        var items = section.Items;
        if (items.End - items.First is < 2 or > MostParts)
            return null;
        if (noun.Has(Concepts.Total))
            return ReadAsidesOfOneNoun(section);
        return model.ItemList[items.First].Kind == ItemKind.TableRow ? ReadColumn(section, model.Singular(noun), Dimension.Count) : ReadList(section, model.Singular(noun));
    }

    /// <summary>The efforts in the column of the only table below a heading.</summary>
    public List<Quantity>? ReadEfforts(in Section section, Dimension dimension) =>
        section.Items.End - section.Items.First is >= 2 and <= MostParts && model.ItemList[section.Items.First].Kind == ItemKind.TableRow ? ReadColumn(section, 0, dimension) : null;

    /// <summary>The counts of a noun that the headings directly below a heading give in parentheses: "Nets (700 lines)", "Ropes (600 lines)"; null where there are none, or one of them gives none.</summary>
    public List<Quantity>? ReadHeadings(in Section section, in Token noun)
    {
        var (index, singular) = (model.ItemList[section.Heading].Section, model.Singular(noun));
        _parts.Clear();
        for (var i = index + 1; i < model.SectionList.Count && model.SectionList[i].Level > section.Level; i++)
        {
            if (model.SectionList[i].Parent != index)
                continue;
            if (_parts.Count == MostParts || CountIn(model.ItemList[model.SectionList[i].Heading], singular) is not { } part)
                return null;
            _parts.Add(part);
        }
        return _parts.Count > 0 ? [.. _parts] : null;
    }

    /// <summary>The counts that the items of the only list below a heading start with, each of a kind of its own: "12 torn seams", "9 lost floats" below "21 repairs".</summary>
    public List<Quantity>? ReadKinds(in Section section, in Token noun)
    {
        var items = section.Items;
        if (items.End - items.First is < FewestKinds or > MostParts)
            return null;
        var (isCovering, singular) = (Covering.Contains(noun.Value), model.Singular(noun));
        _parts.Clear();
        var group = model.ItemList[items.First].Group;
        for (var i = items.First; i < items.End; i++)
        {
            ref readonly var item = ref model.ItemList[i];
            if (i + 1 == items.End && _parts.Count >= FewestKinds && (item.Kind == ItemKind.Paragraph || (item.LabelEnd > item.FirstToken && model.Tokens[item.FirstToken].Has(Concepts.Total))))
                break;
            if (item.Kind != ItemKind.ListItem || item.Group != group || !item.HasQuantities || (item.Concepts & NoAside) != 0 || (item.Topics & (Topics.Selection | Topics.Continued)) != 0
                || model.QuantityList[item.Quantities.First] is not { Unit: Unit.None, Precision: 1 } count || count.FirstToken != item.FirstToken || count.EndToken >= item.EndToken || model.Tokens[count.EndToken].Kind is not (TokenKind.Word or TokenKind.Code))
                return null;
            _parts.Add(count);
            // "3 spare nets" among "6 ropes" and "8 hooks" below "21 nets": all of them are nets.
            for (var word = count.EndToken; word < item.EndToken && word - count.EndToken < LongestNoun && model.Tokens[word].Kind == TokenKind.Word; word++)
                isCovering |= model.Singular(model.Tokens[word]) == singular;
        }
        return _parts.Count >= FewestKinds && isCovering ? [.. _parts] : null;
    }

    private Quantity? CountIn(in Item item, uint noun)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var count = ref model.QuantityList[q];
            if (count.Unit == Unit.None && count.FirstToken > item.FirstToken && count.EndToken + 1 < item.EndToken && model.Tokens[count.FirstToken - 1].Is('(') && model.Tokens[count.EndToken + 1].Is(')')
                && model.Tokens[count.EndToken] is { Kind: TokenKind.Word } word && model.Singular(word) == noun)
                return model.MeaningOf(item.FirstToken, count.FirstToken) is var said && (said.Concepts & NoAside) == 0 && (said.Topics & (Topics.Selection | Topics.Continued)) == 0 ? count : null;
        }
        return null;
    }

    private List<Quantity>? ReadList(in Section section, uint noun)
    {
        _parts.Clear();
        var group = model.ItemList[section.Items.First].Group;
        for (var i = section.Items.First; i < section.Items.End; i++)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Kind != ItemKind.ListItem || item.Group != group || item.LabelEnd < 0 || item.Quantities.End - item.Quantities.First != 1
                || (item.Concepts & (IsNamed(item, noun) ? NoPart & ~Concepts.OutOf : NoPart) & ~Concepts.Test) != 0 || (item.Topics & (Topics.Selection | Topics.Continued)) != 0 || !IsCount(item, noun))
                return ReadAsides(section, noun);
            _parts.Add(model.QuantityList[item.Quantities.First]);
        }
        return [.. _parts];
    }

    // "- Nets (9 tests): wet, dry", "- Ropes (7 tests)": the first list of the section, below a line or two, and the only one of the kind.
    private List<Quantity>? ReadAsides(in Section section, uint noun)
    {
        var first = section.Items.First;
        while (first < section.Items.End && model.ItemList[first] is { Kind: ItemKind.LabelLine or ItemKind.Paragraph, HasQuantities: false })
            first++;
        _parts.Clear();
        for (var i = first; i < section.Items.End; i++)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Parent >= first)
                continue;
            if (item.Group != model.ItemList[first].Group && item.Kind is ItemKind.LabelLine or ItemKind.ListItem or ItemKind.Paragraph && _parts.Count >= FewestAsides && CountIn(item, noun) is null)
                continue;
            if (item.Kind != ItemKind.ListItem || item.Group != model.ItemList[first].Group || CountIn(item, noun) is not { } part)
                return null;
            _parts.Add(part);
        }
        return [.. _parts];
    }

    // "Question files (516 total)": what all items count.
    private List<Quantity>? ReadAsidesOfOneNoun(in Section section)
    {
        ref readonly var item = ref model.ItemList[section.Items.First];
        if (item.Quantities.First == item.Quantities.End || model.QuantityList[item.Quantities.End - 1].EndToken is var behind && (behind >= item.EndToken || model.Tokens[behind].Kind != TokenKind.Word))
            return null;
        return ReadAsides(section, model.Singular(model.Tokens[behind])) is { Count: >= FewestAsides } parts ? parts : null;
    }

    // "unit: 30", "unit: 30 tests", "slow tests: 30 tests of the locks"; "slow tests: 30" may be some of them, and "unit: 30 files" counts another thing.
    private bool IsCount(in Item item, uint noun)
    {
        ref readonly var count = ref model.QuantityList[item.Quantities.First];
        if (count.FirstToken != item.FirstValueToken || count.Unit != Unit.None)
            return false;
        if (IsNamed(item, noun))
            return true;
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word && model.Singular(model.Tokens[i]) == noun)
                return false;
        }
        return count.EndToken == item.EndToken;
    }

    // The noun stands behind the number.
    private bool IsNamed(in Item item, uint noun)
    {
        var end = model.QuantityList[item.Quantities.First].EndToken;
        return end < item.EndToken && model.Tokens[end] is { Kind: TokenKind.Word } word && model.Singular(word) == noun;
    }

    // All rows hold one number in the only column that is headed by the noun; without a noun, in the only column of the kind.
    private List<Quantity>? ReadColumn(in Section section, uint noun, Dimension dimension)
    {
        var table = model.FindTable(model.ItemList[section.Items.First].Group);
        if (table.IsTooWide || table.Rows.First != section.Items.First || table.Rows.End != section.Items.End)
            return null;
        var found = -1;
        for (var column = 1; column < table.ColumnCount; column++)
        {
            if (!(noun == 0 ? Holds(table, column, dimension) : IsHeadedBy(table, column, noun)))
                continue;
            if (found >= 0)
                return null;
            found = column;
        }
        if (found < 0)
            return null;
        _parts.Clear();
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (model.SingleQuantity(row, found) is not { } part || part.Dimension != dimension || (model.CellAt(row, 0) is { } label && (model.ConceptsOf(label.FirstToken, label.EndToken) & (Concepts.Total | Concepts.Subtotal | Concepts.Mean)) != 0))
                return null;
            _parts.Add(part);
        }
        return [.. _parts];
    }

    private bool Holds(in Table table, int column, Dimension dimension)
    {
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (model.SingleQuantity(row, column) is { } cell && cell.Dimension == dimension)
                return true;
        }
        return false;
    }

    private bool IsHeadedBy(in Table table, int column, uint noun)
    {
        ref readonly var header = ref model.ColumnList[table.Columns.First + column];
        return header.EndToken == header.FirstToken + 1 && model.Tokens[header.FirstToken] is { Kind: TokenKind.Word } word && model.Singular(word) == noun;
    }
}
