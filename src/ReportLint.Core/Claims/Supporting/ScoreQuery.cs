using ReportLint.Text;

namespace ReportLint.Claims.Supporting;

/// <summary>Scores and grades of which the report says neither how they came about nor who gave them. The scores of one section are one
/// claim, and so are equal scores and scores of the same name.</summary>
internal sealed class ScoreQuery : ClaimQuery
{
    // So many scores of one list are the parts of an assessment.
    private const int FewestParts = 2;

    // In items; what is longer is data.
    private const int LongestList = 32;

    // In words: "98/100 (very good)" gives no reason.
    private const int LongestPraise = 2;

    private readonly SortedDictionary<int, Score> _found = [];
    private readonly HashSet<int> _ofTables = [];
    private readonly Dictionary<int, (int Section, int Parts, int Reasoned)> _lists = [];
    private readonly Dictionary<string, int> _claimOf = new(StringComparer.Ordinal);
    private readonly List<(int Item, TextSpan Span, List<TextSpan> Others)> _claims = [];
    private readonly GradeWords _grades;
    private readonly ScoreWords _words;
    private readonly ScoreTables _tables;
    private readonly ScoreReasons _reasons;

    public ScoreQuery(SupportTable table)
        : base(table)
    {
        _grades = new(Model);
        _words = new(Model, Assertions);
        _tables = new(Model);
        _reasons = new(Table);
    }

    /// <inheritdoc/>
    public override void Read()
    {
        Clear();
        ReadTables();
        for (var i = 0; i < Model.ItemList.Count; i++)
            ReadLine(i);
        if (_found.Count == 0)
            return;
        AddParts();
        ReadReasons();
        foreach (var found in _found)
        {
            if (!IsExplained(found.Key, found.Value))
                Report(found.Key, found.Value);
        }
        foreach (var (item, span, others) in _claims)
            Add(UnsupportedKind.Score, item, span, others);
    }

    private void Clear()
    {
        _found.Clear();
        _ofTables.Clear();
        _lists.Clear();
        _claimOf.Clear();
        _claims.Clear();
    }

    // The rows of a table with reasons explain themselves; the others are found as they are.
    private void ReadTables()
    {
        foreach (ref readonly var table in Model.TableList)
        {
            if (_tables.FindColumn(table) is not (> 0 and var column))
                continue;
            var isBare = _tables.IsBare(table, column);
            for (var row = table.Rows.First; row < table.Rows.End; row++)
            {
                _ofTables.Add(row);
                if (isBare && _tables.TryRead(table, row, column, out var score) && Assertions.IsAsserted(row, score.First, score.End))
                    _found.Add(row, score);
            }
        }
    }

    private void ReadLine(int index)
    {
        ref readonly var item = ref Model.ItemList[index];
        if (_ofTables.Contains(index))
            return;
        if (_words.TryFind(item, out var score)
            || (_grades.TryFind(item, out score) && Assertions.IsAsserted(index, score.First, score.End)))
            _found.Add(index, score);
    }

    // "Cranes: 95/100" among "Security: 98/100".
    private void AddParts()
    {
        foreach (var start in _found.Keys.Where(IsOfList).Select(item => Model.ItemList[item].GroupStart).Distinct().ToList())
        {
            var group = Model.ItemList[start].Group;
            for (var i = start; i < Math.Min(Model.ItemList.Count, start + LongestList) && Model.ItemList[i].Group == group; i++)
            {
                if (!_found.ContainsKey(i) && _words.TryFindPart(Model.ItemList[i], out var score))
                    _found.Add(i, score);
            }
        }
    }

    private bool IsOfList(int item) => Model.ItemList[item].Kind is ItemKind.ListItem or ItemKind.LabelLine or ItemKind.FenceLine;

    private void ReadReasons()
    {
        _reasons.Read();
        foreach (var found in _found)
        {
            ref readonly var item = ref Model.ItemList[found.Key];
            if (!IsOfList(found.Key))
                continue;
            var (_, parts, reasoned) = _lists.TryGetValue(item.Group, out var before) ? before : default;
            _lists[item.Group] = (item.Section, parts + 1, reasoned + (HasReason(item, found.Value) ? 1 : 0));
        }
        foreach (var list in _lists.Values)
        {
            if (list.Parts >= FewestParts && 2 * list.Reasoned >= list.Parts)
                _reasons.Explain(list.Section);
        }
        foreach (ref readonly var table in Model.TableList)
        {
            if (_tables.IsRubric(table) && !_found.ContainsKey(table.Rows.First))
                _reasons.Explain(table.Section);
        }
        foreach (var found in _found)
            _reasons.Know(found.Key, found.Value);
    }

    private bool HasReason(in Item item, in Score score)
    {
        var words = 0;
        for (var at = score.End; at < item.EndToken; at++)
            words += Model.Tokens[at].Kind is TokenKind.Word or TokenKind.Code or TokenKind.Number ? 1 : 0;
        return words > LongestPraise;
    }

    private bool IsExplained(int index, in Score score) => _reasons.AreGiven(index, score) || SumsUpTable(index);

    // The sum of a table of scores stands directly below it, be it in a heading of its own.
    private bool SumsUpTable(int index) => index > 0 && Model.ItemList[index].Kind != ItemKind.TableRow
        && Model.ItemList[index - 1].Kind == ItemKind.TableRow && _tables.IsRubric(Model.FindTable(Model.ItemList[index - 1].Group));

    private void Report(int index, in Score score)
    {
        ref readonly var item = ref Model.ItemList[index];
        var span = Model.SpanOf(score.First, score.End);
        var place = item.Kind == ItemKind.Heading ? "h" + Model.SectionList[item.Section].Parent : "s" + item.Section;
        var name = item.LabelEnd > item.FirstToken && score.First >= item.LabelEnd
            ? Model.Text.ToString(Model.SpanOf(item.FirstToken, item.LabelEnd)) : place;
        var words = Model.Text.ToString(span);
        if (_claimOf.TryGetValue(place, out var known) || _claimOf.TryGetValue(name, out known) || _claimOf.TryGetValue(words, out known))
        {
            _claims[known].Others.Add(span);
        }
        else
        {
            known = _claims.Count;
            _claims.Add((index, span, []));
        }
        _claimOf[place] = _claimOf[name] = _claimOf[words] = known;
    }
}
