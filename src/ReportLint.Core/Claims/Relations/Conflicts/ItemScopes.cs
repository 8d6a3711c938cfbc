namespace ReportLint.Claims;

/// <summary>Whether two places of a report may speak of the same thing: not where each belongs to a phase, a date or a part of its own.</summary>
internal sealed class ItemScopes(ReportModel model)
{
    private const Concepts SetApart = Concepts.Plan | Concepts.Advice | Concepts.Finding | Concepts.Optional | Concepts.Future | Concepts.Legend | Concepts.Before;

    /// <summary>In tokens; who writes longer headings heads nothing by their last words, and each is asked for many items.</summary>
    private const int LongestHeading = 48;

    private static readonly WordSet Checklists = Wordings.WordsOf(Wording.ChecklistWord);

    private static readonly WordSet LeadUps = Wordings.WordsOf(Wording.LeadUpWord);

    private static readonly WordSet Overviews = Wordings.WordsOf(Wording.OverviewNoun);

    private readonly Dictionary<int, HashSet<ulong>> _keys = [];

    /// <summary>Forgets the report before.</summary>
    public void Clear() => _keys.Clear();

    /// <summary>Whether what stands in a section is below next steps, known issues, criteria or what was before; "Gaps" and "Limitations" tell what is not there, which may be asked for.</summary>
    public bool IsSetApart(int section, bool isRow, bool lacksToo, bool isBox = false, bool tellsLack = false)
    {
        for (var i = section; i > 0; i = model.SectionList[i].Parent)
        {
            var heading = HeadingConcepts.Of(model, i);
            if (lacksToo && (heading & Concepts.Finding) != 0 && TellsLacks(i))
                heading &= ~Concepts.Finding;
            // "Queue printer: not installed" below "Known problems" or "Recommendations" says how it stands.
            if (tellsLack && (model.ItemList[model.SectionList[i].Heading].Concepts & (Concepts.Worked | Concepts.Done | Concepts.Achieved | Concepts.Before)) == 0)
                heading &= ~(Concepts.Finding | Concepts.Advice);
            // Whoever leaves a box of a checklist empty tells that it was not so.
            if ((isBox || isRow) && HeadsChecklist(i))
                heading &= ~Concepts.Advice;
            // "Pre-launch" and "Before launch" tell of no former state, and of nothing that comes later than the report.
            if (isBox && LeadsUp(i))
                heading &= ~(Concepts.Before | Concepts.Plan);
            // A table of next steps with a status for each tells how they stand.
            if (isRow)
                heading &= ~Concepts.Plan;
            if ((heading & SetApart) != 0 && (heading & (Concepts.Remaining | Concepts.Open)) == 0 && !model.IsTitle(i))
                return true;
        }
        return false;
    }

    // "Gaps", "What is missing".
    private bool TellsLacks(int section) => model.HoldsPhrase(Wording.LackHeading, model.ItemList[model.SectionList[section].Heading]);

    /// <summary>Whether an item stands below a state that is aimed at: "Target state"; where some of its list are done and others are not, they were checked.</summary>
    public bool IsAimedAt(in Item item)
    {
        for (var i = item.GroupStart; i < model.ItemList.Count && model.ItemList[i].Group == item.Group; i++)
        {
            if (model.ItemList[i].Status is Polarity.Open or Polarity.Failed)
                return false;
        }
        for (var i = item.Section; i > 0; i = model.SectionList[i].Parent)
        {
            if ((model.ItemList[model.SectionList[i].Heading].Concepts & Concepts.Target) != 0 && !model.IsTitle(i))
                return true;
        }
        return false;
    }

    /// <summary>Whether nothing tells two lines of these sections apart, the other of which may stand in a checklist of what all the report tells. What is done and has a name of its own is done in whatever phase.</summary>
    public bool AreOne(ItemSubjects subjects, int one, int other, bool isNamed = false) =>
        one != other && (isNamed || !IsOfItsOwn(one, other)) && !IsOfItsOwn(other, one) && (IsChecklist(other, one) && !IsChecklist(one, other) || !AreParallel(subjects, one, other));

