namespace ReportLint.Claims;

/// <summary>Finds values with the words that name them, in lines and in tables.</summary>
internal sealed class NamedValueReader(ReportModel model)
{
    private const int Deepest = 4;
    private const int MostQuantities = 12;
    private const int LongestList = 24;

    // Values of another time, and values that nobody claims.
    private const Concepts NoClaim = Concepts.Threshold | Concepts.Before | Concepts.Future | Concepts.Plan | Concepts.Change | Concepts.Remaining | Concepts.Optional | Concepts.Increment | Concepts.Statistic | Concepts.Target
        | Concepts.Failed | Concepts.Open | Concepts.Negation | Concepts.Per | Concepts.Subtotal | Concepts.NotApplicable;

    private const Concepts OtherTime = Concepts.Target | Concepts.Before | Concepts.Future | Concepts.Remaining;
    private const DateWord OfDates = DateWord.Start | DateWord.End | DateWord.Until | DateWord.Report;
    private const Concepts General = Concepts.General | MetricScopes.General;

    private static readonly WordSet Accompanying = Wordings.WordsOf(Wording.AccompanyingWord);
    private static readonly WordSet Tails = Wordings.WordsOf(Wording.TailPreposition);

    private readonly MetricScopes _scopes = new(model);
    private readonly NamedValueWords _words = new(model);
    private readonly NamedValueWords _name = new(model);
    private readonly List<NamedValue> _values = new(16);

