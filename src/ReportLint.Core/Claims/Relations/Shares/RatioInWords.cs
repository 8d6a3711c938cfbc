using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Reads a part and its whole that words stand between: <c>12 tasks done out of 16</c>, <c>12 tâches sur 16</c>, <c>12 of the 16</c>, <c>12 des 16</c>.</summary>
internal static class RatioInWords
{
    /// <summary>In tokens, between the part and its whole.</summary>
    private const int LongestPhrase = 5;

    /// <summary>Makes one quantity of the two; the part may be the greater one.</summary>
    public static bool TryRead(ReportModel model, in Quantity part, in Quantity whole, out Quantity ratio)
    {
        ratio = default;
        if (part.Unit != Unit.None || whole.Unit != Unit.None || !part.Interval.IsExact || !whole.Interval.IsExact || whole.Value == 0 || whole.FirstToken - part.EndToken is < 1 or > LongestPhrase)
            return false;
        var isOf = false;
        for (var i = part.EndToken; i < whole.FirstToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            isOf |= token.Has(Concepts.Of) && i + 1 == whole.FirstToken && i == part.EndToken;
            if (token.Kind != TokenKind.Word || token.Has(Concepts.Per | Concepts.Negation | Concepts.Change) || token.Has(Topics.Joining | Topics.From | Topics.To) && !token.Has(Concepts.OutOf | Concepts.Of))
                return false;
            isOf |= token.Has(Concepts.OutOf) && IsEndOfPhrase(model, i, whole.FirstToken);
        }
        if (isOf)
            ratio = part with { Unit = Unit.Ratio, Whole = whole.Value, NumberSpan = TextSpan.FromBounds(part.NumberSpan.Start, whole.NumberSpan.End), Span = TextSpan.FromBounds(part.Span.Start, whole.Span.End), EndToken = whole.EndToken, IsPlain = false };
        return isOf;
    }

    // Nothing but little words behind it.
    private static bool IsEndOfPhrase(ReportModel model, int of, int whole)
    {
        for (var i = of + Math.Max(1, (int)model.Tokens[of].PhraseLength); i < whole; i++)
        {
            if (!model.Tokens[i].Has(Concepts.Stop))
                return false;
        }
        return true;
    }
}
