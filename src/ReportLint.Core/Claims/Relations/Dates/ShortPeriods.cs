using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds periods of one month that write its year once, at their end: <c>from 14 August to 9 August 2026</c>, <c>du 14 au 9 août 2026</c>.</summary>
internal sealed class ShortPeriods(ReportModel model)
{
    /// <summary>Words around the days that say that one was put in the place of the other.</summary>
    private const int Around = 12;

    private const int LastDay = 31;

    /// <summary>The day that a period starts on, where it lies behind its end in the same month; empty where there is no period, or it is right.</summary>
    public TextSpan FindLaterStart(in Item item, in WrittenDate end)
    {
        // Only where the day is written first does the other day stand beside it.
        if (end.EndToken - end.FirstToken < 3 || DayAt(end.FirstToken) != end.Day.Day || end.FirstToken - 2 < item.FirstToken || !IsJoint(model.Tokens[end.FirstToken - 1]))
            return default;
        var at = end.FirstToken - 2;
        var isNamed = model.Tokens[at].Kind == TokenKind.Word && MonthNames.Find(model.Tokens[at].Value) == end.Day.Month;
        if (isNamed && --at < item.FirstToken)
            return default;
        if (DayAt(at) is not (> 0 and var day) || day <= end.Day.Day || day > LastDay || !(isNamed || IsBehindFrom(item, at)) || IsMoved(item, at, end.EndToken))
            return default;
        return model.SpanOf(at, end.FirstToken - 1);
    }

    private static bool IsJoint(in Token token) => token.Is('-') || token.Is('\u2013') || token.Is('\u2014') || token.Has(Topics.To) || (DateWords.Find(token) & DateWord.Until) != 0;

    private bool IsBehindFrom(in Item item, int at) => at > item.FirstToken && (model.Tokens[at - 1].Has(Topics.From) || model.Tokens[at - 1].Has(Concepts.Of));

    private int DayAt(int at)
    {
        ref readonly var token = ref model.Tokens[at];
        if (token.Kind != TokenKind.Number || token.Length > 2)
            return 0;
        var day = 0;
        foreach (var digit in model.Text.Slice(token.Span))
            day = NumberScanner.IsDigit(digit) ? (day * 10) + digit - '0' : LastDay + 1;
        return day;
    }

    // "moved from 14 to 9 August 2026"; "was held from" tells of what happened.
    private bool IsMoved(in Item item, int first, int end)
    {
        for (var i = Math.Max(item.FirstToken, first - Around); i < Math.Min(item.EndToken, end + Around); i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if ((DateWords.Find(token) & DateWord.Moved) != 0 && !(token.Has(Topics.Formerly) && i < first - 2))
                return true;
        }
        return false;
    }
}
