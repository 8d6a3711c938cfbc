using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A day of a report.</summary>
internal readonly record struct WrittenDate(CalendarDate Day, int Item, int FirstToken, int EndToken, TextSpan Span);
