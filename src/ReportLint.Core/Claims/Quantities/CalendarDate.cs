using System.Globalization;

namespace ReportLint.Claims;

/// <summary>A day as a report writes it, which may be none that there is.</summary>
/// <param name="Year">Four digits.</param>
/// <param name="Month">From 1; above 12 where what is written is no month.</param>
/// <param name="Day">From 1.</param>
internal readonly record struct CalendarDate(int Year, int Month, int Day)
{
    /// <summary>Whether the calendar has it.</summary>
    public bool IsPossible => Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(Year, Month);

    /// <summary>Whether it lies more than a day after another: one day may be a time zone's.</summary>
    public bool IsWellAfter(CalendarDate other) => DaysSince(other) > 1;

    /// <summary>The day as the framework has it; only where <see cref="IsPossible"/>.</summary>
    public DateTime ToDateTime() => new(Year, Month, Day);

    /// <summary>Whether it lies before another.</summary>
    public bool IsBefore(CalendarDate other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day)) < 0;

    /// <summary>The day of the week, from Monday as 1. The calendar has to have the day.</summary>
    internal int Weekday => DateTimeOf(this).DayOfWeek is var day and not DayOfWeek.Sunday ? (int)day : 7;

    /// <summary>How many days it lies after another; below zero where it lies before it. The calendar has to have both.</summary>
    private int DaysSince(CalendarDate other) => (DateTimeOf(this) - DateTimeOf(other)).Days;

    /// <summary>As ISO 8601 has it.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", Year, Month, Day);

    private static DateTime DateTimeOf(CalendarDate date) => new(date.Year, date.Month, date.Day);
}
