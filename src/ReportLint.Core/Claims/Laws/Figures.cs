namespace ReportLint.Claims.Laws;

/// <summary>Values of quantities in the base unit of their dimension, and how exact they are.</summary>
internal static class Figures
{
    // 1000 or 1024 bytes.
    private const double DataTolerance = 0.03;

    // How many standard deviations a sum of rounded figures may be off.
    private const double Deviations = 3;

    /// <summary>How much a figure called approximate may be off, as a share of it.</summary>
    public const double Approximation = 0.15;

    // "40+" is seldom more than a third above.
    private const double MostAbove = 1.35;

    /// <summary>The value in the base unit; of a ratio, the part.</summary>
    public static double ValueOf(in Quantity quantity) => quantity.Value * Units.FactorOf(quantity.Unit);

    /// <summary>The least and the greatest value that is meant, in the base unit.</summary>
    public static Interval RangeOf(in Quantity quantity)
    {
        var value = ValueOf(quantity);
        return quantity.Comparator switch
        {
            Comparator.Range => new(value, quantity.BaseInterval.High),
            Comparator.AtLeast => new(value, value * MostAbove),
            Comparator.AtMost => new(0, value),
            Comparator.About => new(value * (1 - Approximation), value * (1 + Approximation)),
            _ => new(value, value),
        };
    }

    /// <summary>The step of the last written digit in the base unit; 0 where things are counted and every digit is written.</summary>
    public static double StepOf(in Quantity quantity)
    {
        var isCounted = quantity.Precision == 1
            && quantity.Unit is Unit.None or Unit.Ratio or Unit.Dollar or Unit.Euro or Unit.Pound or Unit.Hour or Unit.Minute or Unit.Day
            or Unit.Week or Unit.Month;
        return isCounted ? 0 : quantity.Precision * Units.FactorOf(quantity.Unit);
    }

    /// <summary>Whether a figure is no exact one: "about 5", "40+".</summary>
    public static bool IsApproximate(in Quantity quantity) =>
        quantity.Comparator is Comparator.About or Comparator.AtLeast or Comparator.AtMost;

    /// <summary>Whether two values are equal but for some uncertainty.</summary>
    public static bool AreNear(double one, double other, double step = 0) =>
        Math.Abs(one - other) <= (step / 2) + (1e-6 * Math.Max(1, Math.Max(Math.Abs(one), Math.Abs(other))));

    /// <summary>How much a sum may be off because its figures are rounded: three standard deviations of the sum, after the error of a
    /// figure
    /// that is rounded to a step (its square over twelve).</summary>
    public static double ToleranceOf(double squares, in Quantity whole)
    {
        var step = StepOf(whole);
        var tolerance = Deviations * Math.Sqrt((squares + (step * step)) / 12);
        return tolerance + (1e-6 * Math.Abs(ValueOf(whole))) + (whole.Dimension == Dimension.Data ? DataTolerance * ValueOf(whole) : 0);
    }

    /// <summary>Whether a percentage is a value rounded or cut off to its written digits.</summary>
    public static bool IsWrittenAs(double percentage, in Quantity written)
    {
        var difference = percentage - written.Value;
        return Math.Abs(difference) <= (written.Precision / 2) + 1e-6 || (difference >= -1e-6 && difference < written.Precision);
    }
}
