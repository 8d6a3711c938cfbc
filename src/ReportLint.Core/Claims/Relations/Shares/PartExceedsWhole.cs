using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A part that is larger than its whole, or a share above 100 % of something closed.</summary>
public sealed class PartExceedsWhole : Claim
{
    internal PartExceedsWhole(TextSpan part, TextSpan whole, double wholeValue, int item)
        : base(part, item)
    {
        Whole = whole;
        WholeValue = wholeValue;
    }

    /// <summary>Where the whole stands; the words that name it, where it is 100 %.</summary>
    public TextSpan Whole { get; }

    /// <summary>How much the whole is; 100 where it is a share.</summary>
    public double WholeValue { get; }

    /// <summary>Whether it is a percentage.</summary>
    public bool IsShare { get; internal init; }
}
