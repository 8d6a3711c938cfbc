namespace ReportLint.Claims;

/// <summary>Recognises the share of all that stands in parentheses behind an outcome: "44 passed (88%)", "passed: 44 (88%)".</summary>
internal static class OutcomeShares
{
    private const int LongestPhrase = 4;

    /// <summary>Whether a percentage fills the parentheses that follow a number and its words.</summary>
    public static bool IsBehind(ReportModel model, in Quantity count, in Quantity percent)
    {
        var open = percent.FirstToken - 1;
        if (open < count.EndToken || open - count.EndToken > LongestPhrase || !model.Tokens[open].Is('(') || percent.EndToken >= model.Tokens.Count || !model.Tokens[percent.EndToken].Is(')'))
            return false;
        for (var i = count.EndToken; i < open; i++)
        {
            if (model.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Mark))
                return false;
        }
        return true;
    }
}
