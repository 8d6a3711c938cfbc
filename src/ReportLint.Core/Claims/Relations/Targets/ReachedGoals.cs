using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds the two numbers of a sentence that says of a value that it keeps its target: "210 ms, well below the 150 ms target", "fill target of 80% reached: 65%", "we beat our goal of 80% with 65%".</summary>
internal static class ReachedGoals
{
    /// <summary>In tokens, between a goal and the word that says that it is one: "80% fill rate target".</summary>
    private const int Nearest = 4;

    private const Concepts Otherwise = Concepts.Negation | Concepts.Future | Concepts.Demand | Concepts.MissTold | Concepts.Before | Concepts.Remaining | Concepts.Threshold | Concepts.Open;

    /// <summary>Reads a line of two numbers.</summary>
    public static bool TryRead(ReportModel model, in Item item, out (bool IsGoalFirst, Comparator Direction, TextSpan Words) reached)
    {
        reached = default;
        if (item.Status == Polarity.Done && item.LabelEnd > item.FirstToken && TryReadDemanded(model, item, out reached))
            return true;
        if ((item.Concepts & Concepts.Target) == 0 || (item.Concepts & Otherwise) != 0 || item.Kind is not (ItemKind.Paragraph or ItemKind.ListItem or ItemKind.LabelLine) || item.Status is not (Polarity.None or Polarity.Done))
            return false;
        ref readonly var one = ref model.QuantityList[item.Quantities.First];
        ref readonly var other = ref model.QuantityList[item.Quantities.First + 1];
        if (one.Unit == Unit.None || one.Comparator is not (Comparator.None or Comparator.About) || !Goals.AreComparable(one, other))
            return false;
        if (BoundBefore(model, item, one, other) is { } bound)
            reached = (false, bound.Direction, bound.Words);
        else if (other.Comparator is Comparator.None or Comparator.About && IsReachedFirst(model, item, one, other, out var words) && Goals.DirectionOf(one, item.Concepts) is var direction and not Comparator.None)
            reached = (true, direction, words);
        return reached.Direction != Comparator.None;
    }

    // "Status: ✅ excellent (100% required, 95% achieved)".
    private static bool TryReadDemanded(ReportModel model, in Item item, out (bool IsGoalFirst, Comparator Direction, TextSpan Words) reached)
    {
        reached = default;
        ref readonly var goal = ref model.QuantityList[item.Quantities.First];
        ref readonly var actual = ref model.QuantityList[item.Quantities.First + 1];
        if (!Goals.AreComparable(actual, goal) || goal.Comparator is not (Comparator.None or Comparator.AtLeast) || actual.Comparator != Comparator.None || goal.EndToken + 1 >= actual.FirstToken || actual.EndToken >= item.EndToken
            || !model.Tokens[goal.EndToken].Has(Concepts.Required) || actual.FirstToken - goal.EndToken > 2 || !model.Tokens[actual.FirstToken - 1].Is(',') || !model.Tokens[actual.EndToken].Has(Concepts.Achieved | Concepts.Actual))
            return false;
        reached = (true, Comparator.AtLeast, item.StatusSpan);
        return true;
    }

