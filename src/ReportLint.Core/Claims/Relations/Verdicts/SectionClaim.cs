using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A claim that a section makes, once or several times; the first place is its own.</summary>
internal abstract class SectionClaim : Claim
{
    private readonly List<TextSpan> _others = [];

    private protected SectionClaim(TextSpan span, int item)
        : base(span, item)
    {
    }

    /// <summary>Where the section claims the like again.</summary>
    public IReadOnlyList<TextSpan> Others => _others;

    internal void Add(TextSpan other) => _others.Add(other);
}
