namespace ReportLint.Claims;

/// <summary>Reads outcomes of tests that no word of success tells: "unit tests: 42/42", "no failing tests", "aucun test en échec".</summary>
internal sealed class TestTallies(ReportModel model)
{
    /// <summary>In tokens, behind the tests.</summary>
    private const int FarthestFailure = 6;

    private static readonly uint Testing = WordFolder.Hash("testing".AsSpan());

    /// <summary>"Tests: 42/42", "42/42 tests": all of them, told as a ratio. <paramref name="at"/> names the tests.</summary>
    public bool TryReadRatio(in Item item, int at, out int first, out int end)
    {
        var last = at + Math.Max(1, (int)model.Tokens[at].PhraseLength);
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref model.QuantityList[q];
            if (quantity.Unit != Unit.Ratio || quantity.Whole < 1 || quantity.Value != quantity.Whole || Assertions.IsInAskingColumn(model, item, quantity.FirstToken))
                continue;
            (first, end) = quantity.EndToken == at ? (quantity.FirstToken, last) : (at, quantity.EndToken);
            // "Testing: 10/10" is a score.
            if (quantity.EndToken == at || ((IsApart(last, quantity.FirstToken) || IsLabel(item, at, last, quantity.FirstToken)) && !(quantity.Whole is 5 or 10 or 100 && model.Tokens[at].Value == Testing)))
                return end >= item.EndToken || model.Tokens[end].Kind != TokenKind.Word || model.Tokens[end].Has(Topics.Passing) || model.Tokens[end].Has(Concepts.Done | Concepts.Per);
        }
        (first, end) = (at, at);
        return false;
    }

    /// <summary>"0 failing tests", "no test failures", "aucun test n'a échoué".</summary>
    public bool TryReadNoFailure(int start, int limit, int at, out int first, out int end)
    {
        (first, end) = (at, at);
        var last = Math.Min(limit, at + Math.Max(1, (int)model.Tokens[at].PhraseLength) + 1);
        // "None of the tests have failed".
        if (last < limit && model.Tokens[last - 1].Has(Topics.Copula))
            last++;
        for (var i = at; i < last; i++)
        {
            if (model.Tokens[i].Has(Concepts.Failed))
                end = Math.Max(i + 1, at + model.Tokens[at].PhraseLength);
        }
        return end > at ? TryFindDenial(start, ref first) : TryReadNoneFailed(start, limit, at, ref first, ref end);
    }

    // "342 tests, 0 failures", "342 tests run with no failures", "load tests: no failures", "the suite finished with 0 failures".
    private bool TryReadNoneFailed(int start, int limit, int at, ref int first, ref int end)
    {
        var last = at + Math.Max(1, (int)model.Tokens[at].PhraseLength);
        var isCounted = at > start && model.Tokens[at - 1].Kind == TokenKind.Number;
        if (isCounted && TryReadNoneAmong(start, at, ref first))
        {
            end = last;
            return true;
        }
        if (!isCounted && (last >= limit || !(model.Tokens[last].Is(':') || model.Tokens[last].Has(Concepts.Done | Concepts.Worked))))
            return false;
        var denied = false;
        for (var i = last; i < Math.Min(limit, at + FarthestFailure); i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (denied && token.Has(Concepts.Failed))
            {
                (first, end) = (isCounted ? at - 1 : at, i + 1);
                return true;
            }
            denied = token.Has(Concepts.Negation) || (token.Kind == TokenKind.Number && IsZero(token));
            if (!denied && token.Kind is not (TokenKind.Word or TokenKind.Punctuation or TokenKind.Mark))
                return false;
        }
        return false;
    }

    // "No failures in 342 tests", "aucun échec sur 342 tests".
    private bool TryReadNoneAmong(int start, int at, ref int first)
    {
        var i = at - 2;
        while (i > start && i > at - FarthestFailure && (model.Tokens[i].Has(Concepts.Stop | Concepts.OutOf | Concepts.Total) || model.Tokens[i].Has(Concepts.Per)))
            i--;
        if (i <= start || i == at - 2 || !model.Tokens[i].Has(Concepts.Failed))
            return false;
        first = i;
        return TryFindDenial(start, ref first);
    }

    private bool TryFindDenial(int start, ref int first)
    {
        while (first > start && model.Tokens[first - 1] is { Kind: TokenKind.Word } word && word.Has(Concepts.Stop) && !word.Has(Concepts.Negation))
            first--;
        if (first == start)
            return false;
        first--;
        ref readonly var before = ref model.Tokens[first];
        return before.Has(Concepts.Negation) || (before.Kind == TokenKind.Number && IsZero(before));
    }

    private bool IsZero(in Token number)
    {
        var text = model.Text.Slice(number.Span);
        return text.Length == 1 && text[0] == '0';
    }

    // "Tests de charge : 42/42".
    private bool IsLabel(in Item item, int at, int last, int number) =>
        at == item.FirstToken && item.LabelEnd > last && model.Tokens[last].Has(Concepts.Stop) && IsApart(item.LabelEnd, number);

    private bool IsApart(int first, int end)
    {
        while (first < end && model.Tokens[first].Kind is TokenKind.Punctuation or TokenKind.Mark && !model.Tokens[first].Is('.') && !model.Tokens[first].Is(','))
            first++;
        return first == end;
    }
}
