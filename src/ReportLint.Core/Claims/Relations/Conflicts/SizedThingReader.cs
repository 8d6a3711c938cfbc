namespace ReportLint.Claims;

/// <summary>Holds against each other what a report says behind the same words in two places: "Error handling (15 exception types)" and "Error handling verified (8 exception types)".</summary>
internal sealed class SizedThingReader(ReportModel model) : ClaimReader(model)
{
    private const int FewestWords = 2;
    private const int MostWords = 7;
    private const int MostNouns = 4;

    /// <summary>More of them are the listing of a repository.</summary>
    private const int MostThings = 2000;

    /// <summary>A name without a folder is that of one file only when it says so much.</summary>
    private const int LongName = 12;

    /// <summary>The key of the length of a file, in whatever words.</summary>
    private const ulong OfLines = 2;

    private const Concepts Otherwise = Concepts.Target | Concepts.Before | Concepts.After | Concepts.Change | Concepts.Threshold | Concepts.Remaining | Concepts.Future | Concepts.Plan | Concepts.Increment | Concepts.OutOf | Concepts.Negation
        | Concepts.Per | Concepts.Outcome | Concepts.Optional | Concepts.Failed | Concepts.Open;

    private const Concepts NoSubject = Concepts.Stop | Concepts.Status | Concepts.Done | Concepts.Worked | Concepts.Achieved;

    private static readonly WordSet Lengths = Wordings.WordsOf(Wording.FileLength);
    private static readonly WordSet Changed = Wordings.WordsOf(Wording.ChangedLines);

    private readonly MetricScopes _scopes = new(model);
    private readonly List<SizedThing> _things = new(16);
    private readonly Dictionary<ulong, int> _first = [];

