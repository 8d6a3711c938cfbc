using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A date that cannot be right beside another, or at all.</summary>
internal sealed class DateConflict : Claim
{
    internal DateConflict(DateConflictKind kind, CalendarDate date, TextSpan span, TextSpan other, int item)
        : base(span, item)
    {
        Kind = kind;
        Date = date;
        Other = other;
    }

    /// <summary>What it contradicts.</summary>
    public DateConflictKind Kind { get; }

    /// <summary>The date.</summary>
    public CalendarDate Date { get; }

    /// <summary>The other date; of an impossible date, its first part.</summary>
    public TextSpan Other { get; }
}
