using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds the changes that are stated beside a before and after: <c>10 → 146 (+1,360%)</c>, <c>80 % fewer (100 → 20)</c>.</summary>
internal sealed class DeltaReader(ReportModel model)
{
    private const int MostWords = 6;

    /// <summary>In tokens, from the values to their change: "kg per week, that is a drop of".</summary>
    private const int MostBetween = 10;

    /// <summary>"+55 points (+122 %)" states two.</summary>
    private const int MostStated = 2;

    private const Concepts LittleWords = Concepts.Change | Concepts.Stop | Concepts.After | Concepts.About;

    private static readonly WordSet By = Wordings.WordsOf(Wording.ChangeBy);

    private static readonly WordSet Lines = Wordings.WordsOf(Wording.FileLength);

    public void Read(in Item item, BeforeAfter values)
    {
        if (HasTwoNouns(values))
            return;
        ReadBehind(item, values);
        ReadAhead(item, values);
    }

    /// <summary>A change in a place of its own: a cell, or a line labelled so; its head or label may say which way it goes. Without one nobody knows which of the values it is reckoned from.</summary>
    public void ReadAlone(BeforeAfter values, int first, int end, (int First, int End) quantities, (int First, int End)? head)
    {
        for (var q = quantities.First; q < quantities.End && q < quantities.First + MostStated; q++)
        {
            ref readonly var stated = ref model.QuantityList[q];
            if (stated.FirstToken >= first && IsPlainBehind(values, stated, end, first))
                Add(values, stated, first, end, head);
        }
    }

    // "99 sites → 134 maps" is no change of one thing.
    private bool HasTwoNouns(BeforeAfter values)
    {
        var (before, after) = (NounBehind(values.Before.EndToken, values.EndToken), NounBehind(values.After.EndToken, values.EndToken + 1));
        return before != 0 && after != 0 && before != after && values.Before.Dimension == Dimension.Count;
    }

    private uint NounBehind(int at, int end) =>
        at < end && at < model.Tokens.Count && model.Tokens[at] is { Kind: TokenKind.Word } word && !word.Has(LittleWords) && !word.Has(Topics.To | Topics.From | Topics.Formerly) ? word.Value : 0;

    private void ReadBehind(in Item item, BeforeAfter values)
    {
        var at = values.EndToken;
        var q = model.FirstQuantityFrom(item, at);
        for (var found = 0; q < item.Quantities.End && found < MostStated; q++, found++)
        {
            ref readonly var stated = ref model.QuantityList[q];
            if (stated.FirstToken - at > MostBetween || !IsJoined(at, stated.FirstToken) || !(IsChange(stated, at, item.EndToken) || CountsChanged(item, values, stated)) || !IsPlainBehind(values, stated, item.EndToken, item.FirstToken))
                return;
            Add(values, stated, at, item.EndToken, (at, at));
            at = stated.EndToken;
        }
    }

    // Before "(" or "from": "-220 lines (1,050 -> 300)", "reduced by 48% from 4,257 to 2,200".
    private void ReadAhead(in Item item, BeforeAfter values)
    {
        var q = model.FirstQuantityFrom(item, values.FirstToken) - 1;
        while (q >= item.Quantities.First && model.QuantityList[q].EndToken > values.FirstToken)
            q--;
        if (q < item.Quantities.First)
            return;
        ref readonly var stated = ref model.QuantityList[q];
        var isJoined = model.Tokens[values.FirstToken].Has(Topics.From)
            || (values.FirstToken > stated.EndToken && (model.Tokens[values.FirstToken - 1].Is('(') || IsLead(values.FirstToken - 1, values.FirstToken)
                || (model.Tokens[values.FirstToken - 1].Has(Topics.From) && values.FirstToken - 1 > stated.EndToken && model.Tokens[values.FirstToken - 2].Is('('))));
        if (!isJoined || values.FirstToken - stated.EndToken > MostWords || !IsOneClause(stated.EndToken, values.FirstToken)
            || !(IsChange(stated, Math.Max(item.FirstToken, stated.FirstToken - 3), values.FirstToken) || IsVerbOf(item, stated) || CountsNew(item, values, stated)))
            return;
        // "+6 tests (60% → 85%)" counts something else.
        if (stated.Unit == Unit.None && values.After.Dimension != Dimension.Count && NounBehind(stated.EndToken, values.FirstToken) != 0 && !(model.Tokens[stated.EndToken].Has(Topics.Points) && values.After.Unit == Unit.Percent))
            return;
        Add(values, stated, item.FirstToken, values.FirstToken, (item.FirstToken, item.FirstToken));
    }

