using ReportLint.Claims;

namespace ReportLint.Evidence;

/// <summary>Compares written numbers with measured ones.</summary>
internal static class Shares
{
    private const double Tolerance = 1e-9;

    /// <summary>Whether a number confirms what is written: rounded or cut to the digits that are there.</summary>
    public static bool Agree(in Quantity written, double measured)
    {
        var slack = Tolerance * Math.Max(1, Math.Abs(measured));
        if (measured >= written.Interval.Low - slack && measured <= written.Interval.High + slack)
            return true;
        if (written.Comparator != Comparator.None)
            return false;
        var distance = measured - written.Value;
        return distance >= -(written.Precision / 2) - slack && distance < written.Precision - slack;
    }

    /// <summary>As <see cref="Agree"/> of a percentage; all of them are all of them, and none are none, whatever rounding says.</summary>
    public static bool AgreeInFull(in Quantity percent, double share) =>
        percent is { Comparator: Comparator.None, Value: 100 } ? share >= 1 : percent is { Comparator: Comparator.None, Value: 0 }
            ? share <= 0 : Agree(percent, share * 100);
}
