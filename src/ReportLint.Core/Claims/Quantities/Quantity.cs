using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A number of a report with all that belongs to it.</summary>
public readonly struct Quantity
{
    /// <summary>The number as written, in <see cref="Unit"/>; the part where it is a ratio; the lower end where it is a range.</summary>
    public double Value { get; internal init; }

    /// <summary>The whole of a ratio; 0 where it is none.</summary>
    public double Whole { get; internal init; }

    /// <summary>All values that it may stand for, in <see cref="Unit"/>.</summary>
    internal Interval Interval { get; init; }

    /// <summary>The least value that it may stand for, in <see cref="Unit"/>; may be minus infinity.</summary>
    public double Low => Interval.Low;

    /// <summary>The greatest value that it may stand for, in <see cref="Unit"/>; may be infinity.</summary>
    public double High => Interval.High;

    /// <summary>What it is measured in.</summary>
    public Unit Unit { get; internal init; }

    /// <summary>What opens its interval.</summary>
    internal Comparator Comparator { get; init; }

    /// <summary>The step of its last written digit, in <see cref="Unit"/>.</summary>
    internal double Precision { get; init; }

    /// <summary>How it is written.</summary>
    internal NumberNotation Notation { get; init; }

    /// <summary>The digits alone; of both numbers of a ratio or range.</summary>
    public TextSpan NumberSpan { get; internal init; }

    /// <summary>Comparator, number and unit.</summary>
    public TextSpan Span { get; internal init; }

    /// <summary>Whether <see cref="NumberSpan"/> holds one number and nothing else, so that another can take its place.</summary>
    internal bool IsPlain { get; init; }

    internal int FirstToken { get; init; }

    internal int EndToken { get; init; }

    /// <summary>Which quantities it can be added to and compared with.</summary>
    internal Dimension Dimension => Units.DimensionOf(Unit);

    /// <summary>Whether it may be a mark on one of the scales that are usual: "8/10" may count eight of ten, too.</summary>
    internal bool MayBeGrade => Unit == Unit.Ratio && Whole is 5 or 10 or 20 or 100;

    /// <summary>Its interval in the base unit of its dimension.</summary>
    internal Interval BaseInterval => Interval * Units.FactorOf(Unit);
}