    public override void Read()
    {
        if (!Model.IsReport)
            return;
        _things.Clear();
        _first.Clear();
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Status is not (Polarity.None or Polarity.Done) || item.Has(TokenKind.Date) || _things.Count >= MostThings)
                continue;
            if (item.MayHold('(') && item.Kind is not ItemKind.TableRow)
                ReadItem(i, item);
            if (item.Has(TokenKind.Code))
                ReadFile(i, item);
        }
        for (var i = 0; i < _things.Count; i++)
            Compare(i);
    }

    // Every quantity that starts its part of the parentheses: "(450 lines, 5.8 KB)".
    private void ReadItem(int index, in Item item)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref Model.QuantityList[q];
            if (quantity.Comparator != Comparator.None || !quantity.IsPlain || !(quantity.Unit == Unit.None || quantity.Dimension == Dimension.Data))
                continue;
            var open = OpeningOf(item, quantity);
            if (open < 0 || KeyOfSubject(item, open, out var isFile) is not (not 0 and var subject) || KeyOfNouns(item, quantity, isFile) is not (not 0 and var nouns) || _scopes.IsNoClaim(index))
                continue;
            _things.Add(new(subject + 3 * nouns, index, q, isFile));
            return;
        }
    }

    // "`hull/deck.md` - 450 lines", "| `hull/deck.md` | 450 |" below "Lines".
    private void ReadFile(int index, in Item item)
    {
        var at = Model.FirstBehindMarks(item.FirstToken, item.EndToken);
        if (at + 2 >= item.EndToken || Model.Tokens[at].Kind != TokenKind.Code || !IsOneFile(Model.Text.Slice(Model.Tokens[at].Span)))
            return;
        var found = item.Kind == ItemKind.TableRow ? LengthOfRow(item) : Model.Tokens[at + 1].IsFreeDash || Model.Tokens[at + 1].Is(':') ? LengthAt(item, at + 2) : -1;
        if (found >= 0 && Model.QuantityList[found] is { Unit: Unit.None, Comparator: Comparator.None, IsPlain: true } && !_scopes.IsNoClaim(index))
            _things.Add(new(NounPhrase.Mix(Model.Singular(Model.Tokens[at])) + 3 * OfLines, index, found, true));
    }

    private int LengthAt(in Item item, int at)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref Model.QuantityList[q];
            if (quantity.FirstToken == at)
                return quantity.EndToken < item.EndToken && Lengths.Contains(Model.Tokens[quantity.EndToken].Value) && (quantity.EndToken + 1 == item.EndToken || Model.Tokens[quantity.EndToken + 1] is var next && (next.Kind != TokenKind.Word || next.Has(Concepts.Stop))) ? q : -1;
        }
        return -1;
    }

    private int LengthOfRow(in Item row)
    {
        var table = Model.FindTable(row.Group);
        for (var i = 1; !table.IsTooWide && i < table.ColumnCount && row.Cells.First + i < row.Cells.End; i++)
        {
            ref readonly var header = ref Model.ColumnList[table.Columns.First + i];
            if (header.EndToken > header.FirstToken && Lengths.Contains(Model.Tokens[header.FirstToken].Value) && !Model.HoldsOneOf(Changed, header.FirstToken, header.EndToken)
                && Model.CellList[row.Cells.First + i] is var cell && cell.Quantities.End - cell.Quantities.First == 1 && cell.EndToken == Model.QuantityList[cell.Quantities.First].EndToken)
                return cell.Quantities.First;
        }
        return -1;
    }

    private int OpeningOf(in Item item, in Quantity quantity)
    {
        var i = quantity.FirstToken - 1;
        return i > item.FirstToken && Model.Tokens[i].Is('(') ? i : -1;
    }

    // Up to the start of the item, or to a mark, a colon or a stop.
    private ulong KeyOfSubject(in Item item, int open, out bool isFile)
    {
        isFile = false;
        ref readonly var last = ref Model.Tokens[open - 1];
        if (last.Kind == TokenKind.Code)
        {
            isFile = IsOneFile(Model.Text.Slice(last.Span));
            return isFile ? NounPhrase.Mix(Model.Singular(last)) : 0;
        }
        var (words, key) = (0, 0UL);
        for (var i = open - 1; i >= item.FirstToken; i--)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Kind == TokenKind.Mark || token.Is(':') || token.Is('.') || token.Kind == TokenKind.Break)
                break;
            if (token.Kind is TokenKind.Word && !token.Has(Otherwise))
            {
                if (token.Has(NoSubject))
                    continue;
                words++;
                key += NounPhrase.Mix(Model.Singular(token));
                continue;
            }
            if (token.Kind is TokenKind.Punctuation && (token.Is('-') && token.IsGlued || token.Is('/') || token.Is('&')))
                continue;
            return 0;
        }
        return words is < FewestWords or > MostWords ? 0 : key;
    }

    // With a folder, or a name that no second file has: not "index.ts".
    private static bool IsOneFile(ReadOnlySpan<char> path)
    {
        var dot = path.LastIndexOf('.');
        return dot > 0 && path.Length - dot <= LongName / 2 && path.IndexOf(' ') < 0 && path.IndexOf('*') < 0 && (path.IndexOf('/') >= 0 || dot >= LongName);
    }

    // Behind the number, up to the end of the parentheses or a comma.
    private ulong KeyOfNouns(in Item item, in Quantity quantity, bool isFile)
    {
        if (quantity.Dimension == Dimension.Data)
            return isFile && Ends(item, quantity.EndToken) ? 1UL : 0;
        var (words, key) = (0, 0UL);
        var i = quantity.EndToken;
        for (; i < item.EndToken && Model.Tokens[i] is { Kind: TokenKind.Word } word; i++)
        {
            if (word.Has(Otherwise) || Changed.Contains(word.Value) || ++words > MostNouns || (isFile && !Lengths.Contains(word.Value) && !word.Has(Concepts.Stop)))
                return 0;
            key += word.Has(Concepts.Stop | Concepts.Of) ? 0 : NounPhrase.Mix(Model.Singular(word));
        }
        return Ends(item, i) && words > 0 ? isFile ? OfLines : key : 0;
    }

    private bool Ends(in Item item, int at) => at < item.EndToken && (Model.Tokens[at].Is(')') || Model.Tokens[at].Is(','));

    private void Compare(int index)
    {
        var thing = _things[index];
        if (!_first.TryGetValue(thing.Key, out var first))
        {
            _first.Add(thing.Key, index);
            return;
        }
        var earlier = _things[first];
        if (first < 0 || ValueOf(thing).Overlaps(ValueOf(earlier)) || Model.ItemList[thing.Item].Group == Model.ItemList[earlier.Item].Group || !AreOne(thing, earlier))
            return;
        ConflictClaims.Add(Model, thing.Item, thing.Quantity, earlier.Quantity);
    }

    private bool AreOne(SizedThing one, SizedThing other)
    {
        var (a, b) = (ScopeOf(one), ScopeOf(other));
        return a.Time == b.Time && a.Line == b.Line && (one.IsFile || (MayBe(a.Heading, b.Heading) && MayBe(a.Far, b.Far)));
    }

    // "Unit tests (12 cases)" of two parts are two things; of two that differ, one speaks for the whole.
    private static bool MayBe(ulong one, ulong other) => one == other || one == 0 || other == 0;

    private MetricScope ScopeOf(SizedThing thing)
    {
        ref readonly var item = ref Model.ItemList[thing.Item];
        return _scopes.Of(new Metric { Kind = MetricKind.Count, Item = thing.Item, Quantity = thing.Quantity, Phrase = (item.FirstToken, item.EndToken), IsInProse = true });
    }

    private Interval ValueOf(SizedThing thing)
    {
        ref readonly var quantity = ref Model.QuantityList[thing.Quantity];
        var slack = quantity.Dimension == Dimension.Data ? quantity.Precision + 0.05 * quantity.Value : 0;
        return new Interval(quantity.Interval.Low - slack, quantity.Interval.High + slack) * Units.FactorOf(quantity.Unit);
    }
}
