using ReportLint.Claims.Annotating;

namespace ReportLint.Claims.Laws;

/// <summary>Whether two figures may stand for one value.</summary>
internal static class ValueCheck
{
    // How much two upper limits of one measurement may differ: each holds, but a careful writer gives the lower one.
    private const double MostOfLimits = 2;

    /// <summary>Whether two figures can be compared: their units are of one dimension.</summary>
    public static bool AreComparable(in Quantity one, in Quantity other) =>
        one.Dimension == other.Dimension || IsShare(one) && IsShare(other)
            || (one.Dimension, other.Dimension) is (Dimension.Ratio, Dimension.Count)
            or (Dimension.Count, Dimension.Ratio);

    /// <summary>Whether two figures may stand for one value.</summary>
    public static bool Agree(in Quantity one, in Quantity other)
    {
        if (one.Unit == Unit.Ratio && other.Unit == Unit.Ratio && !(one.MayBeGrade && other.MayBeGrade && one.Whole != other.Whole))
            return one.Value == other.Value && one.Whole == other.Whole;
        if (one.Dimension == Dimension.Ratio && other.Dimension == Dimension.Count)
            return IsPartOrWhole(one, other);
        if (other.Dimension == Dimension.Ratio && one.Dimension == Dimension.Count)
            return IsPartOrWhole(other, one);
        if (one.Comparator == Comparator.AtMost && other.Comparator == Comparator.AtMost)
            return Math.Max(ValueOf(one), ValueOf(other)) <= MostOfLimits * Math.Min(ValueOf(one), ValueOf(other));
        return RangeOf(one).Overlaps(RangeOf(other)) || AreRounded(one, other);
    }

    /// <summary>The value, of a share in percent.</summary>
    public static double ValueOf(in Quantity quantity) =>
        quantity.Unit == Unit.Ratio && quantity.Whole > 0 ? 100 * quantity.Value / quantity.Whole : Figures.ValueOf(quantity);

    /// <summary>Whether a figure is exact.</summary>
    public static bool IsExact(in Quantity quantity) => quantity.Comparator == Comparator.None;

    /// <summary>Whether a figure is a share: a percentage or a ratio.</summary>
    public static bool IsShare(in Quantity quantity) => quantity.Unit == Unit.Percent || quantity.Unit == Unit.Ratio;

    private static bool IsPartOrWhole(in Quantity ratio, in Quantity count) => count.Value == ratio.Value || count.Value == ratio.Whole;

    private static Interval RangeOf(in Quantity quantity)
    {
        if (quantity.Unit == Unit.Ratio)
            return new(ValueOf(quantity) - 0.5, ValueOf(quantity) + 0.5);
        var range = quantity.BaseInterval;
        var slack = quantity.Comparator == Comparator.About ? Figures.Approximation * Math.Abs(Figures.ValueOf(quantity)) : 0;
        return new(range.Low - slack, range.High + slack);
    }

    // "85%" may be 85.7 % cut off, "13K" is 13,656.
    private static bool AreRounded(in Quantity one, in Quantity other)
    {
        var (first, second) = (one.Precision * Units.FactorOf(one.Unit), other.Precision * Units.FactorOf(other.Unit));
        return Math.Abs(first - second) > 1e-9 && Math.Abs(ValueOf(one) - ValueOf(other)) < Math.Max(first, second);
    }
}
