using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Holds against each other how many findings of one severity a report tells, and how many it lists below a heading of that severity: "| Critical | 3 |", "4 critical issues", and "### Critical issues" over four of them.</summary>
internal sealed class SeverityCountReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>More mentions than these are data.</summary>
    private const int MostMentions = 200;

    /// <summary>More findings are counted by a tool.</summary>
    private const int MostFindings = 200;

    /// <summary>In tokens: "of what was found 4 critical issues remain".</summary>
    private const int LongestSentence = 14;

    // Those that were mended, are left, are feared, or were found at another time.
    private const Concepts Otherwise = Concepts.Worked | Concepts.Done | Concepts.Open | Concepts.Remaining | Concepts.Before | Concepts.After | Concepts.Target | Concepts.Threshold | Concepts.Change | Concepts.Plan | Concepts.Future
        | Concepts.Negation | Concepts.OutOf | Concepts.Per | Concepts.Test | Concepts.Failed | Concepts.Score | Concepts.Increment | Concepts.Ordinal;

    private static readonly WordSet Found = Wordings.WordsOf(Wording.ExistenceVerb), Doers = Wordings.WordsOf(Wording.WorkSubject), Numbers = Wordings.WordsOf(Wording.NumberNoun), Definite = Wordings.WordsOf(Wording.DefiniteArticle);

    private static readonly WordSet Were = new([.. Wordings.WordsOf(Wording.PastCopula), .. Wordings.WordsOf(Wording.PerfectAuxiliary)]);

    private readonly MetricScopes _scopes = new(model);
    private readonly CountedListReader _lists = new(model);
    private readonly CountedList _list = new();
    private readonly List<Mention> _mentions = [];

    public override Meaning Needs => new(Concepts.Severity, Topics.None);

    public override void Read()
    {
        if (!Model.IsReport)
            return;
        _mentions.Clear();
        foreach (var i in Model.Index.Saying(Concepts.Severity))
        {
            ref readonly var item = ref Model.ItemList[i];
            if (_mentions.Count >= MostMentions)
                return;
            if (item.HasQuantities && item.Kind == ItemKind.TableRow)
                ReadRow(i, item);
            else if (item.HasQuantities)
                ReadLine(i, item);
            else if (item.Kind == ItemKind.Heading)
                ReadList(i, item);
        }
        for (var i = 1; i < _mentions.Count; i++)
            Compare(i);
    }

    // "| Critical | 3 |": the only number of the row, or the one below a word for all of them.
    private void ReadRow(int index, in Item row)
    {
        var table = Model.FindTable(row.Group);
        if (table.IsTooWide || Model.CellAt(index, 0) is not { } label || LevelOf(label.FirstToken, label.EndToken) is not (not 0 and var level))
            return;
        var found = -1;
        for (var column = 1; column < table.ColumnCount && row.Cells.First + column < row.Cells.End; column++)
        {
            ref readonly var cell = ref Model.CellList[row.Cells.First + column];
            ref readonly var header = ref Model.ColumnList[table.Columns.First + column];
            if (cell.Quantities.End == cell.Quantities.First)
                continue;
            if (found >= 0 || (header.Concepts & Otherwise) != 0 || Model.SingleQuantity(index, column) is not { } count || cell.EndToken != count.EndToken)
                return;
            found = cell.Quantities.First;
        }
        if (found >= 0)
            Add(level, index, found, (label.FirstToken, label.EndToken));
    }

    // "Critical: 3", "Critical issues (4)", "4 critical issues were found, 2 high".
    private void ReadLine(int index, in Item item)
    {
        if (item.LabelEnd > item.FirstToken && Model.OnlyQuantityOf(item) is >= 0 and var only && Model.QuantityList[only].FirstToken == Model.FirstBehindMarks(item.FirstValueToken, item.EndToken))
        {
            if (LevelOf(item.FirstToken, item.LabelEnd) is not 0 and var level && HoldsNoOther(Model.QuantityList[only].EndToken, item.EndToken))
                Add(level, index, only, (item.FirstToken, item.LabelEnd));
            return;
        }
        if (item.EndToken - item.FirstToken > LongestSentence)
            return;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var count = ref Model.QuantityList[q];
            var isAside = count.FirstToken > item.FirstToken + 1 && Model.Tokens[count.FirstToken - 1].Is('(') && count.EndToken + 1 == item.EndToken && Model.Tokens[count.EndToken].Is(')');
            if (isAside && item.Kind == ItemKind.Heading && LevelOf(item.FirstToken, count.FirstToken - 1) is not 0 and var called)
                Add(called, index, q, (item.FirstToken, count.FirstToken - 1));
            else if (!isAside && HoldsNoOther(item.FirstToken, EndOf(item, count)) && count.EndToken < item.EndToken && SeverityReader.Levels.TryGetValue(Model.Tokens[count.EndToken].Value, out var level) && EndsPhrase(item, count.EndToken + 1))
                Add(level, index, q, (item.FirstToken, item.EndToken));
        }
    }

    // "The 4 critical issues must be fixed": what is to be done with all of them narrows nothing.
    private int EndOf(in Item item, in Quantity count)
    {
        if (count.FirstToken == item.FirstToken || !Definite.Contains(Model.Tokens[count.FirstToken - 1].Value))
            return item.EndToken;
        for (var i = count.EndToken + 1; i < item.EndToken; i++)
        {
            if (Model.Tokens[i].Has(Concepts.Demand))
                return i;
        }
        return item.EndToken;
    }

    // "4 critical", "4 critical issues": but not "4 critical dock gates".
    private bool EndsPhrase(in Item item, int at) =>
        at >= item.EndToken || Model.Tokens[at].Kind != TokenKind.Word || Model.Tokens[at].Has(Concepts.Finding) || Model.Tokens[at].Has(Topics.Joining);

    // "### Critical issues" over a list of findings and nothing else.
    private void ReadList(int index, in Item heading)
    {
        if (LevelOf(heading.FirstToken, heading.EndToken) is not (not 0 and var level) || !_lists.Read(index, _list) || !_list.IsAlone || _list.Items.Count is < 2 or > MostFindings)
            return;
        foreach (var listed in _list.Items)
        {
            ref readonly var item = ref Model.ItemList[listed];
            if (!CountEvidence.IsNumbered(Model, item) || item.Status is Polarity.Done or Polarity.NotApplicable)
                return;
        }
        Add(level, index, -1, (heading.FirstToken, heading.EndToken), _list.Items);
    }

    private void Add(int level, int index, int quantity, (int First, int End) words, List<int>? listed = null)
    {
        if (quantity >= 0 && Model.QuantityList[quantity] is not { Unit: Unit.None, Comparator: Comparator.None, IsPlain: true, Precision: 1, Value: >= 1 and <= MostFindings } || Model.ItemList[index].Status == Polarity.Done || Model.ItemList[index].Has(TokenKind.Date) || _scopes.IsNoClaim(index) || Suppositions.Hold(Model, Model.ItemList[index]))
            return;
        _mentions.Add(new(level, index, quantity, words, quantity >= 0 ? (int)Model.QuantityList[quantity].Value : listed!.Count, listed is null ? null : [.. listed]));
    }

    // The one level that words name, where they name nothing else.
    private int LevelOf(int first, int end)
    {
        var level = 0;
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Is('/') || token.Is('-') || token.Kind is TokenKind.Number or TokenKind.Code or TokenKind.Date)
                return 0;
            if (token.Kind != TokenKind.Word)
                continue;
            if (SeverityReader.Levels.TryGetValue(token.Value, out var named))
            {
                if (level != 0 && level != named)
                    return 0;
                level = named;
            }
            else if (!IsBeside(token))
                return 0;
        }
        return level;
    }

    private bool HoldsNoOther(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Model.Tokens[i].Kind == TokenKind.Word && !SeverityReader.Levels.ContainsKey(Model.Tokens[i].Value) && !IsBeside(Model.Tokens[i]))
                return false;
        }
        return true;
    }

    // "Critical issues found in this audit".
    private static bool IsBeside(in Token token) =>
        Found.Contains(token.Value) || Were.Contains(token.Value) || token.Has(Concepts.Finding) || (!token.Has(Otherwise) && (token.Has(Concepts.Severity | Concepts.Stop | Concepts.Total) || token.Has(Topics.Joining | Topics.Copula) || Doers.Contains(token.Value) || Numbers.Contains(token.Value)));

    private void Compare(int index)
    {
        var mention = _mentions[index];
        for (var k = 0; k < index; k++)
        {
            var earlier = _mentions[k];
            if (earlier.Level != mention.Level || earlier.Count == mention.Count || !AreOne(earlier, mention) || _mentions.Exists(third => third.Level == mention.Level && third.Count != mention.Count && third.Count != earlier.Count))
                continue;
            if (earlier.Quantity >= 0 && mention.Quantity >= 0)
                ConflictClaims.Add(Model, mention.Item, mention.Quantity, earlier.Quantity);
            else
                AddList(earlier.Quantity >= 0 ? earlier : mention, earlier.Quantity >= 0 ? mention : earlier);
            return;
        }
    }

    private void AddList(in Mention told, in Mention list)
    {
        if (told.Quantity < 0 || list.Listed is null)
            return;
        var places = new List<TextSpan>(list.Count);
        foreach (var item in list.Listed)
            places.Add(TextSpan.FromBounds(Model.Tokens[Model.ItemList[item].FirstToken].Start, Model.Tokens[Model.ItemList[item].EndToken - 1].End));
        ref readonly var heading = ref Model.ItemList[list.Item];
        Model.ClaimsOf<DeclaredCount>().Add(new DeclaredCount(Model.QuantityList[told.Quantity], told.Item, Model.Quote(Model.SpanOf(Model.FirstBehindMarks(heading.FirstToken, heading.EndToken), heading.EndToken)), places));
    }

    // Of one scope, and not two rows, which may be of two analyses.
    private bool AreOne(in Mention one, in Mention other)
    {
        ref readonly var a = ref Model.ItemList[one.Item];
        ref readonly var b = ref Model.ItemList[other.Item];
        if (a.Group == b.Group || (a.Kind == ItemKind.TableRow && b.Kind == ItemKind.TableRow))
            return false;
        var (first, second) = (ScopeOf(one), ScopeOf(other));
        return first.Time == second.Time && first.Line == second.Line && first.Heading + first.Far == second.Heading + second.Far;
    }

    private MetricScope ScopeOf(in Mention mention) =>
        _scopes.Of(new Metric { Kind = MetricKind.Count, Item = mention.Item, Quantity = Math.Max(mention.Quantity, 0), Phrase = mention.Words, IsInProse = true });

    private readonly record struct Mention(int Level, int Item, int Quantity, (int First, int End) Words, int Count, int[]? Listed);
}
