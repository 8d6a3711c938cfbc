using ReportLint.Text;

namespace ReportLint.Claims.Laws;

/// <summary>Something that a report calls open, failed or missed.</summary>
internal struct LedgerEntry
{
    /// <summary>The item that says so.</summary>
    public int Item;

    /// <summary>The mark or the words that say so.</summary>
    public TextSpan Span;

    /// <summary>How the report says so.</summary>
    public OpenKind Kind;

    /// <summary>How much it counts against a verdict on the whole; from 1 to 6.</summary>
    public int Weight;

    /// <summary>Whether it is required, or blocks.</summary>
    public bool IsRequired;

    /// <summary>Whether it failed.</summary>
    public bool IsFailed;

    /// <summary>Whether a mark or a box says so.</summary>
    public bool IsMarked;

    /// <summary>Whether most of its siblings are done.</summary>
    public bool HasDoneSiblings;

    /// <summary>Whether it is the delivery itself, which comes after a verdict: "deploy to production".</summary>
    public bool IsDelivery;
}