    // "Launch checklist", up to what both sections have in common.
    private bool IsChecklist(int section, int other)
    {
        for (var i = section; i > 0 && !Contains(i, other); i = model.SectionList[i].Parent)
        {
            if (HeadsChecklist(i))
                return true;
        }
        return false;
    }

    /// <summary>Whether a heading tells of what has to be so by a day to come: "Pre-launch checklist".</summary>
    public bool LeadsUp(int section)
    {
        ref readonly var heading = ref model.ItemList[model.SectionList[section].Heading];
        return ((heading.Concepts & Concepts.Delivery) != 0 || (heading.Topics & (Topics.Destination | Topics.Deploy)) != 0) && model.HoldsOneOf(LeadUps, heading.FirstToken, EndOf(heading));
    }

    private bool HeadsChecklist(int section)
    {
        ref readonly var heading = ref model.ItemList[model.SectionList[section].Heading];
        return model.HoldsOneOf(Checklists, heading.FirstToken, EndOf(heading));
    }

    private static int EndOf(in Item heading) => Math.Min(heading.EndToken, heading.FirstToken + LongestHeading);

    /// <summary>Whether nothing tells the one place from the other; what stands below a heading is held against it elsewhere.</summary>
    public bool AreOne(ItemSubjects subjects, in StatusPlace one, in StatusPlace other)
    {
        var (a, b) = (one.Section, other.Section);
        if (IsTwin(subjects, one.Item, other.Item))
            return true;
        // Each belongs to what it stands below.
        if (model.ItemList[one.Item].Parent >= 0 && model.ItemList[other.Item].Parent >= 0)
            return false;
        if (other.Origin != StatusOrigin.Task && AreOfParts(one, other))
            return false;
        if (a == b && StandBelowStates(one, other))
            return true;
        if (one.Origin == StatusOrigin.List && AreOfRuns(model.ItemList[one.Item], model.ItemList[other.Item]))
            return false;
        if ((model.ItemList[one.Item].Group == model.ItemList[other.Item].Group && (one.Origin == StatusOrigin.Sentence) == (other.Origin == StatusOrigin.Sentence)) || (a == b && one.Own < 0 && other.Own < 0 && (one.Origin == StatusOrigin.Sentence) == (other.Origin == StatusOrigin.Sentence)))
            return false;
        if ((one.Own >= 0 && Contains(one.Own, model.ItemList[other.Item].Section)) || (other.Own >= 0 && Contains(other.Own, model.ItemList[one.Item].Section)))
            return false;
        return a == b || AreOne(subjects, a, b, isNamed: other.Item > one.Item && subjects.NamesOne(model.ItemList[one.Item], one.Subject));
    }

    // "What works" and "Not done" above two lists, or before two enumerations.
    private bool StandBelowStates(in StatusPlace one, in StatusPlace other)
    {
        var (title, another) = (TitleOf(one), TitleOf(other));
        return title != another && (title == one.Item || another == other.Item || (title >= 0 && another >= 0)) && NamesNoPart(title) && NamesNoPart(another);
    }

    private bool NamesNoPart(int title) => title < 0 || StatusTitles.NamesNoPart(model, model.ItemList[title]);

    // The line itself, where it enumerates.
    private int TitleOf(in StatusPlace place) =>
        model.ItemList[place.Item] is { Kind: ItemKind.LabelLine or ItemKind.Paragraph } && place.Origin == StatusOrigin.List ? place.Item : StatusTitles.Above(model, model.ItemList[place.Item]);

    // "Load trials - gates" and "Load trials - docks".
    private bool AreOfParts(in StatusPlace one, in StatusPlace other) =>
        HeadingOf(one) is >= 0 and var heading && HeadingOf(other) is >= 0 and var another && PartOf(model.ItemList[heading], one.Subject.End) is >= 0 and var part && PartOf(model.ItemList[another], other.Subject.End) is >= 0 and var second && model.Tokens[part].Value != model.Tokens[second].Value;

