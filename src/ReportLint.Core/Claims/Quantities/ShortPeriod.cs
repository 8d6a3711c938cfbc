namespace ReportLint.Claims;

/// <summary>A period whose first day is written without its year or its month: "Jan 21-25, 2026", "du 14 au 9 août 2026".</summary>
/// <param name="Start">Its first day.</param>
/// <param name="StartEnd">The token after its first day.</param>
/// <param name="End">Its last day.</param>
/// <param name="EndStart">The token at which its last day starts.</param>
/// <param name="HasYear">Whether a year is written; without one, the days are those of a leap year.</param>
internal readonly record struct ShortPeriod(CalendarDate Start, int StartEnd, CalendarDate End, int EndStart, bool HasYear);
