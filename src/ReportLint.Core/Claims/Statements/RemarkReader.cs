using ReportLint.Text;

namespace ReportLint.Claims.Statements;

/// <summary>Reads the clauses of an item that say, apart from its mark, how it stands.</summary>
internal sealed class RemarkReader(ReportModel model)
{
    // More clauses are prose.
    private const int MostRemarks = 8;

    private static readonly WordSet Completion = Wordings.WordsOf(Wording.CompletionWord);
    private static readonly WordSet Ambiguous = Wordings.WordsOf(Wording.AmbiguousStateWord);
    private static readonly WordSet Intensifiers = Wordings.WordsOf(Wording.StateIntensifier);
    private static readonly WordSet General = Wordings.WordsOf(Wording.GeneralLabel);

    private readonly List<Remark> _remarks = [];

    /// <summary>The remarks of an item, in order; valid until the next call.</summary>
    /// <param name="index">The item.</param>
    /// <param name="columns">The columns of its table.</param>
    public List<Remark> Read(int index, (int First, int End) columns)
    {
        _remarks.Clear();
        ref readonly var item = ref model.ItemList[index];
        if (item.Kind == ItemKind.TableRow)
            ReadCells(item, columns);
        else
        {
            ReadClauses(item.FirstToken, item.EndToken, item.LabelEnd, RemarkPlace.Start);
            ReadShares(item);
        }
        return _remarks;
    }

    private void ReadCells(in Item row, (int First, int End) columns)
    {
        for (var i = row.Cells.First + 1; i < row.Cells.End; i++)
        {
            ref readonly var cell = ref model.CellList[i];
            var column = columns.First + i - row.Cells.First;
            var role = column < columns.End ? model.ColumnList[column].Role : ColumnRole.None;
            var isStatus = role == ColumnRole.Status || cell.Span.Contains(row.StatusSpan);
            if (role == ColumnRole.Progress && cell.Quantities.End - cell.Quantities.First == 1)
                AddShare(cell.Quantities.First, RemarkPlace.Cell);
            else if (isStatus || role == ColumnRole.Remark)
                ReadClauses(cell.FirstToken, cell.EndToken, -1, isStatus ? RemarkPlace.Status : RemarkPlace.Cell);
        }
    }

    private void ReadClauses(int first, int end, int label, RemarkPlace place)
    {
        var own = place;
        for (var at = first; at < end && _remarks.Count < MostRemarks;)
        {
            var stop = at;
            while (stop < end && stop != label && !Separates(stop))
                stop++;
            ReadClause(at, stop, end, place);
            if (stop >= end)
                return;
            if (stop > at || place != RemarkPlace.Start)
                place = PlaceAfter(stop, first, label, own, stop > at ? RemarkPlace.Further : place);
            at = stop + 1;
        }
    }

    private bool Separates(int at)
    {
        ref readonly var token = ref model.Tokens[at];
        return token.Kind is TokenKind.Mark or TokenKind.Break || token.IsFreeDash || token.Is('(') || token.Is(')') || token.Is(',')
            || token.Is(';')
            || token.Is('\u2192') || token.Is('/') || token.Is(':')
                || (token.Is('.') && (at + 1 >= model.Tokens.Count || !model.Tokens[at + 1].IsGlued));
    }

    private RemarkPlace PlaceAfter(int at, int first, int label, RemarkPlace own, RemarkPlace otherwise)
    {
        ref readonly var token = ref model.Tokens[at];
        if (own != RemarkPlace.Start)
            return token.Kind == TokenKind.Mark ? own : token.Is('(') ? RemarkPlace.Parenthesis : RemarkPlace.Further;
        if (at == label)
            return model.HoldsOneOf(General, first, label) ? RemarkPlace.General : RemarkPlace.Value;
        if (token.Kind == TokenKind.Mark)
            return otherwise is RemarkPlace.Value or RemarkPlace.General ? otherwise : RemarkPlace.Mark;
        return token.Is('(') ? RemarkPlace.Parenthesis : token.IsFreeDash ? RemarkPlace.Tail : RemarkPlace.Further;
    }

    private void ReadClause(int first, int end, int last, RemarkPlace place)
    {
        while (first + 1 < end && model.Tokens[first].Kind == TokenKind.Word && Intensifiers.Contains(model.Tokens[first].Value)
            && !model.Tokens[first].Has(StatusReader.StatusWords))
            first++;
        if (first >= end || model.Tokens[first].Kind != TokenKind.Word)
            return;
        ref readonly var word = ref model.Tokens[first];
        var isNotYet = StatusReader.IsNotYet(model.Tokens, first, end);
        var polarity = isNotYet ? Polarity.Open : StatusReader.PolarityOf(word.Concepts);
        if (polarity is Polarity.None or Polarity.NotApplicable)
            return;
        var next = first + word.Width;
        while (next < end && model.Tokens[next].Kind == TokenKind.Word && model.Tokens[next].Has(StatusReader.StatusWords))
        {
            if (StatusReader.PolarityOf(model.Tokens[next].Concepts) is Polarity.Failed)
                polarity = Polarity.Failed;
            next++;
        }
        _remarks.Add(new()
        {
            Polarity = polarity,
            Place = place,
            Span = TextSpan.FromBounds(word.Start, model.Tokens[next - 1].End),
            IsBare = next >= end && !(end < last && model.Tokens[end].Is(':')) && !IsListed(first, end, last),
            IsNotYet = isNotYet,
            IsDenial = word.Has(Concepts.Negation),
            IsLast = end >= last || model.Tokens[end].Is(')'),
            IsAmbiguous = Ambiguous.Contains(word.Value),
            IsCompletion = IsCompletion(first) || IsCompletion(next - 1) || word.Has(Concepts.Outcome),
        });
    }

    // "pending, paid, sent", "draft → sent": one word after the other is a list of states.
    private bool IsListed(int first, int separator, int last)
    {
        if (first >= 2 && IsJoin(first - 1) && model.Tokens[first - 2].Kind == TokenKind.Word && (first < 3 || Separates(first - 3)))
            return true;
        if (separator >= last || !IsJoin(separator))
            return false;
        var next = separator + 1;
        while (next < last && next - separator <= 2 && !Separates(next))
            next++;
        return next - separator <= 2 || model.Tokens[separator].Is('\u2192');
    }

    private bool IsJoin(int at) => model.Tokens[at].Is(',') || model.Tokens[at].Is('/') || model.Tokens[at].Is('\u2192');

    // "85 % complete".
    private void ReadShares(in Item item)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref model.QuantityList[q];
            var next = quantity.EndToken;
            var isFollowed = next < item.EndToken && IsCompletion(next) && (next + 1 >= item.EndToken || Separates(next + 1));
            if (isFollowed)
                AddShare(q, RemarkPlace.Tail);
        }
    }

    private bool IsCompletion(int at) => model.Tokens[at].Kind == TokenKind.Word && Completion.Contains(model.Tokens[at].Value);

    private void AddShare(int q, RemarkPlace place)
    {
        ref readonly var quantity = ref model.QuantityList[q];
        if (quantity.Unit != Unit.Percent || quantity.Value >= 100)
            return;
        _remarks.Add(new() { Polarity = Polarity.Open, Place = place, Span = quantity.Span, IsBare = true, IsShare = true });
    }
}