    // The heading that names what a place speaks of; -1 where none does.
    private int HeadingOf(in StatusPlace place)
    {
        var own = model.ItemList[place.Item].Section;
        foreach (var section in (ReadOnlySpan<int>)[place.Own, own])
        {
            if (section > 0 && model.ItemList[model.SectionList[section].Heading].Span.Contains(place.Subject.Start))
                return model.SectionList[section].Heading;
        }
        return -1;
    }

    // The first word behind what is spoken of, unless it tells a state; -1 where there is none.
    private int PartOf(in Item heading, int subjectEnd)
    {
        for (var i = heading.FirstToken; i < EndOf(heading); i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Start >= subjectEnd && token.Kind is not (TokenKind.Punctuation or TokenKind.Mark))
                return token.Kind == TokenKind.Word && !token.Has(Concepts.Done | Concepts.Open | Concepts.Failed | Concepts.Status | Concepts.Stop | Concepts.Worked | Concepts.Achieved) ? i : -1;
        }
        return -1;
    }

    // Two rows of a table that differ in nothing but their number and their status.
    private bool IsTwin(ItemSubjects subjects, int one, int other)
    {
        ref readonly var row = ref model.ItemList[one];
        ref readonly var twin = ref model.ItemList[other];
        if (row.Kind != ItemKind.TableRow || row.Group != twin.Group || row.Cells.End - row.Cells.First != twin.Cells.End - twin.Cells.First || row.StatusSpan.IsEmpty || twin.StatusSpan.IsEmpty)
            return false;
        var table = model.FindTable(row.Group);
        for (var i = 0; i < row.Cells.End - row.Cells.First; i++)
        {
            var (cell, same) = (model.CellList[row.Cells.First + i], model.CellList[twin.Cells.First + i]);
            if ((i > 0 || !(model.IsNumber(cell) || subjects.IsTicket(cell)) || !(model.IsNumber(same) || subjects.IsTicket(same))) && !(i < table.ColumnCount && model.ColumnList[table.Columns.First + i].Role == ColumnRole.Status) && !model.Text.Slice(cell.Span).SequenceEqual(model.Text.Slice(same.Span)))
                return false;
        }
        return true;
    }

    // A heading with a date or with the number of a phase, up to what both places have in common.
    private bool IsOfItsOwn(int section, int other)
    {
        for (var i = section; i > 0 && !Contains(i, other); i = model.SectionList[i].Parent)
        {
            ref readonly var heading = ref model.ItemList[model.SectionList[i].Heading];
            // "Carried over to sprint 8" is left of this one.
            if ((heading.Concepts & Concepts.Remaining) != 0)
                continue;
            for (var t = heading.FirstToken; t < heading.EndToken; t++)
            {
                ref readonly var token = ref model.Tokens[t];
                if (token.Has(Concepts.Plan) && token.Has(Concepts.Open))
                    break;
                if (token.Kind == TokenKind.Date || (token.Has(Concepts.Ordinal) && t + 1 < heading.EndToken && (model.Tokens[t + 1].Kind is TokenKind.Number or TokenKind.Code || model.Tokens[t + 1] is { Kind: TokenKind.Word, Length: <= 2 }) && !StandsInTitle(t)))
                    return true;
            }
        }
        return false;
    }

    private bool Contains(int section, int other)
    {
        ref readonly var outer = ref model.SectionList[section];
        ref readonly var inner = ref model.SectionList[other];
        return other == section || (inner.Heading >= outer.Items.First && inner.Heading < outer.Items.End);
    }

    // "Phase 1" in a report on phase 1 tells nothing apart.
    private bool StandsInTitle(int ordinal)
    {
        if (model.SectionList.Count < 2)
            return false;
        ref readonly var title = ref model.ItemList[model.SectionList[1].Heading];
        for (var i = title.FirstToken; i + 1 < title.EndToken; i++)
        {
            if (model.Tokens[i].Value == model.Tokens[ordinal].Value && model.Tokens[i].Kind == TokenKind.Word
                && model.Text.Slice(model.Tokens[i + 1].Span).SequenceEqual(model.Text.Slice(model.Tokens[ordinal + 1].Span)))
                return true;
        }
        return false;
    }

    // Two sections of the same items: each tells of a part of its own, unless one of them sums up or tells what remains.
    private bool AreParallel(ItemSubjects subjects, int one, int other)
    {
        if (SumsUp(one) || SumsUp(other))
            return false;
        var (keys, others) = (KeysOf(subjects, one), KeysOf(subjects, other));
        var common = 0;
        foreach (var key in keys)
            common += others.Contains(key) ? 1 : 0;
        return common > 1 || HaveOneHeading(one, other);
    }

    // Two runs of one kind of check, each in a table with the same headers.
    private bool AreOfRuns(in Item one, in Item other)
    {
        if (one.Kind != ItemKind.TableRow || other.Kind != ItemKind.TableRow || SumsUp(one.Section) || SumsUp(other.Section))
            return false;
        var (table, second) = (model.FindTable(one.Group), model.FindTable(other.Group));
        if (table.ColumnCount != second.ColumnCount)
            return false;
        for (var i = 0; i < table.ColumnCount; i++)
        {
            ref readonly var column = ref model.ColumnList[table.Columns.First + i];
            ref readonly var same = ref model.ColumnList[second.Columns.First + i];
            if (column.EndToken - column.FirstToken != same.EndToken - same.FirstToken || (column.EndToken > column.FirstToken && model.Tokens[column.FirstToken].Value != model.Tokens[same.FirstToken].Value))
                return false;
        }
        return true;
    }

    private bool SumsUp(int section)
    {
        for (var i = section; i > 0; i = model.SectionList[i].Parent)
        {
            if (model.IsTitle(i))
                return false;
            ref readonly var heading = ref model.ItemList[model.SectionList[i].Heading];
            if ((heading.Topics & Topics.Judgement) != 0 || (heading.Concepts & (Concepts.Remaining | Concepts.Open | Concepts.Mean | Concepts.Total)) != 0 || ((heading.Concepts & Concepts.Finding) != 0 && TellsLacks(i)) || IsOverview(heading))
                return true;
        }
        return section == 0;
    }

    // "Summary", "Current status", "Next steps", "High priority (of the core)".
    private bool IsOverview(in Item heading)
    {
        for (var i = heading.FirstToken; i < heading.EndToken; i++)
        {
            if (model.Tokens[i].Is('('))
                break;
            if (model.Tokens[i].Kind == TokenKind.Word && !model.Tokens[i].Has(Concepts.Status | Concepts.Current | Concepts.Stop | Concepts.Severity | Concepts.Plan) && !Overviews.Contains(model.Tokens[i].Value))
                return false;
            i += Math.Max(0, model.Tokens[i].PhraseLength - 1);
        }
        return true;
    }

    private bool HaveOneHeading(int one, int other)
    {
        if (one == 0 || other == 0)
            return false;
        var text = model.Text;
        return text.Slice(model.ItemList[model.SectionList[one].Heading].Span).SequenceEqual(text.Slice(model.ItemList[model.SectionList[other].Heading].Span));
    }

    private HashSet<ulong> KeysOf(ItemSubjects subjects, int section)
    {
        if (_keys.TryGetValue(section, out var keys))
            return keys;
        _keys.Add(section, keys = []);
        var (first, end) = model.SectionList[section].Items;
        if (section == 0)
            (first, end) = (0, model.SectionList.Count > 1 ? model.SectionList[1].Heading : model.ItemList.Count);
        for (var i = first; i < end; i++)
        {
            if (model.ItemList[i].Section == section && (model.ItemList[i].Status != Polarity.None || model.ItemList[i].Kind == ItemKind.TableRow) && subjects.KeyOf(model.ItemList[i], out _, out _) is var key and not 0)
                keys.Add(key);
        }
        return keys;
    }
}
