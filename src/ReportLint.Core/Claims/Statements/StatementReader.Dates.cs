namespace ReportLint.Claims.Statements;

/// <content>Numbers that are parts of dates in words: "Jan 21-22, 2026", "3 March 2026", "mars 2026".</content>
internal sealed partial class StatementReader
{
    private const int LastDay = 31;
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    // In tokens: a day or a range of days and a comma may stand between a month and its year.
    private const int FarthestMonth = 5;

    private bool IsOfDate(in Quantity quantity, int first, int end)
    {
        if (quantity.Unit != Unit.None || quantity.Precision != 1 || quantity.Notation.GroupSeparator != '\0')
            return false;
        if (quantity.Value is >= FirstYear and <= LastYear)
            return IsYear(quantity, first);
        var isDay = quantity.Value is >= 1 and <= LastDay && quantity.Interval.High <= LastDay;
        return isDay && (IsMonth(quantity.FirstToken - 1, first, end) || IsMonth(quantity.EndToken, first, end));
    }

    private bool IsYear(in Quantity quantity, int first)
    {
        for (var at = quantity.FirstToken - 1; at >= Math.Max(first, quantity.FirstToken - FarthestMonth); at--)
        {
            ref readonly var token = ref model.Tokens[at];
            if (token.Kind == TokenKind.Word)
                return MonthNames.Find(token.Value) > 0;
            if (token.Kind is not (TokenKind.Number or TokenKind.Punctuation))
                return false;
        }
        return false;
    }

    // "may" is a month with a capital letter only.
    private bool IsMonth(int at, int first, int end)
    {
        if (at < first || at >= end || model.Tokens[at].Kind != TokenKind.Word || MonthNames.Find(model.Tokens[at].Value) == 0)
            return false;
        return (model.Tokens[at].Flags & TokenFlags.Capitalised) != 0
            || (at + 1 < end && model.Tokens[at + 1].Kind == TokenKind.Number && at > first);
    }
}
