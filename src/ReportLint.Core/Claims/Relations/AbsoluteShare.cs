namespace ReportLint.Claims;

/// <summary>An absolute percentage that stands for a count which is not given.</summary>
public sealed class AbsoluteShare
{
    internal AbsoluteShare(Quantity percent, int item, Quantity? whole)
    {
        Percent = percent;
        Item = item;
        Whole = whole;
    }

    /// <summary>The percentage.</summary>
    public Quantity Percent { get; }

    /// <summary>The index of the item that holds it.</summary>
    public int Item { get; }

    /// <summary>How many things it speaks of, where the same item says so.</summary>
    public Quantity? Whole { get; }
}
