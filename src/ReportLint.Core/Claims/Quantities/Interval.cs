namespace ReportLint.Claims;

/// <summary>All values that a written quantity may stand for, ends included.</summary>
/// <param name="Low">The least; may be minus infinity.</param>
/// <param name="High">The greatest; may be infinity.</param>
internal readonly record struct Interval(double Low, double High)
{
    // Decimal fractions are not exact in binary; this is far below any written precision.
    private const double Tolerance = 1e-9;

    /// <summary>The sum of any value of the one and any of the other.</summary>
    public static Interval operator +(Interval a, Interval b) => new(a.Low + b.Low, a.High + b.High);

    /// <summary>Both ends times a factor above zero.</summary>
    public static Interval operator *(Interval a, double factor) => new(a.Low * factor, a.High * factor);

    /// <summary>The sum of any value of the one and any of the other.</summary>
    public static Interval Add(Interval left, Interval right) => left + right;

    /// <summary>Whether some value lies in both.</summary>
    public bool Overlaps(Interval other)
    {
        var slack = Tolerance * Math.Max(1, Math.Max(Magnitude(this), Magnitude(other)));
        return Low <= other.High + slack && other.Low <= High + slack;
    }

    /// <summary>Whether it is a single value.</summary>
    public bool IsExact => Low == High;

    private static double Magnitude(Interval interval) =>
        Math.Max(double.IsInfinity(interval.Low) ? 0 : Math.Abs(interval.Low), double.IsInfinity(interval.High)
            ? 0 : Math.Abs(interval.High));
}