    // "210 ms, well below the 150 ms target".
    private static (Comparator Direction, TextSpan Words)? BoundBefore(ReportModel model, in Item item, in Quantity actual, in Quantity goal)
    {
        var noun = goal.EndToken;
        while (noun < Math.Min(item.EndToken, goal.EndToken + Nearest) && model.Tokens[noun].Kind == TokenKind.Word && !model.Tokens[noun].Has(Concepts.Target))
            noun++;
        if (noun >= item.EndToken || !model.Tokens[noun].Has(Concepts.Target))
            return BoundBeforeNoun(model, actual, goal);
        for (var i = goal.FirstToken; i > actual.EndToken && i >= goal.FirstToken - 2; i--)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind != TokenKind.Word || !token.Has(Concepts.AtMost | Concepts.AtLeast))
                continue;
            // An article stands between: "below the 150 ms target", where "below 150 ms" would be the target itself.
            return i + 1 < FirstNumber(model, goal) && IsApart(model, actual.EndToken, i) ? (token.Has(Concepts.AtMost) ? Comparator.AtMost : Comparator.AtLeast, token.Span) : null;
        }
        return null;
    }

    // "65%, above the goal of 80%", « 65 %, au-dessus de l'objectif de 80 % ».
    private static (Comparator Direction, TextSpan Words)? BoundBeforeNoun(ReportModel model, in Quantity actual, in Quantity goal)
    {
        var isTarget = false;
        for (var i = goal.FirstToken - 1; i > actual.EndToken && i >= goal.FirstToken - 2 * Nearest; i--)
        {
            ref readonly var token = ref model.Tokens[i];
            if (isTarget && token.Kind == TokenKind.Word && token.Has(Concepts.AtMost | Concepts.AtLeast))
                return IsApart(model, actual.EndToken, i) ? (token.Has(Concepts.AtMost) ? Comparator.AtMost : Comparator.AtLeast, model.SpanOf(i, i + Math.Max(1, (int)token.PhraseLength))) : null;
            isTarget |= token.Has(Concepts.Target);
            if (!token.Has(Concepts.Stop | Concepts.Target | Concepts.Of) && !token.Is('\'') && !token.Is('\u2019') && !token.Is('-') && token.Length > 2 && !isTarget)
                return null;
        }
        return null;
    }

    private static int FirstNumber(ReportModel model, in Quantity goal)
    {
        var at = goal.FirstToken;
        while (at < goal.EndToken && model.Tokens[at].Kind != TokenKind.Number)
            at++;
        return at;
    }

    // A comma and little words: ", well", ", which is".
    private static bool IsApart(ReportModel model, int first, int end)
    {
        var comma = false;
        for (var i = first; i < end; i++)
        {
            comma |= model.Tokens[i].Is(',') || model.Tokens[i].Is('(') || model.Tokens[i].IsFreeDash;
            if (model.Tokens[i].Has(Concepts.Target) || model.Tokens[i].Kind is TokenKind.Number or TokenKind.Break || model.Tokens[i].Is('.') || model.Tokens[i].Is(';'))
                return false;
        }
        return comma && end - first <= Nearest;
    }

    // "80% fill target met (65%)", "fill target of 80% reached: 65%", "we beat our goal of 80% with 65%": the value ends the line.
    private static bool IsReachedFirst(ReportModel model, in Item item, in Quantity goal, in Quantity actual, out TextSpan words)
    {
        words = default;
        for (var i = actual.EndToken; i < item.EndToken; i++)
        {
            if (model.Tokens[i].Kind != TokenKind.Mark && !model.Tokens[i].Is(')') && !model.Tokens[i].Is('.'))
                return false;
        }
        var joint = actual.FirstToken - 1;
        if (joint < goal.EndToken || !(model.Tokens[joint].Is(':') || model.Tokens[joint].Is('(') || model.Tokens[joint].IsFreeDash || model.Tokens[joint].Has(Concepts.Stop)))
            return false;
        var (isTarget, reached) = (false, -1);
        for (var i = item.FirstToken; i < joint; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is TokenKind.Break or TokenKind.Code || token.Is('.') || token.Is(';') || (i >= goal.EndToken && token.Kind != TokenKind.Word))
                return false;
            // "80% beat the target of" is the value itself.
            isTarget |= token.Has(Concepts.Target) && (i < goal.FirstToken || (i < goal.EndToken + Nearest && reached < 0));
            reached = reached < 0 && (ReachedPhrases.IsVerb(token) || token.Has(Concepts.Achieved)) ? i : reached;
        }
        if (!isTarget || reached < 0)
            return false;
        words = model.Tokens[reached].Span;
        return true;
    }
}
