namespace ReportLint.Claims.Laws;

/// <summary>Changes between two values, by every formula that reports use.</summary>
internal static class ChangeFormulas
{
    /// <summary>Two per cent of what is stated: "+1,350 %" for 1,361 % is rounding.</summary>
    private const double Rounding = 0.02;

    /// <summary>Tens are often rounded to: "50 % faster" for 48 %.</summary>
    private const double RoundTens = 2.5;

    /// <summary>Of the last digit, and what a rounded value adds to it.</summary>
    private const double Half = 0.55;

    /// <summary>In per cent.</summary>
    private const double NearlyAll = 95;

    /// <summary>Whether a change can stand between two values at all: in percent, as a factor, or in their own unit.</summary>
    public static bool AreComparable(in Quantity before, in Quantity after, in Quantity stated) =>
        stated.Unit is Unit.Percent or Unit.Times or Unit.None || stated.Dimension == Units.DimensionOf(UnitOf(before, after));

    /// <summary>Whether two values can be those of one thing at two times.</summary>
    public static bool ArePair(in Quantity before, in Quantity after) =>
        before.Unit == Unit.Ratio || after.Unit == Unit.Ratio
            ? before.Unit == after.Unit && before.Whole == after.Whole
            : before.Dimension == after.Dimension || before.Unit == Unit.None || after.Unit == Unit.None;

    /// <summary>Whether a formula gives the change; a minus says only that it is one, and not what is left, and what goes the way that it
    /// is said to go is given in per cent of the value before.</summary>
    public static bool Agree(in Quantity before, in Quantity after, in Quantity stated, int sign, int direction)
    {
        var (from, to) = (In(before, after), In(after, before));
        // "69 ms → 67 ms (-2.6 %)" was reckoned before the two were rounded.
        if (stated.Unit == Unit.Percent && stated.Precision < 1 && IsMeasured(before, after))
            (from, to) = (Rounded(from, before, UnitOf(before, after)), Rounded(to, after, UnitOf(before, after)));
        if (double.IsInfinity(from.Low) || double.IsInfinity(from.High) || double.IsInfinity(to.Low) || double.IsInfinity(to.High))
            return true;
        if (stated.Unit is Unit.Percent or Unit.Times)
        {
            // Nothing is a percentage of zero.
            return from.Low <= 0 || to.Low < 0 || AgreesRelatively(before, after, from, to, stated, sign, direction);
        }
        var scale = before.Unit == Unit.Ratio ? 100 / before.Whole : 1;
        var written = stated.Unit == Unit.None ? stated.Interval * Units.FactorOf(UnitOf(before, after)) : stated.BaseInterval;
        var difference = new Interval(to.Low - from.High, to.High - from.Low);
        var slack = stated.Precision / 2 * (stated.Unit == Unit.None ? Units.FactorOf(UnitOf(before, after)) : Units.FactorOf(stated.Unit));
        // A whole number of something is exact, but half a minute is rounded.
        slack = stated.Unit == Unit.None && stated.Precision == 1 && difference.IsExact ? 0 : slack;
        // 1000s or 1024s: nobody says which.
        if (before.Unit != after.Unit && after.Dimension == Dimension.Data)
            slack += 0.05 * Math.Max(from.High, to.High);
        return Meets(difference, written, slack) || (scale != 1 && Meets(difference * scale, written, slack));
    }

    /// <summary>Whether two values lie so far from a change in percent or as a factor that it cannot be theirs, however it was reckoned or
    /// rounded.</summary>
    public static bool AreFarFrom(in Quantity before, in Quantity after, in Quantity stated)
    {
        const double Points = 10;
        const double Share = 0.3;
        var unit = UnitOf(before, after);
        var (low, high) = (Math.Min(ValueIn(before, unit), ValueIn(after, unit)), Math.Max(ValueIn(before, unit), ValueIn(after, unit)));
        if (stated.Value <= 0)
            return false;
        // Nothing is a percentage of zero.
        if (low <= 0)
            return true;
        var factor = high / low;
        if (stated.Unit != Unit.Percent)
            return Math.Min(Math.Abs(factor - stated.Value), Math.Abs(factor - 1 - stated.Value)) > Share * stated.Value;
        var slack = Math.Max(Points, Share * stated.Value);
        return Math.Abs(100 * (factor - 1) - stated.Value) > slack && Math.Abs(100 - 100 / factor - stated.Value) > slack;
    }

