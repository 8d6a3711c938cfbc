using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A ratio and a percentage of the same thing, as in <c>18/20 (90%)</c>.</summary>
public sealed class Share
{
    private const double Slack = 1e-9;

    internal Share(Quantity ratio, Quantity percent, int item)
    {
        Ratio = ratio;
        Percent = percent;
        Item = item;
    }

    /// <summary>The part and its whole.</summary>
    public Quantity Ratio { get; }

    /// <summary>Where the whole stands, if not beside the part but in a column of its own; empty otherwise.</summary>
    public TextSpan WholeSpan { get; internal init; }

    /// <summary>What is said to be their share.</summary>
    public Quantity Percent { get; }

    /// <summary>The index of the item that holds them.</summary>
    public int Item { get; }

    /// <summary>The share that the ratio gives, in percent.</summary>
    public double ComputedPercent => 100 * Ratio.Value / Ratio.Whole;

    /// <summary>Whether the percentage is the ratio's, rounded or cut to the digits written, or that of what is left.</summary>
    public bool Agrees => CouldBe(ComputedPercent) || CouldBe(100 - ComputedPercent);

    // Rounded, or cut; "70% (102/147)", which is 69.4 %, is neither.
    private bool CouldBe(double percent) =>
        new Interval(percent, percent).Overlaps(Percent.Interval)
        || (Percent.Comparator == Comparator.None && percent >= Percent.Value - Percent.Precision / 2 - Slack && percent < Percent.Value + Percent.Precision - Slack);
}
