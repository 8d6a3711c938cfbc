using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>The day that a report gives as its own: "Date: 2026-03-14", "Dernière mise à jour : 14 mars 2026"; the latest, where it gives
/// several.</summary>
internal sealed class ReportDate : Claim
{
    internal ReportDate(TextSpan span, int item, CalendarDate day)
        : base(span, item) => Day = day;

    /// <summary>The day.</summary>
    public CalendarDate Day { get; }
}
