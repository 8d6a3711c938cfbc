namespace ReportLint.Claims;

/// <summary>Holds against each other how severe a report calls a finding: in a table, in its heading, in the line "Severity: ..." below it.</summary>
internal sealed class SeverityReader : ClaimReader
{
    private const int MostPlaces = 400;

    private const Concepts Otherwise = Concepts.Before | Concepts.After | Concepts.Future | Concepts.Plan | Concepts.Remaining;

    private static readonly WordSet Nouns = Wordings.WordsOf(Wording.SeverityNoun);
    internal static readonly Dictionary<uint, int> Levels = Wordings.ValuesOf((1, Wording.SeverityLow), (2, Wording.SeverityMedium), (3, Wording.SeverityHigh), (4, Wording.SeverityCritical));

    private readonly ItemSubjects _subjects;
    private readonly MetricScopes _scopes;
    private readonly List<SeverityPlace> _places = new(16);
    private readonly Dictionary<ulong, int> _first = [];

    public SeverityReader(ReportModel model)
        : base(model)
    {
        _subjects = new(model);
        _scopes = new(model);
    }

    public override Meaning Needs => new(Concepts.Severity, Topics.None);

    public override void Read()
    {
        _places.Clear();
        _first.Clear();
        foreach (var table in Model.TableList)
        {
            if (!table.IsTooWide)
                ReadTable(table);
        }
        foreach (var i in Model.Index.Saying(Concepts.Severity))
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind != ItemKind.TableRow && _places.Count < MostPlaces)
                ReadItem(i, item);
        }
        for (var i = 0; i < _places.Count; i++)
            Compare(i);
    }

    private void ReadTable(in Table table)
    {
        var column = 0;
        for (var i = 1; i < table.ColumnCount && column == 0; i++)
            column = NamesSeverity(Model.ColumnList[table.Columns.First + i].FirstToken, Model.ColumnList[table.Columns.First + i].EndToken) ? i : 0;
        for (var row = table.Rows.First; column > 0 && row < table.Rows.End && _places.Count < MostPlaces; row++)
        {
            if (Model.CellAt(row, column) is { } cell && LevelOf(cell.FirstToken, cell.EndToken, out var at) is var level and > 0 && KeyOfRow(row, column) is var key and not 0)
                Add(new(key, level, row, Model.Tokens[at].Span));
        }
    }

    // Of the first cell that says enough: identifiers stand before it.
    private ulong KeyOfRow(int row, int column)
    {
        for (var i = 0; i < column; i++)
        {
            if (Model.CellAt(row, i) is { } cell && _subjects.KeyOf(cell.FirstToken, cell.EndToken) is var key and not 0)
                return key;
        }
        return 0;
    }

    // "Severity: High" below the heading of the finding, or the heading with "(High)" behind it.
    private void ReadItem(int index, in Item item)
    {
        if (item.LabelEnd > item.FirstToken && item.Kind != ItemKind.Heading && NamesSeverity(item.FirstToken, item.LabelEnd) && item.Section > 0 && LevelOf(item.LabelEnd + 1, item.EndToken, out var at) is var level and > 0)
        {
            ref readonly var heading = ref Model.ItemList[Model.SectionList[item.Section].Heading];
            if (Model.SectionList[item.Section].Level > 1 && _subjects.KeyOf(heading, out _, out _) is var key and not 0)
                Add(new(key, level, index, Model.Tokens[at].Span));
            return;
        }
        for (var i = item.FirstToken + 1; item.MayHold('(') && i + 2 < item.EndToken; i++)
        {
            if (!Model.Tokens[i].Is('(') || !Model.Tokens[i + 2].Is(')') || LevelOf(i + 1, i + 2, out _) is not (> 0 and var own))
                continue;
            if (_subjects.KeyOf(item, out _, out var end) is var key and not 0 && end == i)
                Add(new(key, own, index, Model.Tokens[i + 1].Span));
            return;
        }
    }

    // The header or label says nothing else.
    private bool NamesSeverity(int first, int end)
    {
        var found = false;
        for (var i = first; i < end; i++)
        {
            if (Model.Tokens[i].Kind != TokenKind.Word)
                continue;
            if (!Nouns.Contains(Model.Tokens[i].Value))
                return false;
            found = true;
        }
        return found;
    }

    // One level, and nothing that makes two of it: "Low-Medium".
    private int LevelOf(int first, int end, out int at)
    {
        var level = 0;
        at = -1;
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Is('-') || token.Is('/') || token.Is('\u2013') || token.Is('('))
                return 0;
            if (token.Kind != TokenKind.Word)
                continue;
            if (level != 0 || !Levels.TryGetValue(token.Value, out level))
                return 0;
            at = i;
        }
        return level;
    }

    private void Add(SeverityPlace place)
    {
        if (!_scopes.IsNoClaim(place.Item) && (Model.ItemList[place.Item].Concepts & Otherwise) == 0 && !IsRemedied(Model.ItemList[place.Item].Section))
            _places.Add(place);
    }

    // What is left of a finding once it was worked on is less severe.
    private bool IsRemedied(int section)
    {
        for (var i = section; i > 0 && Model.SectionList[i].Level > 1; i = Model.SectionList[i].Parent)
        {
            if ((Model.ItemList[Model.SectionList[i].Heading].Concepts & (Concepts.After | Concepts.Done | Concepts.Worked | Concepts.Change)) != 0)
                return true;
        }
        return false;
    }

    private void Compare(int index)
    {
        var place = _places[index];
        if (!_first.TryGetValue(place.Key, out var first))
        {
            _first.Add(place.Key, index);
            return;
        }
        var earlier = _places[first];
        // Two tables may be of two tests.
        if (place.Level == earlier.Level || (Model.ItemList[place.Item].Kind == ItemKind.TableRow && Model.ItemList[earlier.Item].Kind == ItemKind.TableRow) || Model.ItemList[place.Item].Group == Model.ItemList[earlier.Item].Group || HaveTwoTimes(place.Item, earlier.Item))
            return;
        var (late, early) = place.Span.Start > earlier.Span.Start ? (place, earlier) : (earlier, place);
        ConflictClaims.Add(Model, late.Item, late.Span, early.Span);
    }

    private bool HaveTwoTimes(int one, int other) => TimeOf(one) != TimeOf(other);

    private ulong TimeOf(int item)
    {
        ref readonly var place = ref Model.ItemList[item];
        return _scopes.Of(new Metric { Kind = MetricKind.Count, Item = item, Phrase = (place.FirstToken, place.EndToken), IsInProse = true }).Time;
    }
}