    /// <summary>The change by the most usual formula: in percent of the value before, as a factor above one, or as a difference.</summary>
    public static double Compute(in Quantity before, in Quantity after, in Quantity stated)
    {
        var unit = UnitOf(before, after);
        var (from, to) = (ValueIn(before, unit), ValueIn(after, unit));
        return stated.Unit switch
        {
            Unit.Percent => 100 * (to - from) / from,
            Unit.Times => Math.Max(to / from, from / to),
            Unit.None => (to - from) / Units.FactorOf(unit),
            _ => (to - from) / Units.FactorOf(stated.Unit),
        };
    }

    /// <summary>The unit of both; "450 → 120 ms" writes it once.</summary>
    public static Unit UnitOf(in Quantity before, in Quantity after) => after.Unit == Unit.None ? before.Unit : after.Unit;

    // A machine gives more digits than a report writes.
    private static bool IsMeasured(in Quantity before, in Quantity after) =>
        UnitOf(before, after) is >= Unit.Nanosecond and <= Unit.Second || Units.DimensionOf(UnitOf(before, after)) == Dimension.Data;

    private static Interval Rounded(Interval interval, in Quantity quantity, Unit unit)
    {
        var half = quantity.Precision * Units.FactorOf(quantity.Unit == Unit.None ? unit : quantity.Unit) / 2;
        return interval.IsExact ? new(interval.Low - half, interval.High + half) : interval;
    }

    private static Interval In(in Quantity quantity, in Quantity other) =>
        quantity.Interval * Units.FactorOf(quantity.Unit == Unit.None ? other.Unit : quantity.Unit);

    private static double ValueIn(in Quantity quantity, Unit unit) =>
        quantity.Value * Units.FactorOf(quantity.Unit == Unit.None ? unit : quantity.Unit);

    private static bool AgreesRelatively(in Quantity before, in Quantity after, Interval from, Interval to, in Quantity stated, int sign,
        int direction)
    {
        var isPercent = stated.Unit == Unit.Percent;
        var factor = isPercent ? 100 : 1;
        // Of nearly all, what is left is rounded: "98 %" leaves six times as much as "99.7 %".
        var isNearlyAll = isPercent && stated.Value is > NearlyAll and < 100;
        var slack = Math.Max(stated.Precision * 0.999, (isNearlyAll ? 100 - stated.Value : stated.Value) * Rounding);
        if (isPercent && stated.Value % 10 == 0)
            slack = Math.Max(slack, RoundTens);
        // "3x" is 2.6 rounded or 3.9 cut, but not 2.2.
        var written = isPercent ? stated.Interval
            : stated.Interval with
            {
                Low = stated.Interval.Low
            + Math.Max(0, slack - Math.Max(stated.Precision * Half, stated.Value * Rounding))
            };
        var rise = new Interval(to.Low / from.High * factor, to.High / from.Low * factor);
        var fall = to.Low > 0 ? new Interval(from.Low / to.High * factor, from.High / to.Low * factor) : rise;
        // "45 → 18 (-40%)": 40% of it are left.
        var isToldSo = isPercent && (direction > 0 ? to.Low > from.High : direction < 0 && to.High < from.Low);
        var isShareLeft = (!isPercent || sign >= 0) && !(isToldSo && direction < 0)
            && (Meets(rise, written, slack) || (!isToldSo && Meets(fall, written, slack)));
        if (isShareLeft
            || Meets(new(rise.Low - factor, rise.High - factor), written, slack)
            || (!isToldSo && Meets(new(fall.Low - factor, fall.High - factor), written, slack)))
            return true;
        // Points: of percentages, of scores, and of numbers that may be either.
        var difference = new Interval(to.Low - from.High, to.High - from.Low);
        var isOutOf100 = UnitOf(before, after) is Unit.Percent
            || (UnitOf(before, after) == Unit.None && from.High <= 100 && to.High <= 100);
        return isPercent && ((isOutOf100 && Meets(difference, stated.Interval, slack))
            || (before.Unit == Unit.Ratio
            && (Meets(difference, stated.Interval, slack) || Meets(difference * (100 / before.Whole), stated.Interval, slack))));
    }

    // Whatever the sign: "+50 %" may be how much better it is.
    private static bool Meets(Interval computed, Interval stated, double slack)
    {
        var wide = new Interval(stated.Low - slack, stated.High + slack);
        return wide.Overlaps(computed) || wide.Overlaps(new(-computed.High, -computed.Low));
    }
}
