using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Something that a report says and that may be true or false.</summary>
internal abstract class Claim
{
    private protected Claim(TextSpan span, int item)
    {
        Span = span;
        Item = item;
    }

    /// <summary>The words that say it.</summary>
    public TextSpan Span { get; }

    /// <summary>The index of the item that holds it; -1 in front matter.</summary>
    public int Item { get; }
}
