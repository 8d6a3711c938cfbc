namespace ReportLint.Claims;

/// <summary>Tells by the words around a percentage whether it is the share of the tests that passed.</summary>
internal static class TestRates
{
    /// <summary>Whether a label names the pass rate and nothing that narrows it.</summary>
    public static bool IsRate(ReportModel model, int first, int end)
    {
        var found = false;
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Has(Topics.PassRate))
            {
                found = true;
                i += token.Width - 1;
            }
            else if (token.Kind is TokenKind.Code or TokenKind.Date or TokenKind.Number
                || (token.Kind == TokenKind.Word && !token.Has(Concepts.Stop | Concepts.Test | Concepts.Total | Concepts.Mean)))
                return false;
        }
        return found;
    }

    /// <summary>"a pass rate of 95%", "95% pass rate".</summary>
    public static bool IsCalledRate(ReportModel model, in Item item, in Quantity percent)
    {
        if (percent.EndToken < item.EndToken && model.Tokens[percent.EndToken].Has(Topics.PassRate))
            return true;
        var last = percent.FirstToken - 1;
        while (last > item.FirstToken
            && (model.Tokens[last].Has(Concepts.Stop) || model.Tokens[last].Has(Topics.Copula) || model.Tokens[last].Is(':')
            || model.Tokens[last].Is('=')))
            last--;
        for (var i = last; i >= Math.Max(item.FirstToken, last - 3); i--)
        {
            if (model.Tokens[i].Has(Topics.PassRate))
                return i + model.Tokens[i].Width - 1 >= last;
        }
        return false;
    }
}