    // "Reduced the weight of the crane by 40%": the verb that starts the clause, whatever its object.
    private bool IsVerbOf(in Item item, in Quantity stated)
    {
        var first = stated.FirstToken;
        while (first > item.FirstToken && stated.FirstToken - first < MostBetween && model.Tokens[first - 1].Kind == TokenKind.Word)
            first--;
        return stated.FirstToken - first > 2 && By.Contains(model.Tokens[stated.FirstToken - 1].Value) && ((model.Tokens[first].Has(Concepts.Change) && !model.Tokens[first].Has(Concepts.HigherIsBetter | Concepts.LowerIsBetter)) || ChangeDirections.In(model, first, first + 1) != 0);
    }

    // "25 new tests (668 total, up from 648)", "added 25 tests (648 → 668)".
    private bool CountsNew(in Item item, BeforeAfter values, in Quantity stated)
    {
        if (stated is not { Unit: Unit.None, Comparator: Comparator.None, IsPlain: true } || values.After.Dimension != Dimension.Count || stated.EndToken >= values.FirstToken)
            return false;
        var isBehind = model.Tokens[stated.EndToken].Has(Concepts.Increment);
        var noun = NounBehind(stated.EndToken + (isBehind ? 1 : 0), values.FirstToken);
        if (noun == 0 || !(isBehind || (stated.FirstToken > item.FirstToken && model.Tokens[stated.FirstToken - 1].Has(Concepts.Increment))))
            return false;
        var other = NounBehind(values.After.EndToken, values.EndToken);
        return other == 0 || other == noun || model.Tokens[values.After.EndToken].Has(Concepts.Total);
    }

    // "120 → 180 (70 new gates)", "100 → 50 (40 mended)": of things, which do not come and go unsaid as lines of text do.
    private bool CountsChanged(in Item item, BeforeAfter values, in Quantity stated)
    {
        if (stated is not { Unit: Unit.None, Comparator: Comparator.None, IsPlain: true } || values.After.Dimension != Dimension.Count || !model.Tokens[stated.FirstToken - 1].Is('('))
            return false;
        var isChanged = false;
        var end = stated.EndToken;
        for (; end < item.EndToken && model.Tokens[end] is { Kind: TokenKind.Word } word; end++)
        {
            if (!word.Has(Concepts.Increment) && !IsNounOf(values, model.Singular(word), item.FirstToken))
                return false;
            isChanged |= word.Has(Concepts.Increment);
        }
        return isChanged && end < item.EndToken && model.Tokens[end].Is(')') && (stated.Value < Math.Abs(values.After.Value - values.Before.Value) || !model.HoldsOneOf(Lines, values.FirstToken, end));
    }

