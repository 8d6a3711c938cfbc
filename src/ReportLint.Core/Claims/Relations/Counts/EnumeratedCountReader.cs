using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds counts whose things are named in parentheses right behind them: "Languages: 6 (en, de, fr)", "| Methods | 4 (sea, rail, road) |".</summary>
internal sealed class EnumeratedCountReader(ReportModel model) : ClaimReader(model)
{
    private const double LargestCount = 30;

    /// <summary>In tokens; what is longer tells something of a thing.</summary>
    private const int LongestName = 4;

    /// <summary>Fewer may be told of by as many words.</summary>
    private const int FewestOfNoun = 3;

    /// <summary>Fewer names may be some of them.</summary>
    private const int FewestNames = 4;

    /// <summary>In tokens: "new harbour cranes painted".</summary>
    private const int LongestNoun = 4;

    private readonly List<TextSpan> _names = [];

    public override void Read()
    {
        foreach (var i in Model.Index.Of(ItemKind.Paragraph, ItemKind.ListItem))
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.MayHold(',') && item.MayHold(':') && (item.Topics & (Topics.Selection | Topics.Continued)) == 0 && item.Quantities.End - item.Quantities.First <= 1)
                ReadSentence(i, item);
        }
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (!item.MayHold(',') || (item.Topics & (Topics.Selection | Topics.Continued)) != 0)
                continue;
            if (item.MayHold(':') && item.Has(TokenKind.Code) && item.Kind is ItemKind.Paragraph or ItemKind.LabelLine or ItemKind.ListItem)
                ReadFiles(i, item);
            if (item.Kind != ItemKind.TableRow && item.Quantities.End - item.Quantities.First == 1)
                ReadNamed(i, item);
            if (!item.MayHold('('))
                continue;
            for (var q = item.Quantities.First; q < item.Quantities.End; q++)
            {
                ref readonly var count = ref Model.QuantityList[q];
                if (count is { Unit: Unit.None, Interval.IsExact: true, Comparator: Comparator.None, Value: >= 2 and <= LargestCount } && LabelOf(item, count) is { IsEmpty: false } label && ReadNames(item, count.EndToken, out var joined)
                    && count.Value != _names.Count && count.Value != joined)
                    Model.ClaimsOf<DeclaredCount>().Add(new DeclaredCount(count, i, Model.Quote(label), [.. _names]));
                else if (count is { Unit: Unit.None, Interval.IsExact: true, Comparator: Comparator.None, Value: >= FewestOfNoun and <= LargestCount } && NounOf(item, count, out var end) is { IsEmpty: false } noun && ReadNames(item, end, out joined)
                    && Math.Abs(count.Value - _names.Count) == 1 && count.Value != joined && joined == _names.Count && _names.Count >= FewestNames)
                    Model.ClaimsOf<DeclaredCount>().Add(new DeclaredCount(count, i, Model.Quote(noun), [.. _names]));
            }
        }
    }

    // "It was tried in six ports: Brest, Cork, Delft, Gent and Oslo.": a noun, a colon, and plain names to the end of the sentence.
    private void ReadSentence(int index, in Item item)
    {
        for (var i = item.FirstToken; i + 2 < item.EndToken; i++)
        {
            if (CountAt(item, i) is not { } count)
                continue;
            var colon = NounEnd(item, count);
            if (colon == count.EndToken || colon >= item.EndToken || !Model.Tokens[colon].Is(':') || !ReadEnumeration(item, colon + 1, out var joined))
                return;
            if (_names.Count >= FewestOfNoun && (count.Value < _names.Count || count.Value > joined) && Math.Abs(count.Value - _names.Count) <= Math.Max(1, _names.Count / FewestOfNoun))
                Model.ClaimsOf<DeclaredCount>().Add(new DeclaredCount(count, index, Model.Quote(Model.SpanOf(count.EndToken, colon)), [.. _names]));
            return;
        }
    }

    // A number or a number word.
    private Quantity? CountAt(in Item item, int at)
    {
        if (Model.Tokens[at].Kind == TokenKind.Number)
            return item.HasQuantities && Model.QuantityList[item.Quantities.First] is { Unit: Unit.None, Comparator: Comparator.None, Interval.IsExact: true, Value: >= FewestOfNoun and <= LargestCount } count && count.FirstToken == at && !IsSetOff(item, at) ? count : null;
        return NumberWords.Find(Model.Tokens[at]) is >= FewestOfNoun and var value && !IsSetOff(item, at)
            ? new Quantity { Value = value, Interval = new(value, value), Precision = 1, NumberSpan = Model.Tokens[at].Span, Span = Model.Tokens[at].Span, FirstToken = at, EndToken = at + 1 } : null;
    }

    // "Phase four", "two of four", "twenty-four".
    private bool IsSetOff(in Item item, int at) =>
        Model.Tokens[at + 1].IsGlued || (at > item.FirstToken && Model.Tokens[at - 1] is var before && (before.IsGlued && before.Is('-') || before.Has(Concepts.Ordinal | Concepts.AtLeast | Concepts.AtMost | Concepts.About) || before.Kind == TokenKind.Number || (before.Has(Concepts.OutOf) && at - 1 > item.FirstToken && (Model.Tokens[at - 2].Kind == TokenKind.Number || NumberWords.Find(Model.Tokens[at - 2]) > 0))));

    // "Brest, Cork and Oslo.": each a few words without a number; the last two are joined.
    private bool ReadEnumeration(in Item item, int start, out int joined)
    {
        _names.Clear();
        joined = 0;
        var (first, joints, last) = (start, 0, -1);
        for (var i = start; i <= item.EndToken; i++)
        {
            var ends = i == item.EndToken || (Model.Tokens[i].Is('.') && (i + 1 == item.EndToken || !Model.Tokens[i + 1].IsGlued));
            if (ends || Model.Tokens[i].Is(','))
            {
                // "Cork, and Oslo".
                if (i > first && Model.Tokens[first].Has(Topics.Joining))
                    first++;
                if (ends && last > first)
                {
                    _names.Add(Model.SpanOf(first, last));
                    first = last + 1;
                    joints--;
                }
                if (i <= first || i - first > LongestName || Model.Tokens[first].Kind is not (TokenKind.Word or TokenKind.Code) || NumberWords.Find(Model.Tokens[first]) > 0)
                    return false;
                _names.Add(Model.SpanOf(first, i));
                (first, last, joined) = (i + 1, -1, _names.Count + joints);
                if (ends)
                    return true;
                continue;
            }
            ref readonly var token = ref Model.Tokens[i];
            if (token.Has(Topics.Joining))
            {
                joints += i > first ? 1 : 0;
                last = i > first ? i : -1;
            }
            else if (token.Kind is not (TokenKind.Word or TokenKind.Code) && !(token.Kind == TokenKind.Punctuation && token.IsGlued))
                return false;
        }
        return false;
    }

    // "Wrote 4 manuals: `rope.md`, `net.md` and `hook.md`.": names in code, to the end of the sentence.
    private void ReadFiles(int index, in Item item)
    {
        if (item.Quantities.End - item.Quantities.First != 1 || Model.QuantityList[item.Quantities.First] is not { Unit: Unit.None, Comparator: Comparator.None, Interval.IsExact: true, Value: >= 2 and <= LargestCount } count || NounEnd(item, count) is var colon && (colon >= item.EndToken || colon == count.EndToken || !Model.Tokens[colon].Is(':')))
            return;
        _names.Clear();
        var isName = true;
        for (var i = colon + 1; i < item.EndToken; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Is('.') && i + 1 == item.EndToken)
                break;
            if (token.Is(',') || token.Has(Topics.Joining))
                isName = true;
            else if (token.Kind == TokenKind.Code && isName)
            {
                isName = false;
                _names.Add(token.Span);
            }
            else
                return;
        }
        if (_names.Count >= 2 && _names.Count != count.Value && Math.Abs(count.Value - _names.Count) <= Math.Max(1, _names.Count / FewestOfNoun))
            Model.ClaimsOf<DeclaredCount>().Add(new DeclaredCount(count, index, Model.Quote(Model.SpanOf(count.EndToken, colon)), [.. _names]));
    }

    // "Gates mended (5): north, south, east and west", "Gates mended: 5 - north, south, east and west".
    private void ReadNamed(int index, in Item item)
    {
        if (Model.QuantityList[item.Quantities.First] is not { Unit: Unit.None, Comparator: Comparator.None, Interval.IsExact: true, Value: >= FewestOfNoun and <= LargestCount } count || count.FirstToken == item.FirstToken)
            return;
        var isAside = Model.Tokens[count.FirstToken - 1].Is('(');
        var at = NounEnd(item, count);
        if (isAside ? at + 1 >= item.EndToken || !Model.Tokens[at].Is(')') || !Model.Tokens[at + 1].Is(':') : at >= item.EndToken || at > count.EndToken + 1 || !Model.Tokens[at].IsFreeDash || LabelOf(item, count).IsEmpty)
            return;
        var noun = isAside ? Model.SpanOf(item.FirstToken, count.FirstToken - 1) : LabelOf(item, count);
        if (!noun.IsEmpty && ReadEnumeration(item, isAside ? at + 2 : at + 1, out var joined) && _names.Count >= FewestOfNoun && (count.Value < _names.Count || count.Value > joined) && Math.Abs(count.Value - _names.Count) <= Math.Max(1, _names.Count / FewestOfNoun))
            Model.ClaimsOf<DeclaredCount>().Add(new DeclaredCount(count, index, Model.Quote(noun), [.. _names]));
    }

    // What stands before the number: the label of the line, or the first cell of the row, where the number starts its cell.
    private TextSpan LabelOf(in Item item, in Quantity count)
    {
        if (item.Kind != ItemKind.TableRow)
            return item.LabelEnd > item.FirstToken && count.FirstToken == item.FirstValueToken ? Model.SpanOf(item.FirstToken, item.LabelEnd) : default;
        for (var i = item.Cells.First + 1; i < item.Cells.End; i++)
        {
            if (Model.CellList[i].FirstToken == count.FirstToken)
                return Model.CellList[item.Cells.First] is var label && label.EndToken > label.FirstToken ? Model.SpanOf(label.FirstToken, label.EndToken) : default;
        }
        return default;
    }

    // "5 roles (guest, pilot, owner)": plain words, and then the parenthesis.
    private TextSpan NounOf(in Item item, in Quantity count, out int end)
    {
        end = NounEnd(item, count);
        return end > count.EndToken && end < item.EndToken && Model.Tokens[end].Is('(') ? Model.SpanOf(count.EndToken, end) : default;
    }

    private int NounEnd(in Item item, in Quantity count)
    {
        var end = count.EndToken;
        for (; end < item.EndToken && end - count.EndToken <= LongestNoun && Model.Tokens[end].Kind == TokenKind.Word; end++)
        {
            if (Model.Tokens[end].Has(Concepts.Stop | Concepts.OutOf | Concepts.Severity | Concepts.Unit) || Model.Tokens[end].Has(Topics.Measured))
                return count.EndToken;
        }
        return end;
    }

    // "(en, de, fr)": names of a few words, with nothing left out, and nothing behind them; with "and" there is one more, or a name of two words.
    private bool ReadNames(in Item item, int open, out int joined)
    {
        _names.Clear();
        joined = 0;
        if (open >= item.EndToken || !Model.Tokens[open].Is('('))
            return false;
        var (first, joints) = (open + 1, 0);
        for (var i = open + 1; i < item.EndToken; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Is(',') || token.Is(')'))
            {
                if (i == first || i - first > LongestName || Model.Tokens[first].Kind is not (TokenKind.Word or TokenKind.Code))
                    return false;
                _names.Add(Model.SpanOf(first, i));
                first = i + 1;
                joined = _names.Count + joints;
                if (token.Is(')'))
                    return _names.Count >= 2 && EndsBehind(item, i + 1);
            }
            else if (token.Kind is not (TokenKind.Word or TokenKind.Code) && !token.Is('-') && !token.Is('.') && !token.Is('_'))
            {
                return false;
            }
            joints += token.Has(Topics.Joining) ? 1 : 0;
        }
        return false;
    }

    private bool EndsBehind(in Item item, int at) =>
        at == item.EndToken || Model.Tokens[at].Kind == TokenKind.Mark || (at + 1 == item.EndToken && Model.Tokens[at].Is('.')) || item.Kind == ItemKind.TableRow && EndsCell(item, at);

    private bool EndsCell(in Item row, int at)
    {
        for (var i = row.Cells.First; i < row.Cells.End; i++)
        {
            if (Model.CellList[i].EndToken == at)
                return true;
        }
        return false;
    }
}
