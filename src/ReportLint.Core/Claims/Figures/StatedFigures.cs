using ReportLint.Claims.Supporting;

namespace ReportLint.Claims;

/// <summary>Whether a number says how something is, and not how it was, is to be, or changed.</summary>
internal static class StatedFigures
{
    /// <summary>In tokens, after a number.</summary>
    private const int Near = 4;

    /// <summary>What is no figure of what was run or measured.</summary>
    public const Concepts NoFigure = Concepts.Target | Concepts.Increment | Concepts.Before | Concepts.Future | Concepts.Plan
        | Concepts.Change | Concepts.Remaining | Concepts.Threshold | Concepts.Demand | Concepts.Optional | Concepts.Score;

    /// <summary>Not "added 12 tests", "target: 90 %", "+12 tests", "12 → 40 tests".</summary>
    public static bool IsStated(ReportModel model, in Item item, in Quantity quantity)
    {
        if (AskingColumns.Hold(model, item, quantity.FirstToken))
            return false;
        var (first, end) = QuantityPlaces.Reach(model, item, quantity);
        var start = Sentences.Start(model, first, quantity.FirstToken);
        if ((model.ConceptsOf(start, Math.Min(end, quantity.EndToken + Near)) & NoFigure) != 0)
            return false;
        for (var i = Math.Max(first, quantity.FirstToken - 2); i < Math.Min(end, quantity.EndToken + 2); i++)
        {
            ref readonly var token = ref model.Tokens[i];
            var isSigned = i + 1 == quantity.FirstToken && (token.Is('+') || (token.Is('-') && token.IsGlued));
            if (isSigned || token.Is('\u2192') || token.Is('#') || token.Is('$') || (token.Flags & TokenFlags.Struck) != 0)
                return false;
        }
        return true;
    }
}