    private bool IsOneClause(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Mark) && !token.Is('(') && !token.Is('-') && !IsLead(i, end))
                return false;
        }
        return true;
    }

    // "Down by 40%, from 20 to 12", "une baisse de 40 %, passant de 20 à 12", "down by 40%: 20 → 12".
    private bool IsLead(int at, int end) => model.Tokens[at].Is(',')
        ? model.Tokens[end].Has(Topics.From) && (at + 2 >= end || model.Tokens[end - 1].Has(Concepts.Total))
        : (model.Tokens[at].Is(':') || model.Tokens[at].IsFreeDash) && (at + 1 == end || (at + 2 == end && model.Tokens[at + 1].Has(Topics.From)));

    // A noun of the values, then a parenthesis, a comma, an equals sign, a colon or a dash, then little words.
    private bool IsJoined(int first, int end)
    {
        var joints = 0;
        // "$500/month".
        if (first + 1 < end && model.Tokens[first].Is('/') && model.Tokens[first + 1].Kind == TokenKind.Word)
            first += 2;
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Word ? joints > 0 && !token.Has(LittleWords) && !token.Has(Topics.Difference) && ChangeDirections.In(model, i, i + 1) == 0 : token.Kind is not (TokenKind.Mark or TokenKind.Punctuation) || token.Is('|') || token.Is('.'))
                return false;
            joints += token.Kind == TokenKind.Punctuation && token.Value != ')' ? 1 : 0;
        }
        return joints > 0;
    }

    // "+6", "48% fewer", "a reduction of 48%", "3x".
    private bool IsChange(in Quantity stated, int first, int end)
    {
        if (stated.Unit == Unit.Times || SignBefore(stated, first) != 0)
            return true;
        for (var i = Math.Max(first, stated.FirstToken - 4); i < Math.Min(end, stated.EndToken + 2); i++)
        {
            if (model.Tokens[i].Has(Concepts.Change) || model.Tokens[i].Has(Topics.Difference))
                return true;
        }
        return (stated.Unit == Unit.Percent || (stated.EndToken < end && model.Tokens[stated.EndToken].Has(Topics.Points))) && ChangeDirections.Around(model, stated, first, end) != 0;
    }

    private int SignBefore(in Quantity stated, int first)
    {
        if (stated.FirstToken <= first || model.Tokens[stated.FirstToken - 1].Kind != TokenKind.Punctuation || !(model.Tokens[stated.FirstToken].IsGlued || model.Tokens[stated.FirstToken - 1].Value is '\u2191' or '\u2193'))
            return 0;
        return model.Tokens[stated.FirstToken - 1].Value switch { '+' or '\u2191' => 1, '-' or '\u2212' or '\u2013' or '\u2193' => -1, _ => 0 };
    }

    // "+10 days", "+10% of target" and "+10% coverage" beside numbers of tests speak of something else.
    private bool IsPlainBehind(BeforeAfter values, in Quantity stated, int end, int first)
    {
        for (var i = stated.EndToken; i < end && i < stated.EndToken + MostWords; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Punctuation && token.Value is not ('-' or '/' or '\''))
                return token.Value != '=';
            if (token.Kind == TokenKind.Break)
                return true;
            if (token.Kind == TokenKind.Word && !token.Has(LittleWords | Concepts.Increment) && !token.Has(Topics.Points) && !token.Has(Topics.Than) && !(token.Has(Concepts.Before) && model.Tokens[i - 1].Has(Topics.Than)) && ChangeDirections.In(model, i, i + 1) == 0 && !IsNounOf(values, model.Singular(token), first))
                return false;
        }
        return true;
    }

    private bool IsNounOf(BeforeAfter values, uint noun, int first)
    {
        for (var i = Math.Max(first, values.FirstToken - 2 * MostWords); i < Math.Min(model.Tokens.Count, values.EndToken + 2); i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word && model.Singular(model.Tokens[i]) == noun)
                return true;
        }
        return false;
    }

    // By its sign, else by the words around it, else by its head.
    private int DirectionOf(in Quantity stated, int first, int end, int sign, (int First, int End) head)
    {
        var told = sign != 0 ? sign : ChangeDirections.Around(model, stated, first, end);
        return told != 0 ? told : ChangeDirections.In(model, head.First, head.End);
    }

    private void Add(BeforeAfter values, in Quantity stated, int first, int end, (int First, int End)? head)
    {
        if (!Changes.AreComparable(values.Before, values.After, stated))
            return;
        var sign = SignBefore(stated, first);
        var start = sign == 0 ? stated.Span.Start : model.Tokens[stated.FirstToken - 1].Start;
        model.ClaimsOf<Delta>().Add(new Delta(values, stated, TextSpan.FromBounds(start, stated.Span.End)) { Sign = sign, Direction = head is { } place ? DirectionOf(stated, first, end, sign, place) : 0 });
    }
}
