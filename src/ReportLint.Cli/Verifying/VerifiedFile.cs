using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;
using ReportLint.Text;

namespace ReportLint.Cli.Verifying;

/// <summary>The claims of one file.</summary>
/// <param name="File">The file.</param>
/// <param name="Text">Its text; null where it could not be read.</param>
/// <param name="Claims">By position.</param>
/// <param name="Problem">Why it could not be read; null where it could.</param>
internal sealed record VerifiedFile(ReportFile File, SourceText? Text, IReadOnlyList<CheckedClaim> Claims, Problem? Problem = null)
{
    /// <summary>How its statements agree with each other.</summary>
    public RelationCounts Relations { get; init; }

    /// <summary>All that is known of its claims; null where nobody asked.</summary>
    public ReportExplanation? Explanation { get; init; }

    /// <summary>What contradicts its claims, by position; empty where nobody asked.</summary>
    public IReadOnlyList<Finding> Contradictions { get; init; } = [];

    /// <summary>How many of its claims have which verdict.</summary>
    public VerdictCounts Counts => VerdictCounts.Of(Claims) with { Relations = Relations };

    /// <summary>Its line, from 1.</summary>
    public int LineOf(CheckedClaim claim) => Text!.GetLinePosition(claim.Span.Start).Line + 1;
}
