namespace ReportLint.Claims;

/// <summary>Finds the tables and lists of one kind of thing that a line behind them may sum up: those of its own section, and those of the sections around it.</summary>
internal sealed class ListsBefore(ReportModel model)
{
    /// <summary>More of them are data.</summary>
    private const int MostTables = 40;

    /// <summary>A section of more items than these no line sums up.</summary>
    private const int MostItems = 600;

    /// <summary>Sections lie in one another as deep as headings go.</summary>
    private const int MostLevels = 6;

    private readonly List<Quantity> _parts = [];

    /// <summary>How many rows each of the tables before a line has, of which all are headed by one of the nouns, in the section of the line and in each one around it.</summary>
    public IEnumerable<List<Quantity>> Read(int line, uint[] nouns)
    {
        var section = model.ItemList[line].Section;
        for (var level = 0; level < MostLevels && section >= 0; level++, section = model.SectionList[section].Parent)
        {
            if (line - model.SectionList[section].Items.First > MostItems)
                yield break;
            if (ReadTables(section, line, nouns) || ReadLists(section, line, nouns))
                yield return [.. _parts];
        }
    }

    private bool ReadTables(int section, int line, uint[] nouns)
    {
        _parts.Clear();
        var first = model.SectionList[section].Items.First;
        for (var i = first; i < line; i++)
        {
            if (model.ItemList[i].Kind != ItemKind.TableRow || model.ItemList[i].GroupStart != i)
                continue;
            var table = model.FindTable(model.ItemList[i].Group);
            if (table.IsTooWide || table.Rows.End > line)
                continue;
            var isJudged = IsOf(model.ItemList[i].Section, section, nouns) && AreJudged(table);
            if (!isJudged && !IsHeadedBy(table, nouns))
                continue;
            if (_parts.Count == MostTables || RowsOf(table, isJudged) is not { } rows)
                return false;
            _parts.Add(rows);
        }
        return _parts.Count > 0;
    }

    private bool IsHeadedBy(in Table table, uint[] nouns) =>
        Stems.Hold(model, nouns, model.ColumnList[table.Columns.First].FirstToken, model.ColumnList[table.Columns.First].EndToken);

    // "### Tests of the deck" over one verdict a row.
    private bool IsOf(int section, int outer, uint[] nouns) =>
        section != outer && Stems.Hold(model, nouns, model.ItemList[model.SectionList[section].Heading].FirstToken, model.ItemList[model.SectionList[section].Heading].EndToken);

    private bool AreJudged(in Table table)
    {
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (model.ItemList[row].Status is Polarity.None or Polarity.NotApplicable)
                return false;
        }
        return true;
    }

    // Null where a row stands for several things, or for those that nobody lists.
    private Quantity? RowsOf(in Table table, bool isJudged)
    {
        var rows = 0;
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (model.CellAt(row, 0) is not { } label || label.EndToken == label.FirstToken)
                return null;
            ref readonly var last = ref model.Tokens[label.EndToken - 1];
            if (model.Tokens[label.FirstToken].Has(Topics.Continued) || model.Tokens[label.FirstToken].Is('.') || model.Tokens[label.FirstToken].Is('\u2026') || last.Is('\u2026') || (model.IsNumber(label) && !isJudged))
                return null;
            rows += model.Tokens[label.FirstToken].Has(Concepts.Total | Concepts.Subtotal | Concepts.Mean) ? 0 : 1;
        }
        ref readonly var header = ref model.ColumnList[table.Columns.First];
        return rows > 0 ? CountOf(rows, header.FirstToken, header.EndToken) : null;
    }

    // "## Guides" over "### Users" and "### Crew", each with one list of names and nothing else.
    private bool ReadLists(int section, int line, uint[] nouns)
    {
        _parts.Clear();
        if (section <= 0)
            return false;
        ref readonly var heading = ref model.ItemList[model.SectionList[section].Heading];
        if (!Stems.Hold(model, nouns, heading.FirstToken, heading.EndToken))
            return false;
        var owner = -1;
        for (var i = model.SectionList[section].Items.First; i < line; i++)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Kind == ItemKind.Heading)
                continue;
            if (item.Kind != ItemKind.ListItem || item.HasQuantities || item.Parent >= model.SectionList[section].Items.First || item.Status is Polarity.NotApplicable || model.Tokens[item.FirstToken].Has(Topics.Continued) || item.MayHold(','))
                return false;
            if (item.GroupStart != i)
                continue;
            if (item.Section == owner || _parts.Count == MostTables)
                return false;
            owner = item.Section;
            var end = i + 1;
            while (end < line && model.ItemList[end].Group == item.Group)
                end++;
            _parts.Add(CountOf(end - i, item.FirstToken, item.EndToken));
        }
        return _parts.Count >= 2;
    }

    private Quantity CountOf(int things, int first, int end) =>
        new() { Value = things, Interval = new(things, things), Precision = 1, NumberSpan = model.SpanOf(first, end), Span = model.SpanOf(first, end), FirstToken = first, EndToken = end };
}
