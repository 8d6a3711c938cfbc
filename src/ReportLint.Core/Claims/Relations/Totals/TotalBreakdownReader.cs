namespace ReportLint.Claims;

/// <summary>Finds totals that parentheses break down: "140 total (98 done, 49 open)", "60 hours (12 design, 30 build, 18 test)".</summary>
internal sealed class TotalBreakdownReader(ReportModel model)
{
    /// <summary>Fewer parts without a unit may count who did it.</summary>
    private const int FewestEfforts = 3;

    /// <summary>In tokens: "deck and hull", ".env".</summary>
    private const int LongestName = 3;

    private static readonly WordSet TestKinds = Wordings.WordsOf(Wording.TestKind);

    private readonly Partition _partition = new(model);

    // The token of the value behind a label; -1 where there is none.
    private int _firstValue;

    // "140 total (98 done, 49 open)", "Total: 140 (98 done + 42 open)".
    public void Read(in Item item)
    {
        _firstValue = item.LabelEnd < 0 ? -1 : item.FirstValueToken;
        for (var q = item.Quantities.First; q + 2 < item.Quantities.End; q++)
        {
            ref readonly var stated = ref model.QuantityList[q];
            if (stated.Dimension is not (Dimension.Count or Dimension.Duration or Dimension.Calendar or Dimension.Data or Dimension.Dollar or Dimension.Euro) || !HasParenthesis(item, stated, out var open, out var isCalled))
                continue;
            var parts = new List<Quantity>();
            var next = q + 1;
            var at = open + 1;
            while (next < item.Quantities.End && IsPart(model.QuantityList[next], at, item.EndToken, out var behind, out var closes))
            {
                parts.Add(model.Tokens[at - 1].IsFreeDash ? Negated(model.QuantityList[next++]) : model.QuantityList[next++]);
                at = behind;
                if (!closes)
                    continue;
                if (parts.Count >= FewestEfforts && AreEfforts(stated, parts))
                    parts = Sums.InUnitOf(stated, parts);
                else if (parts.Count < 2 || !(((item.Concepts & (Concepts.Score | Concepts.Mean)) == 0 && AreNamed(stated, parts, open)) || isCalled || AreAdded(stated, parts, open, at) || AreTestKinds(stated, parts) || _partition.Divides(stated, parts)))
                    break;
                if (Sums.AreComparable(stated, parts))
                    model.ClaimsOf<Total>().Add(new Total(stated, parts, Sums.Agree(stated, parts)));
                break;
            }
        }
    }

    // "60 hours (12 design, 30 build, 18 test)": the unit of the whole is that of its parts; "5 days (4 sailors, 2 pilots)" counts people.
    private bool AreEfforts(in Quantity stated, List<Quantity> parts)
    {
        if (stated.Dimension is not (Dimension.Duration or Dimension.Calendar) || !Sums.AreNear(stated.Value, parts.Sum(part => part.Value)))
            return false;
        foreach (var part in parts)
        {
            if (part.Unit != Unit.None || model.Tokens[part.EndToken] is not { Kind: TokenKind.Word } word || model.Singular(word) != word.Value)
                return false;
        }
        return true;
    }

    // "185 crates (120 new + 40 used + 15 spare)"; "2 rows (14 chairs + 10 tables)" count other things.
    private bool AreAdded(in Quantity stated, List<Quantity> parts, int first, int end)
    {
        var signs = 0;
        for (var i = first; i < end; i++)
            signs += model.Tokens[i].Is('+') || model.Tokens[i].IsFreeDash ? 1 : 0;
        return signs == parts.Count - 1 && stated.Unit == Unit.None && stated.Interval.IsExact && (first > stated.EndToken || stated.FirstToken == _firstValue) && Sums.AreNear(stated.Value, parts.Sum(part => part.Value));
    }

    // "45 tests (20 unit, 15 integration, 5 smoke)".
    private bool AreTestKinds(in Quantity stated, List<Quantity> parts)
    {
        if (parts.Count < FewestEfforts || stated.Unit != Unit.None || !model.Tokens[stated.EndToken].Has(Concepts.Test) || !Sums.AreNear(stated.Value, parts.Sum(part => part.Value)))
            return false;
        foreach (var part in parts)
        {
            if (part.Unit != Unit.None || !TestKinds.Contains(model.Tokens[part.EndToken].Value))
                return false;
        }
        return true;
    }

