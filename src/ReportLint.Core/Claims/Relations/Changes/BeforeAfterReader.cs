using ReportLint.Claims.Laws;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds two values of one thing in a line: <c>450 → 120 ms</c>, <c>from 40 to 55</c>, <c>361 (was 355)</c>.</summary>
internal sealed class BeforeAfterReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>How many tokens may stand between the values: a noun, a remark in parentheses, the arrow.</summary>
    private const int Widest = 7;

    /// <summary>A line of more numbers than these is data.</summary>
    private const int MostQuantities = 64;

    private static readonly WordSet Nows = Wordings.WordsOf(Wording.NowAdverb);

    public override void Read()
    {
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            var count = item.Quantities.End - item.Quantities.First;
            if (count is > 0 and <= MostQuantities)
                ReadItem(i, item);
        }
    }

    private void ReadItem(int index, in Item item)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            if ((ReadRange(index, item, q) ?? ReadArrows(index, item, ref q) ?? ReadWords(index, item, q)) is not { } found)
                continue;
            Model.ClaimsOf<BeforeAfter>().Add(found);
        }
    }

    // "from 40 to 55", which alone would be a range.
    private BeforeAfter? ReadRange(int index, in Item item, int q)
    {
        ref readonly var range = ref Model.QuantityList[q];
        if (range.Comparator != Comparator.Range || !(IsBehind(Topics.From, item, range.FirstToken) || IsAside(item, q, range.EndToken)))
            return null;
        var (low, high) = (range.FirstToken, range.EndToken - 1);
        while (Model.Tokens[low].Kind != TokenKind.Number)
            low++;
        while (Model.Tokens[high].Kind != TokenKind.Number)
            high--;
        return high > low && Model.Tokens[low + 1].Has(Topics.To) | Model.Tokens[high - 1].Has(Topics.To)
            ? Pair(index, End(range, low), End(range, high), range.FirstToken - 1, range.EndToken) : null;
    }

    // "Down by 40% (20 kg to 12 kg)".
    private bool IsAside(in Item item, int q, int end)
    {
        ref readonly var one = ref Model.QuantityList[q];
        return q > item.Quantities.First && one.FirstToken - 1 == Model.QuantityList[q - 1].EndToken && Model.Tokens[one.FirstToken - 1].Is('(') && Model.QuantityList[q - 1].Unit is Unit.Percent or Unit.Times
            && end < item.EndToken && Model.Tokens[end].Is(')');
    }

    private Quantity End(in Quantity range, int token)
    {
        var number = Model.Tokens.NumberOf(Model.Tokens[token]);
        var half = number.Precision == 1 ? 0 : number.Precision / 2;
        return range with
        {
            Value = number.Value,
            Interval = new(number.Value - half, number.Value + half),
            Comparator = Comparator.None,
            Precision = number.Precision,
            Notation = number.Notation,
            NumberSpan = Model.Tokens[token].Span,
            Span = Model.Tokens[token].Span,
        };
    }

    // "10 → 25 → 50": the first and the last are the before and the after.
    private BeforeAfter? ReadArrows(int index, in Item item, ref int q)
    {
        var last = q;
        while (last + 1 < item.Quantities.End && IsJoinedByArrow(last)
            && ChangeFormulas.ArePair(Model.QuantityList[q], Model.QuantityList[last + 1]))
            last++;
        if (last == q)
            return null;
        var first = q;
        q = last;
        return Pair(index, Model.QuantityList[first], Model.QuantityList[last], Model.QuantityList[first].FirstToken, Model.QuantityList[last].EndToken,
            last > first + 1 ? Model.QuantityList[last - 1] : null);
    }

    private bool IsJoinedByArrow(int quantity)
    {
        var (from, to) = (Model.QuantityList[quantity].EndToken, Model.QuantityList[quantity + 1].FirstToken);
        if (to - from > Widest)
            return false;
        var arrows = 0;
        for (var i = from; i < to; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Kind is TokenKind.Break or TokenKind.Number or TokenKind.Date or TokenKind.Code || token.Is('|') || token.Is(','))
                return false;
            if (IsArrow(i))
                arrows++;
        }
        return arrows == 1;
    }

    private bool IsArrow(int at)
    {
        ref readonly var token = ref Model.Tokens[at];
        return token.Is(Arrows.Right) || (token.Is('>') && token.IsGlued && Model.Tokens[at - 1].Is('='));
    }

    // "from 450 ms to 120 ms", "361 tests (was 355)".
    private BeforeAfter? ReadWords(int index, in Item item, int q)
    {
        if (q + 1 >= item.Quantities.End)
            return null;
        ref readonly var one = ref Model.QuantityList[q];
        ref readonly var other = ref Model.QuantityList[q + 1];
        if (other.FirstToken - one.EndToken > Widest || !ChangeFormulas.ArePair(one, other))
            return null;
        if (other.FirstToken == one.EndToken + 1 && IsBehind(Topics.To, item, other.FirstToken) && IsAside(item, q, other.EndToken))
            return Pair(index, one, other, one.FirstToken, other.EndToken);
        if (IsBehind(Topics.From, item, one.FirstToken) && HoldsOnlyWords(one.EndToken, other.FirstToken - 1) && IsBehind(Topics.To, item, other.FirstToken))
            return Pair(index, one, other, one.FirstToken - 1, other.EndToken);
        if (FindTimes(item, one, other) is var (first, end) && end > 0)
            return Pair(index, one, other, first, end);
        var joint = one.EndToken;
        while (joint < other.FirstToken && Model.Tokens[joint].Kind == TokenKind.Word && !Model.Tokens[joint].Has(Topics.Formerly))
            joint++;
        if (joint < other.FirstToken && (Model.Tokens[joint].Is('(') || Model.Tokens[joint].Is(',')))
            joint++;
        return joint < other.FirstToken && Model.Tokens[joint].Has(Topics.Formerly) && joint + Model.Tokens[joint].PhraseLength == other.FirstToken
            ? Pair(index, other, one, one.FirstToken, other.EndToken) : null;
    }

    // "20 gates before, 8 now", "previously 20 gates, now 8": the tokens from the one to the other, with the words that say when.
    private (int First, int End) FindTimes(in Item item, in Quantity one, in Quantity other)
    {
        var joint = one.EndToken;
        while (joint < other.FirstToken && Model.Tokens[joint].Kind == TokenKind.Word && !Model.Tokens[joint].Has(Concepts.Before))
            joint++;
        var isBehind = joint < other.FirstToken && Model.Tokens[joint].Has(Concepts.Before) && !Model.Tokens[joint].Has(Topics.Formerly | Topics.From);
        if (isBehind)
            joint++;
        else if (!(one.FirstToken > item.FirstToken && Model.Tokens[one.FirstToken - 1].Has(Concepts.Before) && !Model.Tokens[one.FirstToken - 1].Has(Topics.From) && Model.Tokens[one.FirstToken - 1].Has(Topics.Formerly)))
            return default;
        if (joint >= other.FirstToken || !(Model.Tokens[joint].Is(',') || Model.Tokens[joint].Is(';') || Model.Tokens[joint].Has(Topics.Joining)))
            return default;
        if (!isBehind)
            return joint + 2 == other.FirstToken && Nows.Contains(Model.Tokens[joint + 1].Value) ? (one.FirstToken - 1, other.EndToken) : default;
        var end = other.EndToken;
        while (end < item.EndToken && end - other.EndToken < 2 && Model.Tokens[end].Kind == TokenKind.Word && !Model.Tokens[end].Has(Concepts.After))
            end++;
        return joint + 1 == other.FirstToken && end < item.EndToken && Model.Tokens[end].Has(Concepts.After) ? (one.FirstToken, end + 1) : default;
    }

    private bool HoldsOnlyWords(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Model.Tokens[i].Kind != TokenKind.Word && !Model.Tokens[i].Is('/'))
                return false;
        }
        return true;
    }

    private bool IsBehind(Topics topics, in Item item, int token) => token > item.FirstToken && Model.Tokens[token - 1].Has(topics);

    private BeforeAfter Pair(int index, in Quantity before, in Quantity after, int first, int end, Quantity? lastStep = null) =>
        new(before, after, TextSpan.FromBounds(Model.Tokens[first].Start, Model.Tokens[end - 1].End), index) { FirstToken = first, EndToken = end, LastStep = lastStep };
}
