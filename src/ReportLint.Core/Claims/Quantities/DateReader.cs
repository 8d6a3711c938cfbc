using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Reads days: <c>2025-11-15</c>, <c>15/11/2025</c> where only one order makes sense, in it or in the report's other days, <c>15
/// November 2025</c>, <c>Nov 15, 2025</c>, <c>1er juillet 2025</c>.</summary>
internal sealed class DateReader(ReportModel model)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>The letters of "September" and "septembre".</summary>
    private const int LongestName = 9;

    /// <summary>Whether the report writes the day before the month, as its other days show; null where none of them does, or where they
    /// differ.</summary>
    private bool? _isDayFirst;

    /// <summary>Learns from the items that hold days in which order the report writes them.</summary>
    public void LearnOrder(ItemIndex.Selection items)
    {
        var (dayFirst, monthFirst) = (false, false);
        Span<int> parts = stackalloc int[3];
        foreach (var i in items)
        {
            ref readonly var item = ref model.ItemList[i];
            for (var at = item.FirstToken; at < item.EndToken; at++)
            {
                if (model.Tokens[at].Kind != TokenKind.Date || !TrySplit(model.Text.Slice(model.Tokens[at].Span), parts)
                    || parts[2] < FirstYear)
                    continue;
                dayFirst |= parts[0] is > 12 and <= 31 && parts[1] <= 12;
                monthFirst |= parts[1] is > 12 and <= 31 && parts[0] <= 12;
            }
        }
        _isDayFirst = dayFirst == monthFirst ? null : dayFirst;
    }

    /// <summary>Whether a day may start at a token; cheap, since it is asked of every word.</summary>
    public bool MayStart(int at, int end)
    {
        ref readonly var token = ref model.Tokens[at];
        if (token.Kind == TokenKind.Date)
            return true;
        if (token.Kind is not (TokenKind.Number or TokenKind.Word) || token.Length > LongestName || at + 2 >= end)
            return false;
        ref readonly var next = ref model.Tokens[at + 1];
        return IsDay(token) ? model.Tokens[MonthAfter(at, end)].Kind == TokenKind.Word : IsDay(next) || next.Is('.');
    }

    /// <summary>Reads the day that starts at a token.</summary>
    /// <returns>How many tokens it has; 0 where none starts there.</returns>
    public int Read(int at, int end, out CalendarDate date)
    {
        date = default;
        ref readonly var token = ref model.Tokens[at];
        if (token.Kind == TokenKind.Date)
            return ReadDigits(model.Text.Slice(token.Span), out date) ? 1 : 0;
        if (token.Kind == TokenKind.Word && at + 2 < end && MonthNames.Find(token.Value) is var month and > 0)
            return ReadMonthFirst(at, end, month, out date);
        return token.Kind is TokenKind.Number or TokenKind.Word && at + 2 < end ? ReadDayFirst(at, end, out date) : 0;
    }

    private bool ReadDigits(ReadOnlySpan<char> text, out CalendarDate date)
    {
        date = default;
        Span<int> parts = stackalloc int[3];
        // "2025.13.4" is a version.
        if (!TrySplit(text, parts) || (parts[0] >= FirstYear && text.IndexOf('.') >= 0))
            return false;
        date = parts[0] >= FirstYear ? new(parts[0], parts[1], parts[2])
            : parts[0] > 12 ? new(parts[2], parts[1], parts[0])
            : parts[1] > 12 || parts[0] == parts[1] ? new(parts[2], parts[0], parts[1])
            : (_isDayFirst ?? IsDotted(text)) is { } isDayFirst
                ? new(parts[2], isDayFirst ? parts[1] : parts[0], isDayFirst ? parts[0] : parts[1])
            : default;
        return date.Year is >= FirstYear and <= LastYear;
    }

    // Who writes points writes the day first.
    private static bool? IsDotted(ReadOnlySpan<char> text) => text.IndexOf('.') >= 0 ? true : null;

    private static bool TrySplit(ReadOnlySpan<char> text, Span<int> parts)
    {
        var (count, first, separator) = (0, 0, '\0');
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && NumberScanner.IsDigit(text[i]))
                continue;
            // "44:30.2066" is a time.
            if (i < text.Length && (text[i] == ':' || (count > 0 && text[i] != separator)))
                return false;
            separator = i < text.Length ? text[i] : separator;
            if (count == 3 || i - first is < 1 or > 4)
                return false;
            parts[count++] = Value(text.Slice(first, i - first));
            first = i + 1;
        }
        return count == 3;
    }

    private int ReadMonthFirst(int at, int end, int month, out CalendarDate date)
    {
        date = default;
        var next = at + 1;
        if (model.Tokens[next].Is('.'))
            next++;
        if (next >= end || DayOf(model.Tokens[next]) is not (> 0 and var day))
            return 0;
        next++;
        if (next < end && model.Tokens[next].Is(','))
            next++;
        return YearAt(next, end) is > 0 and var year ? Found(new(year, month, day), next + 1 - at, out date) : 0;
    }

    private int ReadDayFirst(int at, int end, out CalendarDate date)
    {
        date = default;
        ref readonly var name = ref model.Tokens[MonthAfter(at, end)];
        if (name.Kind != TokenKind.Word || MonthNames.Find(name.Value) is not (> 0 and var month)
            || DayOf(model.Tokens[at]) is not (> 0 and var day))
            return 0;
        var next = MonthAfter(at, end) + 1;
        if (next < end && (model.Tokens[next].Is('.') || model.Tokens[next].Is(',')))
            next++;
        return YearAt(next, end) is > 0 and var year ? Found(new(year, month, day), next + 1 - at, out date) : 0;
    }

    // "15 March", "15. März".
    private int MonthAfter(int at, int end) => at + 2 < end && model.Tokens[at + 1].Is('.') && model.Tokens[at + 1].IsGlued
        ? at + 2 : at + 1;

    // "15", "15th".
    private bool IsDay(in Token token) => token.Kind == TokenKind.Number
        || (token.Kind == TokenKind.Word && NumberScanner.IsDigit(model.Text.Content[token.Start]));

    private static int Found(CalendarDate found, int length, out CalendarDate date)
    {
        date = found;
        return length;
    }

    /// <summary>The day of a month that a token names, as "15", "15th" or "1er"; 0 where it names none.</summary>
    public int DayOf(in Token token)
    {
        var text = model.Text.Slice(token.Span);
        var digits = 0;
        while (digits < text.Length && NumberScanner.IsDigit(text[digits]))
            digits++;
        var isDay = digits is 1 or 2
            && (text.Length == digits || (text.Length == digits + 2 && char.IsLetter(text[digits]) && char.IsLetter(text[digits + 1])));
        return isDay && Value(text.Slice(0, digits)) is <= 31 and var day ? day : 0;
    }

    /// <summary>The year of four digits at a place; 0 where there is none.</summary>
    public int YearAt(int at, int end)
    {
        if (at >= end || model.Tokens[at].Kind != TokenKind.Number || model.Tokens[at].Length != 4)
            return 0;
        var year = Value(model.Text.Slice(model.Tokens[at].Span));
        return year is >= FirstYear and <= LastYear ? year : 0;
    }

    private static int Value(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits)
            value = NumberScanner.IsDigit(digit) ? value * 10 + (digit - '0') : -1;
        return value;
    }
}