    // What a minus takes away: "(120 old + 40 new - 15 lost)".
    private static Quantity Negated(in Quantity part) => part with { Value = -part.Value, Interval = new(-part.Interval.High, -part.Interval.Low) };

    // "900 knots (bow 400, stern 300, mast 100)", "900 knots (bow 400 + stern 300)".
    private bool AreNamed(in Quantity stated, List<Quantity> parts, int open)
    {
        foreach (var part in parts)
        {
            if (!IsNamedBefore(part, open + 1))
                return false;
        }
        return (parts.Count >= FewestEfforts || AreJoined(parts)) && stated.Unit == Unit.None && stated.Interval.IsExact && Sums.AreNear(stated.Value, parts.Sum(part => part.Value));
    }

    private bool AreJoined(List<Quantity> parts)
    {
        for (var i = 0; i + 1 < parts.Count; i++)
        {
            if (!model.Tokens[parts[i].EndToken].Is('+'))
                return false;
        }
        return true;
    }

    // A name of few words, then the number, and nothing behind it.
    private bool IsNamedBefore(in Quantity part, int at)
    {
        if (part.Unit != Unit.None || part.EndToken >= model.Tokens.Count || !(model.Tokens[part.EndToken].Is(',') || model.Tokens[part.EndToken].Is('+') || model.Tokens[part.EndToken].Is(')')))
            return false;
        var first = part.FirstToken;
        while (first > at && part.FirstToken - first <= LongestName && (model.Tokens[first - 1].Kind is TokenKind.Word or TokenKind.Code || model.Tokens[first - 1].IsGlued && !model.Tokens[first - 1].Is(',')))
            first--;
        return first < part.FirstToken && part.FirstToken - first <= LongestName && !model.Tokens[first].Has(Concepts.Stop | Concepts.Ordinal) && (first == at || model.Tokens[first - 1].Is(',') || model.Tokens[first - 1].Is('+') || model.Tokens[first - 1].Is('('));
    }

    // The word "total" stands before the number or between it and the parenthesis; without it the parts have to show what they are.
    private bool HasParenthesis(in Item item, in Quantity stated, out int open, out bool called)
    {
        called = false;
        for (open = stated.EndToken; open < item.EndToken && open - stated.EndToken <= 4; open++)
        {
            if (model.Tokens[open].Is('('))
                break;
            if (model.Tokens[open].Kind != TokenKind.Word)
                return false;
            called |= model.Tokens[open].Has(Concepts.Total);
        }
        if (open >= item.EndToken || !model.Tokens[open].Is('('))
            return false;
        for (var i = Math.Max(item.FirstToken, stated.FirstToken - 4); i < stated.FirstToken; i++)
            called |= model.Tokens[i].Has(Concepts.Total);
        return true;
    }

    // A number, a few words that are no outcome of a test, and a comma, a plus or the closing parenthesis.
    private bool IsPart(in Quantity part, int at, int end, out int behind, out bool closes)
    {
        behind = part.EndToken;
        closes = false;
        var isLabelled = (part.FirstToken > at && model.Tokens[part.FirstToken - 1].Is(':')) || IsNamedBefore(part, at);
        for (var i = at; i < part.FirstToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is TokenKind.Number or TokenKind.Break || token.Has(Concepts.Outcome | Concepts.Mean))
                return false;
            // "12 total (including 3 high)" names some of them.
            if (token.Kind == TokenKind.Word && !isLabelled && !token.Has(Concepts.Stop))
                return false;
        }
        for (; behind < end && behind - part.EndToken <= 5; behind++)
        {
            ref readonly var token = ref model.Tokens[behind];
            if (token.Has(Concepts.Outcome | Concepts.OutOf))
                return false;
            closes = token.Is(')');
            if (closes || token.Is(',') || token.Is('+') || token.Is(';') || token.Is('/') || (token.IsFreeDash && behind + 1 < end && model.Tokens[behind + 1].Kind == TokenKind.Number))
            {
                behind++;
                return true;
            }
            if (token.Kind is not (TokenKind.Word or TokenKind.Mark) && !token.Is(':'))
                return false;
        }
        return false;
    }
}
