namespace ReportLint.Claims.Laws;

/// <summary>How many days a stated length may stand for: with and without its last day, its weekends, and what rounding leaves
/// open.</summary>
/// <param name="Least">From the first day to the last one, at least.</param>
/// <param name="Most">From the first day to the last one, at most.</param>
internal readonly record struct PeriodLength(double Least, double Most)
{
    private const double DaysOfWeek = 7;
    private const double LeastDaysOfMonth = 28;
    private const double MostDaysOfMonth = 31;

    // Five working days are a week, so that the last day may be missing, or a weekend may stand around.
    private const double SlackOfWeeks = 3;

    // Half a month is rounded off.
    private const double SlackOfMonths = 16;

    /// <summary>The days that a length stands for.</summary>
    public static PeriodLength Of(in Quantity length)
    {
        var (low, high) = (length.Interval.Low, length.Interval.High);
        return length.Unit switch
        {
            Unit.Week => new((low * DaysOfWeek) - SlackOfWeeks, (high * DaysOfWeek) + SlackOfWeeks),
            Unit.Month => new((low * LeastDaysOfMonth) - SlackOfMonths, (high * MostDaysOfMonth) + SlackOfMonths),
            // Of working days there are five in seven, and two days of rest may stand at the end.
            _ => new(low - 1, (Math.Floor(high / (DaysOfWeek - 2)) * DaysOfWeek) + (high % (DaysOfWeek - 2)) + 2),
        };
    }

    /// <summary>So many days in a unit.</summary>
    public static double In(Unit unit, int days) => unit switch
    {
        Unit.Week => Math.Round(days / DaysOfWeek, 1),
        Unit.Month => Math.Round(days / ((LeastDaysOfMonth + MostDaysOfMonth + 2) / 2), 1),
        _ => days + 1,
    };

    /// <summary>Whether so many days from the first to the last one agree with it.</summary>
    public bool Fits(int days) => days >= Least && days <= Most;

    /// <summary>Whether the stated length is less than so many days.</summary>
    public bool IsShorter(int days) => days > Most;
}
