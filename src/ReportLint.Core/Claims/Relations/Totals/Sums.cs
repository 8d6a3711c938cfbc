namespace ReportLint.Claims;

/// <summary>Whether parts can add up to a total, under the readings that a reasonable reader would try.</summary>
internal static class Sums
{
    /// <summary>The share of the whole by which parts may miss it and still be its parts.</summary>
    private const double Near = 0.25;

    /// <summary>Whether what parts add up to is so close to a total that they may be its parts.</summary>
    public static bool AreNear(double total, double sum) => Math.Abs(sum - total) <= Near * total;

    /// <summary>Whether plain parts of the total's own dimension come so near to it, in one unit, that they may be all of it.</summary>
    public static bool MayBeAll(in Quantity total, List<Quantity> parts)
    {
        if (total.Comparator != Comparator.None)
            return false;
        var sum = 0.0;
        foreach (var part in parts)
        {
            if (part.Dimension != total.Dimension || part.Comparator != Comparator.None)
                return false;
            sum += part.Value * Units.FactorOf(part.Unit);
        }
        return AreNear(total.Value * Units.FactorOf(total.Unit), sum);
    }

    /// <summary>Whether a dimension is that of amounts, which add up whatever they are of: hours, bytes, money.</summary>
    public static bool IsAmount(Dimension dimension) => dimension is Dimension.Duration or Dimension.Data or Dimension.Dollar or Dimension.Euro;

    /// <summary>The parts, where none has a unit, in that of their total: "3 + 4 = 7 h".</summary>
    public static List<Quantity> InUnitOf(Quantity total, List<Quantity> parts) =>
        total.Dimension is Dimension.Duration or Dimension.Calendar or Dimension.Data && parts.TrueForAll(part => part.Unit == Unit.None) ? parts.ConvertAll(part => part with { Unit = total.Unit }) : parts;

    /// <summary>Whether the parts' intervals add up to some value of the total's.</summary>
    public static bool Agree(in Quantity total, List<Quantity> parts)
    {
        if (parts.Count == 0)
            return false;
        var sum = new Interval(0, 0);
        double whole = 0;
        var unit = total.Unit;
        var slack = 0.0;
        foreach (var part in parts)
        {
            sum += part.BaseInterval;
            whole += part.Whole;
            // 1000s or 1024s: nobody says which.
            if (part.Unit != unit && part.Dimension == Dimension.Data)
                slack = 0.05;
        }
        // Nothing of what is endless is no number.
        if (slack > 0)
            sum = new(double.IsInfinity(sum.Low) ? sum.Low : sum.Low - Math.Abs(sum.Low) * slack, double.IsInfinity(sum.High) ? sum.High : sum.High + Math.Abs(sum.High) * slack);
        return sum.Overlaps(total.BaseInterval) && (total.Unit != Unit.Ratio || whole == total.Whole);
    }

    /// <summary>Whether a total is broken down where it stands, "12 ropes (10 new, 2 mended)": what stands around may sum it up, too.</summary>
    public static bool IsOfOneLine(ReportModel model, Total total) =>
        total.Parts.Count > 0 && model.ItemAt(total.Stated.Span.Start) == model.ItemAt(total.Parts[0].Span.Start);

    /// <summary>More states than these nobody sums up.</summary>
    public const int MostStates = 8;

    /// <summary>Whether two or more of the parts add up to the total: of those that are left, some may be under way.</summary>
    public static bool SomeAgree(in Quantity total, List<Quantity> parts)
    {
        for (var choice = 1; choice < 1 << Math.Min(parts.Count, MostStates); choice++)
        {
            var (sum, chosen) = (new Interval(0, 0), 0);
            for (var i = 0; i < parts.Count; i++)
            {
                if ((choice & (1 << i)) == 0)
                    continue;
                sum += parts[i].BaseInterval;
                chosen++;
            }
            if (chosen >= 2 && sum.Overlaps(total.BaseInterval))
                return true;
        }
        return false;
    }

    /// <summary>Whether the total is no sum at all: the last, the greatest or the mean of its parts.</summary>
    public static bool IsStockOrMean(in Quantity total, List<Quantity> parts)
    {
        var stated = total.BaseInterval;
        if (IsSame(parts[parts.Count - 1], stated) || IsSame(parts[0], stated))
            return true;
        double greatest = double.NegativeInfinity;
        double sum = 0;
        foreach (var part in parts)
        {
            var value = part.Value * Units.FactorOf(part.Unit);
            greatest = Math.Max(greatest, value);
            sum += value;
        }
        var mean = sum / parts.Count;
        // A mean may be rounded to the unit; where it is much less than one, that would make it anything.
        var half = Math.Max(total.Precision * Units.FactorOf(total.Unit), Math.Min(Units.FactorOf(total.Unit), Math.Abs(mean) / 10)) / 2;
        return greatest == stated.Low || new Interval(mean - half, mean + half).Overlaps(stated);
    }

    // "220+" may be anything, and so is no total.
    private static bool IsSame(in Quantity part, Interval stated) => !double.IsInfinity(part.BaseInterval.High) && part.BaseInterval.Overlaps(stated);

    /// <summary>Whether the parts can be added to one another and compared with the total.</summary>
    public static bool AreComparable(in Quantity total, List<Quantity> parts)
    {
        if (total.Dimension is Dimension.Percent or Dimension.Times or Dimension.Rate)
            return false;
        var isScore = total.Unit == Unit.Ratio;
        foreach (var part in parts)
        {
            if (part.Dimension != total.Dimension)
                return false;
            isScore &= part.Whole == total.Whole;
        }
        // "70/100, 25/100: 45/100" is a mean of scores.
        return !isScore;
    }
}
