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

    private static readonly WordSet Standing = Wordings.WordsOf(Wording.StandingVerb), Possessives = Wordings.WordsOf(Wording.Possessive);

    private readonly List<TextSpan> _names = [];

    // Whether "and" stands among the names that were read.
    private bool _isJoined;

    // Whether a name may go on behind its comma: "no keys for the gate, the dock", "the nets and their floats".
    private bool _isLoose;

    public override void Read()
    {
        for (var i = 0; i < Model.ItemList.Count; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (!item.MayHold(',') || !item.MayHold(':') || item.Kind is ItemKind.Heading or ItemKind.FenceLine || (item.Topics & (Topics.Selection | Topics.Continued)) != 0)
                continue;
            if (item.Kind != ItemKind.TableRow && item.Quantities.End - item.Quantities.First <= 1 && !(item.Kind == ItemKind.LabelLine && item.Has(TokenKind.Code)))
                ReadSentence(i, item, (item.FirstToken, item.EndToken));
            // The first names the row.
            for (var cell = item.Cells.First + 1; cell < item.Cells.End; cell++)
                ReadSentence(i, item, (Model.CellList[cell].FirstToken, Model.CellList[cell].EndToken));
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

    // "It was tried in six ports: Brest, Cork, Delft, Gent and Oslo.", "Six ports were tried: ...": a noun, a colon, and plain names to the end of the sentence or cell.
    private void ReadSentence(int index, in Item item, (int First, int End) words)
    {
        for (var i = words.First; i + 2 < words.End; i++)
        {
            if (CountAt(item, i) is not { } count)
                continue;
            var noun = NounEnd(item, count);
            var colon = noun == count.EndToken ? noun : EndOfPredicate(noun, words.End);
            if (colon == count.EndToken || colon >= words.End || !Model.Tokens[colon].Is(':') || TellsWhy(count.EndToken, colon) || !ReadEnumeration((colon + 1, words.End), out var joined))
                return;
            if (IsMiscounted(count, joined))
                Model.ClaimsOf<DeclaredCount>().Add(new DeclaredCount(count, index, Model.Quote(Model.SpanOf(count.EndToken, noun)), [.. _names]));
            return;
        }
    }

    // "3 boats failed: wind, waves"; "3 tests failed: north, south" names them.
    private bool TellsWhy(int first, int end) => Model.ConceptsOf(first, end) is var said && (said & Concepts.Failed) != 0 && (said & Concepts.Test) == 0;

    // Of two things the second may be "nets and ropes".
    private bool IsMiscounted(in Quantity count, int joined) =>
        _names.Count >= (count.Value < FewestOfNoun && _isJoined ? FewestNames : FewestOfNoun) && (count.Value < _names.Count ? !_isLoose : count.Value > joined) && Math.Abs(count.Value - _names.Count) <= Math.Max(1, _names.Count / FewestOfNoun);

    // "... were tried:", "... fail:"; "... were tried on ships:" may go on with the ships.
    private int EndOfPredicate(int first, int end)
    {
        var at = first;
        for (; at < end && Model.Tokens[at] is { Kind: TokenKind.Word } word && (word.Has(Concepts.Auxiliary | Concepts.Worked | Concepts.Done | Concepts.Failed | Concepts.Open | Concepts.Remaining) || word.Has(Topics.Copula | Topics.Listing | Topics.Passing) || Standing.Contains(word.Value) || Model.EndsParticiple(at)); at++)
        {
        }
        return at + 1 < end && at > first && Model.Tokens[at] is { Kind: TokenKind.Word } last && !last.Has(Concepts.Stop) && Model.Tokens[at + 1].Is(':') ? at + 1 : at;
    }

    // A number or a number word.
    private Quantity? CountAt(in Item item, int at)
    {
        if (Model.Tokens[at].Kind == TokenKind.Number)
            return CountOf(item, at) is { Unit: Unit.None, Comparator: Comparator.None, Interval.IsExact: true, Value: >= 2 and <= LargestCount } count && !IsSetOff(item, at) ? count : null;
        return NumberWords.Find(Model.Tokens[at]) is >= 2 and var value && !IsSetOff(item, at)
            ? new Quantity { Value = value, Interval = new(value, value), Precision = 1, NumberSpan = Model.Tokens[at].Span, Span = Model.Tokens[at].Span, FirstToken = at, EndToken = at + 1 } : null;
    }

    private Quantity? CountOf(in Item item, int at) =>
        Model.FirstQuantityFrom(item, at) is var q && q < item.Quantities.End && Model.QuantityList[q].FirstToken == at ? Model.QuantityList[q] : null;

    // "Phase four", "two of four", "twenty-four".
    private bool IsSetOff(in Item item, int at) =>
        Model.Tokens[at + 1].IsGlued || (at > item.FirstToken && Model.Tokens[at - 1] is var before && (before.IsGlued && before.Is('-') || before.Has(Concepts.Ordinal | Concepts.AtLeast | Concepts.AtMost | Concepts.About) || before.Kind == TokenKind.Number || (before.Has(Concepts.OutOf) && at - 1 > item.FirstToken && (Model.Tokens[at - 2].Kind == TokenKind.Number || NumberWords.Find(Model.Tokens[at - 2]) > 0))));

    // "Brest, Cork and Oslo.": each a few words without a number; the last two are joined.
    private bool ReadEnumeration((int First, int End) words, out int joined)
    {
        _names.Clear();
        (joined, _isJoined, _isLoose) = (0, false, false);
        var (first, joints, last) = (words.First, 0, -1);
        for (var i = words.First; i <= words.End; i++)
        {
            var ends = i == words.End || (Model.Tokens[i].Is('.') && (i + 1 == words.End || !Model.Tokens[i + 1].IsGlued));
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
                _isJoined = true;
                _isLoose |= i + 1 < words.End && (Model.Tokens[i + 1].Has(Concepts.Stop) || Possessives.Contains(Model.Tokens[i + 1].Value));
            }
            else if (token.Kind is not (TokenKind.Word or TokenKind.Code) && !(token.Kind == TokenKind.Punctuation && token.IsGlued))
                return false;
            _isLoose |= i > first && token.Has(Concepts.Stop) && !token.Has(Topics.Joining);
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
        if (Model.QuantityList[item.Quantities.First] is not { Unit: Unit.None, Comparator: Comparator.None, Interval.IsExact: true, Value: >= 2 and <= LargestCount } count || count.FirstToken == item.FirstToken)
            return;
        var isAside = Model.Tokens[count.FirstToken - 1].Is('(');
        var at = NounEnd(item, count);
        if (isAside ? at + 1 >= item.EndToken || !Model.Tokens[at].Is(')') || !Model.Tokens[at + 1].Is(':') : at >= item.EndToken || at > count.EndToken + 1 || !Model.Tokens[at].IsFreeDash || LabelOf(item, count).IsEmpty)
            return;
        var noun = isAside ? Model.SpanOf(item.FirstToken, count.FirstToken - 1) : LabelOf(item, count);
        if (!noun.IsEmpty && ReadEnumeration((isAside ? at + 2 : at + 1, item.EndToken), out var joined) && IsMiscounted(count, joined))
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
            // "4 lamps are lit".
            if (end > count.EndToken && (Model.Tokens[end].Has(Concepts.Auxiliary) || Model.Tokens[end].Has(Topics.Copula)))
                return end;
            if (Model.Tokens[end].Has(Concepts.Stop | Concepts.OutOf | Concepts.Severity) || ((Model.Tokens[end].Has(Concepts.Unit) || Model.Tokens[end].Has(Topics.Measured)) && !IsFollowed(item, end)))
                return count.EndToken;
        }
        return end;
    }

    // "4 user roles" are roles; "4 minutes" are measured.
    private bool IsFollowed(in Item item, int at) => at + 1 < item.EndToken && Model.Tokens[at + 1] is { Kind: TokenKind.Word } next && !next.Has(Concepts.Stop);

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