    public List<NamedValue> Read()
    {
        _values.Clear();
        foreach (var i in model.ItemsWithQuantities)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Quantities.End - item.Quantities.First > MostQuantities || item.Status is Polarity.Open or Polarity.Failed || item.Kind == ItemKind.TableRow)
                continue;
            for (var q = item.Quantities.First; q < item.Quantities.End; q++)
                ReadLine(i, item, q);
        }
        foreach (var table in model.TableList)
        {
            if (!table.IsTooWide)
                ReadTable(table);
        }
        return _values;
    }

    private static bool IsValue(in Quantity quantity) =>
        quantity.Unit is Unit.None or Unit.Percent && quantity.Comparator is not Comparator.AtMost && (quantity.IsPlain || quantity.Comparator == Comparator.AtLeast) && (quantity.Unit == Unit.Percent || quantity.Precision >= 1);

    private void ReadLine(int index, in Item item, int q)
    {
        ref readonly var quantity = ref model.QuantityList[q];
        if (!IsValue(quantity) || (item.Kind == ItemKind.Heading && quantity.FirstToken == item.FirstToken) || IsStep(item, quantity))
            return;
        _words.Clear();
        var isNamed = item.LabelEnd >= 0 && quantity.FirstToken > item.LabelEnd;
        if (isNamed && !AddClaim(item.FirstToken, item.LabelEnd))
            return;
        var start = ClauseStart(item, quantity.FirstToken);
        // "Berth 4" is a name.
        if (model.FirstBehindMarks(start, quantity.FirstToken) != quantity.FirstToken && !IsWord(quantity.EndToken, item.EndToken))
            return;
        if (IsPart(item, start) || (start > item.FirstToken && model.Tokens[start - 1].Is(',') && PlaceOpenings.EndAt(model, item.FirstValueToken, start - 1)) || (isNamed && CountsAnother(item, quantity)) || !AddSubject(start, quantity.FirstToken))
            return;
        if (start > item.FirstToken && !isNamed && model.Tokens[start - 1].Is(':'))
        {
            if (!AddClaim(item.FirstToken, start - 1))
                return;
            isNamed = true;
        }
        if (start > item.FirstToken && model.Tokens[start - 1].Is('('))
        {
            var first = ClauseStart(item, start - 1);
            // "38 files (22 archived)": it parts another count.
            if ((first > item.FirstToken && model.Tokens[first - 1].Kind == TokenKind.Number) || !AddClaim(first, start - 1))
                return;
            isNamed |= first < start - 1;
        }
        // "Gates not painted (40 - 38%)": what stands before the dash says what of.
        if (AddBehind(quantity.EndToken, item.EndToken, isNamed) && !(start > item.FirstToken && !isNamed && _words.Count == 0 && model.Tokens[start - 1].IsFreeDash))
            Add(index, item, q);
    }

    // "(16 new, 22 old)": what parentheses list parts what stands before them.
    private bool IsPart(in Item item, int start)
    {
        var at = start - 1;
        if (at <= item.FirstToken || !model.Tokens[at].Is(','))
            return false;
        for (var steps = 0; at > item.FirstToken && steps < LongestList && !model.Tokens[at].Is(')'); at--, steps++)
        {
            if (model.Tokens[at].Is('('))
                return true;
        }
        return false;
    }

    // "Quay integration: 99 quays" counts no integrations.
    private bool CountsAnother(in Item item, in Quantity quantity)
    {
        if (!IsWord(quantity.EndToken, item.EndToken))
            return false;
        var noun = model.Singular(model.Tokens[quantity.EndToken]);
        var last = 0U;
        var isHeld = false;
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            if (!NounPhrase.IsContent(model.Tokens[i]))
                continue;
            last = model.Singular(model.Tokens[i]);
            isHeld |= last == noun;
        }
        return isHeld && last != noun;
    }

    private bool IsWord(int at, int end) => at < end && model.Tokens[at].Kind == TokenKind.Word;

    // "The Harbour Portal is 90% ready": what the title names is the report's own.
    private bool AddSubject(int first, int end)
    {
        var last = end - 1;
        while (last >= first && model.Tokens[last].Kind == TokenKind.Mark)
            last--;
        if (last > first && model.Tokens[last].Has(Topics.Copula) && _scopes.AreInTitle(first, last))
            return true;
        return AddClaim(first, end);
    }

    private bool AddClaim(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            // "Top 10" adds nothing; the size of a file is another reader's.
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Code || (DateWords.Find(token) & OfDates) != 0 || (token.Has(NoClaim) && !(token.Has(Concepts.Ordinal) && i + 1 < end && model.Tokens[i + 1].Kind == TokenKind.Number)))
                return false;
        }
        _words.Add(first, end);
        return true;
    }

    // "10 → 20", "+5 %": values of two times.
    private bool IsStep(in Item item, in Quantity quantity)
    {
        for (var i = Math.Max(item.FirstToken, quantity.FirstToken - 2); i < Math.Min(item.EndToken, quantity.EndToken + 2); i++)
        {
            if (model.Tokens[i].Is(Arrows.Right) || (model.Tokens[i].Is('>') && i > item.FirstToken && model.Tokens[i - 1].Is('=')) || (i == quantity.FirstToken - 1 && (model.Tokens[i].Is('+') || model.Tokens[i].Is('='))))
                return true;
        }
        return false;
    }

    private int ClauseStart(in Item item, int at)
    {
        var floor = item.LabelEnd >= 0 && at > item.LabelEnd ? item.LabelEnd + 1 : item.FirstToken;
        while (at > floor && !EndsClause(at - 1))
            at--;
        return at;
    }

    private bool EndsClause(int at)
    {
        ref readonly var token = ref model.Tokens[at];
        return token.Kind is TokenKind.Break or TokenKind.Number || (token.Kind == TokenKind.Punctuation && !(token.IsGlued && token.Value is '-' or '/' or '&' or '\'' or '\u2019'));
    }

    // Up to where the noun ends.
    private bool AddBehind(int first, int end, bool isNamed)
    {
        var i = first;
        while (i < end && !EndsClause(i) && !(model.Tokens[i].Kind == TokenKind.Word && (Accompanying.Contains(model.Tokens[i].Value) || Tails.Contains(model.Tokens[i].Value) || (isNamed && i > first && model.Tokens[i].Has(Concepts.Of)))))
            i++;
        var last = i;
        while (i < end && !EndsClause(i))
            i++;
        if ((model.ConceptsOf(first, last) & NoClaim) != 0 || (model.ConceptsOf(last, i) & OtherTime) != 0)
            return false;
        // "Compliance: 100% coverage".
        if (!isNamed || last > first + 1 || last == first || !model.Tokens[first].Has(Concepts.Coverage))
            _words.Add(first, last);
        return true;
    }

    private void ReadTable(in Table table)
    {
        ref readonly var names = ref model.ColumnList[table.Columns.First];
        if ((names.Concepts & Concepts.Identifier) != 0)
            return;
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (model.CellAt(row, 0) is not { } label || (model.ConceptsOf(label.FirstToken, label.EndToken) & NoClaim) != 0 || !NamesThing(label))
                continue;
            for (var column = 1; column < table.ColumnCount; column++)
            {
                ref readonly var header = ref model.ColumnList[table.Columns.First + column];
                if (header.Role is ColumnRole.Before or ColumnRole.Target or ColumnRole.Remark or ColumnRole.Status || (header.Concepts & NoClaim) != 0 || model.CellAt(row, column) is not { } cell
                    || cell.Quantities.End - cell.Quantities.First != 1 || !IsValue(model.QuantityList[cell.Quantities.First]) || model.QuantityList[cell.Quantities.First].FirstToken != model.FirstBehindMarks(cell.FirstToken, cell.EndToken))
                    continue;
                ReadCell(row, names, label, header, cell);
            }
        }
    }

    // Not the total or the mean of whatever the rows above are.
    private bool NamesThing(in Cell label)
    {
        for (var i = label.FirstToken; i < label.EndToken; i++)
        {
            if (NounPhrase.IsContent(model.Tokens[i]) && !model.Tokens[i].Has(Concepts.Total | Concepts.Mean))
                return model.Tokens[i].Kind == TokenKind.Word;
        }
        return false;
    }

    private void ReadCell(int row, in Column names, in Cell label, in Column header, in Cell cell)
    {
        _words.Clear();
        _words.Add(header.FirstToken, header.EndToken, General & ~Concepts.Test);
        if (!AddBehind(model.QuantityList[cell.Quantities.First].EndToken, cell.EndToken, isNamed: true) || (_words.Key == 0 && model.QuantityList[cell.Quantities.First].Unit == Unit.Percent && !SaysShare(label)))
            return;
        _name.Clear();
        _name.Add(label.FirstToken, label.EndToken, General);
        var (counted, named) = (_words.Key, _name.Key);
        _name.Add(names.FirstToken, names.EndToken, General);
        var wide = _name.Key;
        _words.Add(label.FirstToken, label.EndToken);
        Add(row, model.ItemList[row], cell.Quantities.First, counted != 0 && named != 0 ? PairOf(counted, named) : 0, counted != 0 && named != 0 && wide != named ? PairOf(counted, wide) : 0);
    }

    // "Percentage" heads shares of the total.
    private bool SaysShare(in Cell label) => (model.ConceptsOf(label.FirstToken, label.EndToken) & (Concepts.Coverage | Concepts.Progress | Concepts.Score | Concepts.Readiness)) != 0;

    private static ulong PairOf(ulong counted, ulong named) => (counted * 31) + named;

    private void Add(int index, in Item item, int q, ulong pair = 0, ulong widePair = 0)
    {
        if (_scopes.IsNoClaim(index) || Suppositions.Hold(model, item))
            return;
        var isOfAll = _words.IsTotal && IsBelowOwnHeading(item);
        if (!isOfAll)
            AddAbove(index, item);
        if (item.Kind != ItemKind.TableRow)
            pair = PairOfLine(item);
        if (!isOfAll && !model.Edges.Close(index))
            AddHeadings(item);
        var isShare = model.QuantityList[q].Unit == Unit.Percent;
        var key = _words.Count > 1 || (isShare && _words.SaysReady) ? _words.Key : 0;
        if (key != 0 || pair != 0)
            _values.Add(new() { Words = key, Pair = pair, WidePair = widePair, Time = _words.Time, Item = index, Quantity = q, IsTotal = _words.IsTotal, IsRow = item.Kind == ItemKind.TableRow });
    }

    // What is counted, below the heading that names what for.
    private ulong PairOfLine(in Item item)
    {
        if (item.Section <= 0 || item.Kind == ItemKind.Heading || _words.Key is not (not 0 and var counted))
            return 0;
        ref readonly var heading = ref model.ItemList[model.SectionList[item.Section].Heading];
        _name.Clear();
        _name.Add(heading.FirstToken, heading.EndToken, General);
        return _name.Key is not 0 and var named ? PairOf(counted, named) : 0;
    }

    // "Total guides: 12 pages" below "Guides" tells of all guides, whatever heads its own lines.
    private bool IsBelowOwnHeading(in Item item)
    {
        var section = item.Section;
        for (var depth = 0; section > 0 && depth < Deepest; section = model.SectionList[section].Parent, depth++)
        {
            ref readonly var heading = ref model.ItemList[model.SectionList[section].Heading];
            if (_words.AreTold(heading.FirstToken, heading.EndToken))
                return true;
        }
        return false;
    }

    private void AddAbove(int index, in Item item)
    {
        var depth = 0;
        for (var parent = item.Parent; parent >= 0 && depth < Deepest; parent = model.ItemList[parent].Parent, depth++)
            _words.Add(model.ItemList[parent].FirstToken, model.ItemList[parent].EndToken, General);
        if (MetricScopes.Introduction(model, index, item) is var introduction and >= 0)
            _words.Add(model.ItemList[introduction].FirstToken, model.ItemList[introduction].EndToken, General);
    }

    private void AddHeadings(in Item item)
    {
        var section = item.Kind == ItemKind.Heading ? model.SectionList[item.Section].Parent : item.Section;
        for (var depth = 0; section > 0 && depth < Deepest; section = model.SectionList[section].Parent, depth++)
        {
            if (model.IsTitle(section))
                break;
            ref readonly var heading = ref model.ItemList[model.SectionList[section].Heading];
            // What the heading tells of, too, is told of there: the headings above narrow it no more.
            var isOwn = depth == 0 && _words.HoldsAny(heading.FirstToken, heading.EndToken);
            // "Code statistics" head figures of all there is.
            _words.Add(heading.FirstToken, heading.EndToken, General | Concepts.Coverage, isOfFigures: (heading.Concepts & Concepts.General) != 0);
            if (isOwn)
                break;
        }
    }
}
