using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds the places that say how something stands: lines and rows with a status, headings with one, lines "Status: ..." below a heading, and lists below "Completed" or "Not implemented".</summary>
internal sealed class StatusPlaceReader(ReportModel model, ItemSubjects subjects)
{
    /// <summary>How far below its heading a status line speaks for it, in items.</summary>
    private const int Nearest = 4;

    /// <summary>In tokens.</summary>
    private const int LongestName = 12;

    /// <summary>In tokens; what is longer is prose.</summary>
    private const int LongestEnumeration = 40;

    // What is done of something else, or was so before.
    private const Concepts NotOfParent = Concepts.Plan | Concepts.Advice | Concepts.Finding | Concepts.Before | Concepts.Future | Concepts.Optional | Concepts.Target | Concepts.Demand | Concepts.Legend;

    private readonly TaskPlaces _tasks = new(model, subjects);

    private readonly PartedStatuses _parts = new(model, subjects);

    private readonly StatusSentences _sentences = new(model, subjects);

    private static readonly WordSet OpenStates = Wordings.WordsOf(Wording.OpenState);

    public void Read(List<StatusPlace> places)
    {
        foreach (var i in model.ItemsWithStatus)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Status is Polarity.None or Polarity.NotApplicable || (item.Kind == ItemKind.Paragraph && !StandsAlone(i, item)) || (item.Parent >= 0 && (item.Kind != ItemKind.ListItem || (model.ItemList[item.Parent].Concepts & NotOfParent) != 0)))
                continue;
            if (item.Kind == ItemKind.LabelLine && item.LabelEnd < 0 && AddNameAbove(i, item, places))
                continue;
            if (item.Kind == ItemKind.Heading)
                AddHeading(i, item.Status, item.StatusSpan, item.Section, StatusOrigin.Heading, places);
            else if (item.Kind == ItemKind.Paragraph || LabelsStatus(item))
                AddStatusLine(i, item, places);
            else
            {
                var key = subjects.KeyOf(item, out var first, out var end);
                if (key != 0)
                    places.Add(new(key, i, item.Status, model.SpanOf(first, end), item.StatusSpan, item.Section, -1, StatusOrigin.Line));
                if (key != 0 && item.Status != Polarity.Done)
                    _sentences.AddDenied(i, item, key, first, end, places);
                _sentences.AddVerb(i, item, places);
                AddShort(i, item, key, item.Status, item.StatusSpan, StatusOrigin.Line, places);
                AddPhase(i, item, item.Status, item.StatusSpan, item.Section, -1, StatusOrigin.Line, places);
            }
        }
        ReadCells(places);
        _parts.Read(places);
        _sentences.Read(places);
        AddTitledLists(places);
        for (var section = 1; section < model.SectionList.Count; section++)
        {
            AddAside(section, places);
            AddShare(section, places);
            if (model.SectionList[section].Level > 1 && StatusTitles.Read(model, model.ItemList[model.SectionList[section].Heading]) is var status and not Polarity.None)
                AddList(section, status, model.ItemList[model.SectionList[section].Heading].Span, places);
            else if ((model.ItemList[model.SectionList[section].Heading].Concepts & (Concepts.Plan | Concepts.Future | Concepts.Remaining)) != 0 && model.ItemList[model.SectionList[section].Heading].Status != Polarity.Done)
                _tasks.Read(section, places);
            else
                _tasks.ReadLacks(section, places);
        }
    }

    // "| Gift wrap | Pass |", "| Gift wrap | 70% 🔄 |": the one cell that says how the row stands.
    private void ReadCells(List<StatusPlace> places)
    {
        foreach (var i in model.Index.Of(ItemKind.TableRow, ItemKind.TableRow))
        {
            ref readonly var row = ref model.ItemList[i];
            if (row.Status != Polarity.None || model.FindTable(row.Group) is not { IsTooWide: false } table)
                continue;
            var (found, status) = (-1, Polarity.None);
            for (var k = 1; k < Math.Min(table.ColumnCount, row.Cells.End - row.Cells.First) && found >= -1; k++)
            {
                ref readonly var cell = ref model.CellList[row.Cells.First + k];
                if (model.ColumnList[table.Columns.First + k].Role is not (ColumnRole.Status or ColumnRole.Actual or ColumnRole.Progress) || !TryReadCell(cell, out var at, out var said))
                    continue;
                (found, status) = found < 0 ? (at, said) : (-2, Polarity.None);
            }
            if (found >= 0 && status is Polarity.Done or Polarity.Open or Polarity.Failed && subjects.KeyOf(row, out var first, out var end) is var key and not 0)
                places.Add(new(key, i, status, model.SpanOf(first, end), StatusReader.SpanAt(model.Tokens, found), row.Section, -1, StatusOrigin.List));
        }
    }

    private bool TryReadCell(in Cell cell, out int at, out Polarity said)
    {
        at = StatusReader.Find(model.Tokens, cell.FirstToken, cell.EndToken, cell.FirstToken, out said);
        if (at < 0 && cell.EndToken == cell.FirstToken + 1 && OpenStates.Contains(model.Tokens[cell.FirstToken].Value))
            (at, said) = (cell.FirstToken, Polarity.Open);
        return at >= 0;
    }

    // "Not yet wired." directly below the heading that names it.
    private bool StandsAlone(int index, in Item line) => line.Section > 0 && index == model.SectionList[line.Section].Heading + 1 && line.EndToken - line.FirstToken <= LongestName && SaysStatus(line);

    // The title of the report names its subject, and what it says of it is said of all.
    private void AddHeading(int index, Polarity status, TextSpan said, int section, StatusOrigin origin, List<StatusPlace> places)
    {
        if (model.SectionList[section].Level <= 1)
            return;
        ref readonly var heading = ref model.ItemList[model.SectionList[section].Heading];
        // "High confidence items ✅" is a list, and the arrows of "🔄 Import completed" are a picture.
        if ((status == Polarity.Open && ((heading.Concepts & Concepts.Done) != 0 || Ornaments.Decorate(model, heading))) || (heading.Concepts & Concepts.Severity) != 0 || StatusTitles.HoldListNoun(model, heading))
            return;
        if (subjects.KeyOf(heading, out var first, out var end) is var key and not 0)
            places.Add(new(key, index, status, model.SpanOf(first, end), said, model.SectionList[section].Parent, section, origin));
        AddPhase(index, heading, status, said, model.SectionList[section].Parent, section, origin, places);
    }

    // "**Night gates**" above "⏳ Open, the motors are late".
    private bool AddNameAbove(int index, in Item item, List<StatusPlace> places)
    {
        if (index == 0 || model.ItemList[index - 1] is not { Kind: ItemKind.Paragraph or ItemKind.LabelLine, Status: Polarity.None } name || name.Section != item.Section || name.HasQuantities || name.EndToken - name.FirstToken > LongestName || !IsStrong(name)
            || !SaysStatus(item) || subjects.KeyOf(name, out var first, out var end) is not (not 0 and var key))
            return false;
        places.Add(new(key, index, item.Status, model.SpanOf(first, end), item.StatusSpan, item.Section, -1, StatusOrigin.StatusLine));
        return true;
    }

    // "⏳ Open", "✅ Done, and painted": the word that the mark means.
    private bool SaysStatus(in Item item)
    {
        var word = model.FirstBehindMarks(item.FirstToken, item.EndToken);
        if (word >= item.EndToken)
            return item.EndToken > item.FirstToken;
        return item.Status == Polarity.Open && OpenStates.Contains(model.Tokens[word].Value) && (word + 1 == item.EndToken || model.Tokens[word + 1].Kind == TokenKind.Punctuation)
            || (StatusReader.FindWord(model.Tokens, word, item.EndToken, out var status) == word && status == item.Status);
    }

    private bool IsStrong(in Item name)
    {
        for (var i = name.FirstToken; i < name.EndToken; i++)
        {
            if ((model.Tokens[i].Flags & TokenFlags.Strong) == 0 && model.Tokens[i].Kind != TokenKind.Break)
                return false;
        }
        return name.EndToken > name.FirstToken;
    }

    // "### Phase 3: Cranes (in progress)": the status of a heading in parentheses that end it.
    private void AddAside(int section, List<StatusPlace> places)
    {
        ref readonly var heading = ref model.ItemList[model.SectionList[section].Heading];
        var (close, open) = (heading.EndToken - 1, heading.EndToken - 2);
        if (heading.Status != Polarity.None || (heading.Concepts & (Concepts.Open | Concepts.Done)) == 0 || close <= heading.FirstToken || !model.Tokens[close].Is(')') || (heading.Concepts & StatusTitles.OtherList) != 0)
            return;
        while (open > heading.FirstToken && model.Tokens[open].Kind == TokenKind.Word)
            open--;
        if (model.Tokens[open].Is('(') && StatusReader.FindWord(model.Tokens, open + 1, close, out var status) == open + 1 && status is Polarity.Open or Polarity.Done && open + 1 + Math.Max(1, (int)model.Tokens[open + 1].PhraseLength) == close)
            AddHeading(model.SectionList[section].Heading, status, model.SpanOf(open + 1, close), section, StatusOrigin.Heading, places);
    }

    // "### Night gates (90%)" above boxes of which some are left open.
    private void AddShare(int section, List<StatusPlace> places)
    {
        ref readonly var heading = ref model.ItemList[model.SectionList[section].Heading];
        if (heading.Status is not (Polarity.None or Polarity.Done) || heading.Quantities.End - heading.Quantities.First != 1 || model.QuantityList[heading.Quantities.First] is not { Unit: Unit.Percent, Comparator: Comparator.None or Comparator.About } share || share.Interval.High >= 100
            || share.FirstToken == heading.FirstToken || !model.Tokens[share.FirstToken - 1].Is('(') || (heading.Concepts & StatusTitles.OtherList) != 0)
            return;
        var (done, open) = (false, false);
        for (var i = model.SectionList[section].Heading + 1; i < model.SectionList[section].Items.End && model.ItemList[i].Section == section; i++)
        {
            done |= model.ItemList[i] is { Kind: ItemKind.ListItem, Status: Polarity.Done };
            open |= model.ItemList[i] is { Kind: ItemKind.ListItem, Status: Polarity.Open };
        }
        if (done && open)
            AddHeading(model.SectionList[section].Heading, Polarity.Open, share.Span, section, StatusOrigin.Heading, places);
    }

    // "Phase 3: cranes" and "Phase 3" are one.
    private void AddPhase(int index, in Item item, Polarity status, TextSpan said, int section, int own, StatusOrigin origin, List<StatusPlace> places)
    {
        if (Phases.Find(model, item) is var (word, number) && word >= 0)
            places.Add(new(Phases.KeyOf(model, word, number), index, status, model.SpanOf(word < item.FirstToken ? number : word, number + 1), said, section, own, origin));
    }

    // "Door contacts, cable not pulled": what stands before the remark.
    private void AddShort(int index, in Item item, ulong key, Polarity status, TextSpan said, StatusOrigin origin, List<StatusPlace> places)
    {
        if (item.Kind == ItemKind.ListItem && item.LabelEnd < 0 && subjects.EndAtComma(item) is > 0 and var comma)
        {
            var first = model.FirstBehindMarks(item.FirstToken, comma);
            if (first < comma && subjects.KeyOf(first, comma) is var part && part != 0 && part != key)
                places.Add(new(part, index, status, model.SpanOf(first, comma), said, item.Section, -1, origin));
        }
    }

    private void AddStatusLine(int index, in Item line, List<StatusPlace> places)
    {
        if (line.Section > 0 && index - model.SectionList[line.Section].Heading <= Nearest)
            AddHeading(index, line.Status, line.StatusSpan, line.Section, StatusOrigin.StatusLine, places);
    }

    // "Status", "Current status".
    private bool LabelsStatus(in Item item)
    {
        if (item.LabelEnd < 0 || item.Kind is ItemKind.TableRow)
            return false;
        var found = false;
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Word && !token.Has(Concepts.Status | Concepts.Current | Concepts.Stop | Concepts.General))
                return false;
            found |= token.Has(Concepts.Status);
        }
        return found;
    }

    private void AddList(int section, Polarity status, TextSpan said, List<StatusPlace> places)
    {
        var (first, end) = model.SectionList[section].Items;
        for (var i = first; i < end; i++)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Section == section && item.Parent < 0)
                AddListed(i, item, status, said, places);
            // "### Door alarm" below "## Not implemented".
            else if (item is { Kind: ItemKind.Heading, Status: Polarity.None, HasQuantities: false } && status == Polarity.Open && model.SectionList[item.Section].Parent == section && subjects.KeyOf(item, out var start, out var close) is var key and not 0)
                places.Add(new(key, i, status, model.SpanOf(start, close), said, section, item.Section, StatusOrigin.List));
        }
    }

    private void AddListed(int index, in Item item, Polarity status, TextSpan said, List<StatusPlace> places)
    {
        if (item.Status != Polarity.None || !(item.Kind == ItemKind.ListItem || (item.Kind == ItemKind.TableRow && status == Polarity.Open)))
            return;
        var key = subjects.KeyOf(item, out var start, out var close);
        if (key != 0)
            places.Add(new(key, index, status, model.SpanOf(start, close), said, item.Section, -1, StatusOrigin.List));
        AddShort(index, item, key, status, said, StatusOrigin.List, places);
    }

    // "**Not done:**" above a list, or before what it enumerates.
    private void AddTitledLists(List<StatusPlace> places)
    {
        foreach (var i in model.Index.Saying(Concepts.Done | Concepts.Worked | Concepts.Open | Concepts.Remaining | Concepts.Failed | Concepts.Plan))
        {
            ref readonly var title = ref model.ItemList[i];
            _tasks.ReadNext(i, title, places);
            if (title.Kind is not (ItemKind.Paragraph or ItemKind.LabelLine or ItemKind.ListItem) || title.Parent >= 0)
                continue;
            if (title.LabelEnd > title.FirstToken && title.FirstValueToken < title.EndToken)
                AddEnumerated(i, title, places);
            else if (StatusTitles.HeadsList(model, i) && StatusTitles.Read(model, title) is var status and not Polarity.None)
            {
                for (var k = i + 1; k < model.ItemList.Count && model.ItemList[k].Section == title.Section && (title.Kind == ItemKind.ListItem ? model.ItemList[k].Parent >= i : model.ItemList[k].Group == model.ItemList[i + 1].Group || model.ItemList[k].Parent >= 0); k++)
                {
                    if (model.ItemList[k].Parent == (title.Kind == ItemKind.ListItem ? i : -1))
                        AddListed(k, model.ItemList[k], status, title.Span, places);
                }
            }
        }
    }

    // "Not done: order form, gift wrap."
    private void AddEnumerated(int index, in Item line, List<StatusPlace> places)
    {
        if (line.EndToken - line.FirstValueToken > LongestEnumeration || StatusTitles.Read(model, line.FirstToken, line.LabelEnd, Polarity.None) is not (var status and not Polarity.None) || model.FirstBehindMarks(line.FirstValueToken, line.EndToken) != line.FirstValueToken)
            return;
        for (var first = line.FirstValueToken; first < line.EndToken;)
        {
            var end = first;
            while (end < line.EndToken && !(model.Tokens[end].Is(',') || model.Tokens[end].Is(';') || (model.Tokens[end].Is('.') && (end + 1 == line.EndToken || !model.Tokens[end + 1].IsGlued)) || model.Tokens[end].Is('(') || model.Tokens[end].IsFreeDash || model.Tokens[end].Has(Topics.Joining)))
                end++;
            if (end > first && (model.ConceptsOf(first, end) & (Concepts.Negation | Concepts.Open | Concepts.Done | Concepts.Future | Concepts.Optional)) == 0 && subjects.KeyOf(first, end) is var key and not 0)
                places.Add(new(key, index, status, model.SpanOf(first, end), model.SpanOf(line.FirstToken, line.LabelEnd), line.Section, -1, StatusOrigin.List));
            // What follows a sentence, a remark or a dash is no part of the enumeration.
            if (end < line.EndToken && !(model.Tokens[end].Is(',') || model.Tokens[end].Is(';') || model.Tokens[end].Has(Topics.Joining)))
                return;
            first = end + 1;
        }
    }
}
