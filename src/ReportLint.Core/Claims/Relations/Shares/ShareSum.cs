using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Shares of one whole that do not add up to it, or an overall share that lies outside the range of those it sums up.</summary>
public sealed class ShareSum : Claim
{
    internal ShareSum(TextSpan span, int item, IReadOnlyList<Quantity> shares, bool isOverall)
        : base(span, item)
    {
        Shares = shares;
        IsOverall = isOverall;
    }

    /// <summary>The shares.</summary>
    public IReadOnlyList<Quantity> Shares { get; }

    /// <summary>Whether <see cref="Claim.Span"/> is an overall share; else it is what calls them shares of one whole.</summary>
    public bool IsOverall { get; }

    /// <summary>What the shares add up to.</summary>
    public double Sum => Shares.Sum(share => share.Value);

    /// <summary>The least of them.</summary>
    public double Least => Shares.Min(share => share.Value);

    /// <summary>The greatest of them.</summary>
    public double Greatest => Shares.Max(share => share.Value);
}
