using ReportLint.Text;

namespace ReportLint.Claims.Laws;

/// <summary>Something that a report tells to be open, failed or missed.</summary>
internal struct LedgerEntry
{
    /// <summary>The item that tells it.</summary>
    public int Item;

    /// <summary>The mark or the words that tell it.</summary>
    public TextSpan Span;

    /// <summary>How it is told.</summary>
    public OpenKind Kind;

    /// <summary>How much it speaks against a verdict on the whole; from 1 to 6.</summary>
    public int Weight;

    /// <summary>Whether it is required, or blocks.</summary>
    public bool IsRequired;

    /// <summary>Whether it failed.</summary>
    public bool IsFailed;

    /// <summary>Whether a mark or a box tells it.</summary>
    public bool IsMarked;

    /// <summary>Whether most of its siblings are done.</summary>
    public bool HasDoneSiblings;

    /// <summary>Whether it is the delivery itself, which comes after a verdict: "deploy to production".</summary>
    public bool IsDelivery;
}
