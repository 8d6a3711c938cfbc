namespace ReportLint.Claims;

/// <summary>Holds a row of a table against the section that is about what the row names: "| North dock | 12 |" below "Cranes", and "Inspected: 13 cranes" below "North dock".</summary>
internal sealed class RowOfSectionReader(ReportModel model) : ClaimReader(model)
{
    private const int MostWords = 5;

    /// <summary>More rows are data.</summary>
    private const int MostRows = 400;

    private const Concepts Otherwise = Concepts.Target | Concepts.Before | Concepts.After | Concepts.Change | Concepts.Threshold | Concepts.Remaining | Concepts.Future | Concepts.Plan | Concepts.Increment | Concepts.Negation | Concepts.Per
        | Concepts.Optional | Concepts.Failed | Concepts.Open | Concepts.Mean | Concepts.Outcome | Concepts.Subtotal | Concepts.OutOf;

    private readonly MetricScopes _scopes = new(model);
    // The rows of the tables by their labels; -1 where several have one label.
    private readonly Dictionary<ulong, int> _rows = [];
    // What the first columns are called.
    private readonly HashSet<uint> _heads = [];

    public override void Read()
    {
        if (!Model.IsReport || Model.TableList.Count == 0)
            return;
        _rows.Clear();
        _heads.Clear();
        foreach (var table in Model.TableList)
        {
            if (!table.IsTooWide && _rows.Count < MostRows)
                AddRows(table);
        }
        for (var section = 2; section < Model.SectionList.Count && _rows.Count > 0; section++)
            ReadSection(section);
    }

    private void AddRows(in Table table)
    {
        ref readonly var head = ref Model.ColumnList[table.Columns.First];
        if (head.EndToken > head.FirstToken && Model.Tokens[head.FirstToken].Kind == TokenKind.Word)
            _heads.Add(Model.Singular(Model.Tokens[head.FirstToken]));
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (Model.CellAt(row, 0) is not { } label || KeyOf(label.FirstToken, label.EndToken, isHeading: false) is not (not 0 and var key))
                continue;
            _rows[key] = _rows.ContainsKey(key) ? -1 : row;
        }
    }

    // "Framework Hull" names the Hull of a column of frameworks.
    private ulong KeyOf(int first, int end, bool isHeading, bool isNamed = false)
    {
        var (words, key) = (0, 0UL);
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Is('(') || token.IsFreeDash || token.Kind == TokenKind.Mark && words > 0)
                break;
            if (token.Kind is TokenKind.Number or TokenKind.Date || (token.Kind == TokenKind.Word && token.Has(Otherwise | Concepts.Total | Concepts.Ordinal)))
                return 0;
            if (token.Kind is not (TokenKind.Word or TokenKind.Code) || (token.Kind == TokenKind.Word && (!NounPhrase.IsContent(token) || isHeading && token.Has(Concepts.General) || isNamed && _heads.Contains(Model.Singular(token)))))
                continue;
            words++;
            key += NounPhrase.Mix(Model.Singular(token));
        }
        return words is 0 or > MostWords ? 0 : key;
    }

    private void ReadSection(int section)
    {
        ref readonly var heading = ref Model.ItemList[Model.SectionList[section].Heading];
        var row = RowOf(heading);
        if (row < 0 || Model.ItemList[row].Section == section)
            return;
        var (first, end) = Model.SectionList[section].Items;
        for (var i = first; i < end; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Section == section && item.Kind == ItemKind.LabelLine && item.LabelEnd >= 0 && item.Status is Polarity.None or Polarity.Done && (item.Concepts & Otherwise & ~Concepts.OutOf) == 0
                && item.Quantities.End - item.Quantities.First == 1 && !item.Has(TokenKind.Date) && !_scopes.IsNoClaim(i) && Compare(row, i, item))
                return;
        }
    }

    private int RowOf(in Item heading)
    {
        if (_rows.TryGetValue(KeyOf(heading.FirstToken, heading.EndToken, isHeading: true), out var row))
            return row;
        return _rows.TryGetValue(KeyOf(heading.FirstToken, heading.EndToken, isHeading: true, isNamed: true), out row) ? row : -1;
    }

    private bool Compare(int row, int index, in Item line)
    {
        ref readonly var count = ref Model.QuantityList[line.Quantities.First];
        if (count is not { Unit: Unit.None, Comparator: Comparator.None, IsPlain: true } || count.FirstToken != line.FirstValueToken || count.EndToken >= line.EndToken || Model.Tokens[count.EndToken].Kind != TokenKind.Word
            || IsPartOfNoun(count.EndToken, line.EndToken))
            return false;
        var table = Model.FindTable(Model.ItemList[row].Group);
        for (var column = 1; column < table.ColumnCount; column++)
        {
            ref readonly var head = ref Model.ColumnList[table.Columns.First + column];
            if (head.EndToken != head.FirstToken + 1 || Model.Tokens[head.FirstToken].Kind != TokenKind.Word || Model.Singular(Model.Tokens[head.FirstToken]) != Model.Singular(Model.Tokens[count.EndToken]) || (head.Concepts & Otherwise) != 0
                || Model.SingleQuantity(row, column) is not { Unit: Unit.None, Comparator: Comparator.None, IsPlain: true } cell || cell.Value == count.Value)
                continue;
            ConflictClaims.Add(Model, index, count.Span, cell.Span);
            return true;
        }
        return false;
    }

    // The first word of "14 crane files" is not what is counted.
    private bool IsPartOfNoun(int word, int end) => word + 1 < end && Model.Tokens[word + 1].Kind == TokenKind.Word && NounPhrase.IsContent(Model.Tokens[word + 1]);
}
