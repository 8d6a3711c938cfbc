namespace ReportLint.Claims;

/// <summary>Finds equations: "2h + 1h + 4h = 7h", numbers with their nouns, plus signs between, one equals sign before the total or behind it.</summary>
internal sealed class TotalEquationReader(ReportModel model)
{
    public void Read(in Item item)
    {
        for (var q = item.Quantities.First; q + 2 < item.Quantities.End; q++)
        {
            var last = q;
            while (last + 1 < item.Quantities.End && IsJoinedBy('+', last))
                last++;
            if (last - q < 1)
            {
                last = ReadEquationBackwards(item, q);
                q = Math.Max(q, last);
                continue;
            }
            if (last + 1 < item.Quantities.End && IsJoinedBy('=', last) && !IsOperand(item, q, last + 1))
            {
                ref readonly var stated = ref model.QuantityList[last + 1];
                var parts = Sums.InUnitOf(stated, model.QuantityList.GetRange(q, last - q + 1));
                if (Sums.AreComparable(stated, parts))
                    model.ClaimsOf<Total>().Add(new Total(stated, parts, Sums.Agree(stated, parts)));
            }
            q = last;
        }
    }

    // "3,400 lines = 1,200 + 1,500 + 500". Returns the last part; -1 where there is no such equation.
    private int ReadEquationBackwards(in Item item, int total)
    {
        if (total + 2 >= item.Quantities.End || !IsJoinedBy('=', total))
            return -1;
        var last = total + 1;
        while (last + 1 < item.Quantities.End && IsJoinedBy('+', last))
            last++;
        if (last == total + 1 || IsOperand(item, total, last))
            return -1;
        ref readonly var stated = ref model.QuantityList[total];
        var parts = Sums.InUnitOf(stated, model.QuantityList.GetRange(total + 1, last - total));
        if (Sums.AreComparable(stated, parts))
            model.ClaimsOf<Total>().Add(new Total(stated, parts, Sums.Agree(stated, parts)));
        return last;
    }

    private bool IsJoinedBy(char sign, int quantity)
    {
        var found = 0;
        for (var i = model.QuantityList[quantity].EndToken; i < model.QuantityList[quantity + 1].FirstToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Is(sign))
                found++;
            // The number of "(12 h) + phase 2 (18 h)" is a name.
            else if (token.Kind is not (TokenKind.Word or TokenKind.Mark or TokenKind.Number) && !token.Is('~') && !token.Is(')') && !token.Is('('))
                return false;
        }
        return found == 1;
    }

    // "3 x 2 + 4 = 10" is more than a sum.
    private bool IsOperand(in Item item, int first, int last)
    {
        if (first > item.Quantities.First && model.QuantityList[first - 1] is { Unit: Unit.Times } factor && factor.EndToken == model.QuantityList[first].FirstToken)
            return true;
        var before = model.QuantityList[first].FirstToken - 1;
        var behind = model.QuantityList[last].EndToken;
        return (before >= item.FirstToken && IsOperator(model.Tokens[before])) || (behind < item.EndToken && IsOperator(model.Tokens[behind]));
    }

    private static bool IsOperator(in Token token) => token.Kind == TokenKind.Punctuation && token.Value is '*' or '\u00D7' or '/' or '-' or '+' or '\u00F7' or '^' or '=';
}
