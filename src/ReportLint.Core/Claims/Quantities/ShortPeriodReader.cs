namespace ReportLint.Claims;

/// <summary>Reads periods of which the year, or the month, is written once: <c>Jan 21-25, 2026</c>, <c>March 3 to March 7</c>,
/// <c>from 14 August to 9 August 2026</c>, <c>du 14 au 9 août 2026</c>.</summary>
internal sealed class ShortPeriodReader(ReportModel model, DateReader dates)
{
    // In place of a year that is not written: it has all days.
    private const int SomeYear = 2000;

    /// <summary>Reads the period that starts at a token.</summary>
    /// <returns>How many tokens it has; 0 where none starts there.</returns>
    public int Read(int at, int end, out ShortPeriod period)
    {
        period = default;
        if (at + 3 >= end || model.Tokens[at].Kind is not (TokenKind.Word or TokenKind.Number))
            return 0;
        return MonthAt(at) is > 0 and var month ? ReadMonthFirst(at, end, month, out period) : ReadDayFirst(at, end, out period);
    }

    // "Jan 21-25, 2026", "Sep 23 → Oct 21, 2025", "March 3 to March 7".
    private int ReadMonthFirst(int first, int end, int month, out ShortPeriod period)
    {
        period = default;
        var at = SkipStop(first + 1);
        if (at >= end || dates.DayOf(model.Tokens[at]) is not (> 0 and var day) || !IsJoint(++at, end))
            return 0;
        var last = at + 1;
        var (lastMonth, lastDay) = (MonthAt(last), last);
        if (lastMonth > 0)
            lastDay = SkipStop(last + 1);
        if (lastDay >= end || dates.DayOf(model.Tokens[lastDay]) is not (> 0 and var until))
            return 0;
        var next = lastDay + 1 < end && model.Tokens[lastDay + 1].Is(',') ? lastDay + 2 : lastDay + 1;
        var year = dates.YearAt(next, end);
        if (year == 0 && lastMonth == 0)
            return 0;
        period = PeriodOf((month, day), at, (lastMonth > 0 ? lastMonth : month, until), last, year);
        return (year > 0 ? next : lastDay) + 1 - first;
    }

    // "14 to 9 August 2026", "14 August to 9 August".
    private int ReadDayFirst(int first, int end, out ShortPeriod period)
    {
        period = default;
        if (dates.DayOf(model.Tokens[first]) is not (> 0 and var day))
            return 0;
        var month = MonthAt(first + 1);
        var at = SkipStop(month > 0 ? first + 2 : first + 1);
        if (!IsJoint(at, end) || (month == 0 && !IsAfterFrom(first)))
            return 0;
        var last = at + 1;
        if (last + 1 >= end || dates.DayOf(model.Tokens[last]) is not (> 0 and var until)
            || MonthAt(last + 1) is not (> 0 and var lastMonth))
            return 0;
        var next = last + 2 < end && (model.Tokens[last + 2].Is(',') || model.Tokens[last + 2].Is('.')) ? last + 3 : last + 2;
        var year = dates.YearAt(next, end);
        if (year == 0 && month == 0)
            return 0;
        period = PeriodOf((month > 0 ? month : lastMonth, day), at, (lastMonth, until), last, year);
        return (year > 0 ? next + 1 : last + 2) - first;
    }

    // From December to January a year passes.
    private static ShortPeriod PeriodOf((int Month, int Day) start, int startEnd, (int Month, int Day) end, int endStart, int year)
    {
        var endYear = year > 0 ? year : SomeYear;
        var startYear = start.Month > end.Month ? endYear - 1 : endYear;
        return new(new(startYear, start.Month, start.Day), startEnd, new(endYear, end.Month, end.Day), endStart, year > 0);
    }

    private int MonthAt(int at) =>
        at < model.Tokens.Count && model.Tokens[at].Kind == TokenKind.Word ? MonthNames.Find(model.Tokens[at].Value) : 0;

    private int SkipStop(int at) => at < model.Tokens.Count && model.Tokens[at].Is('.') ? at + 1 : at;

    /// <summary>Whether a token joins the first and the last day of a period: "-", "→", "to", "until".</summary>
    public bool IsJoint(int at, int end)
    {
        if (at >= end)
            return false;
        ref readonly var token = ref model.Tokens[at];
        return IsDash(token) || token.Is('\u2192') || token.Has(Topics.To) || (DateWords.Find(token) & DateWord.Until) != 0;
    }

    /// <summary>Whether a token is a dash of any length.</summary>
    public static bool IsDash(in Token token) => token.Is('-') || token.Is('\u2013') || token.Is('\u2014');

    /// <summary>Whether "from" stands before a token.</summary>
    public bool IsAfterFrom(int at) => at > 0 && (model.Tokens[at - 1].Has(Topics.From) || model.Tokens[at - 1].Has(Concepts.Of));
}
