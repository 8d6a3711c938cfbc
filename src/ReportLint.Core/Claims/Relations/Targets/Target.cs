using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A value and the target that it should reach.</summary>
public sealed class Target
{
    internal Target(Quantity actual, Quantity goal, Comparator direction, int item)
    {
        Actual = actual;
        Goal = goal;
        Direction = direction;
        Item = item;
    }

    /// <summary>What was reached.</summary>
    public Quantity Actual { get; }

    /// <summary>What was to be reached.</summary>
    public Quantity Goal { get; }

    /// <summary>Whether the goal is a floor (<see cref="Comparator.AtLeast"/>), a ceiling (<see cref="Comparator.AtMost"/>) or a range.</summary>
    public Comparator Direction { get; }

    /// <summary>The index of the item that holds the value.</summary>
    public int Item { get; }

    /// <summary>What presents the target as reached; empty where nothing does.</summary>
    public TextSpan PresentedAsReached { get; internal set; }

    /// <summary>Whether no value that was written reaches any that was asked for.</summary>
    public bool IsMissed => !Reached.Overlaps(Wanted);

    /// <summary>Whether every value that was written reaches what was asked for.</summary>
    public bool IsMet => Reached.Low >= Wanted.Low && Reached.High <= Wanted.High;

    private Interval Reached => Actual.Unit == Unit.Ratio && Goal.Unit == Unit.Percent
        ? new(100 * Actual.Value / Actual.Whole, 100 * Actual.Value / Actual.Whole)
        : Goal.Unit == Unit.None ? Actual.Interval : Actual.BaseInterval;

    private Interval Wanted
    {
        get
        {
            var goal = Goal.Unit == Unit.None ? Goal.Interval : Goal.BaseInterval;
            return Direction switch
            {
                Comparator.AtLeast => new(goal.Low, double.PositiveInfinity),
                Comparator.AtMost => new(double.NegativeInfinity, goal.High),
                _ => goal,
            };
        }
    }
}
