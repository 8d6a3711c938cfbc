using ReportLint.Text;

namespace ReportLint.Claims.Form;

/// <summary>Emoji that carry no status, in headings and at the start of the items of a list.</summary>
internal sealed class DecorativeEmoji : Claim
{
    internal DecorativeEmoji(IReadOnlyList<TextSpan> places, int item)
        : base(places[0], item) => Places = places;

    /// <summary>All of them, in order, each a run without the blanks around it.</summary>
    public IReadOnlyList<TextSpan> Places { get; }
}
