using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A total and the parts that it sums up.</summary>
public sealed class Total
{
    internal Total(Quantity stated, List<Quantity> parts, bool agrees)
    {
        Stated = stated;
        PartList = parts;
        Agrees = agrees;
    }

    /// <summary>What the report says that it is.</summary>
    public Quantity Stated { get; }

    /// <summary>What it sums up; none of them is a total.</summary>
    public IReadOnlyList<Quantity> Parts => PartList;

    /// <summary>Whether some reasonable reading makes the sum right.</summary>
    public bool Agrees { get; }

    /// <summary>The sum of the parts as written, in the unit of the stated total.</summary>
    public double Sum
    {
        get
        {
            var sum = 0.0;
            foreach (var part in PartList)
                sum += part.Value * Units.FactorOf(part.Unit);
            return sum / Units.FactorOf(Stated.Unit);
        }
    }

    /// <summary>The sum of the wholes, where the parts are ratios.</summary>
    public double SumOfWholes
    {
        get
        {
            var sum = 0.0;
            foreach (var part in PartList)
                sum += part.Whole;
            return sum;
        }
    }

    internal List<Quantity> PartList { get; }

    /// <summary>Whether the stated number stands elsewhere in the report too, so that mending one place alone would make another contradiction.</summary>
    public bool IsRepeated { get; internal set; }

    /// <summary>Other places that state the same total over the same parts.</summary>
    public IReadOnlyList<TextSpan> Repeats { get; internal set; } = [];
}
