using ReportLint.Analysis;
using ReportLint.Hosting.Checking;
using ReportLint.Text;

namespace ReportLint.Html;

/// <summary>A report and all that its page shows.</summary>
/// <param name="Name">The report, as it is shown.</param>
/// <param name="Text">Its text.</param>
/// <param name="Findings">What the margin says, by position.</param>
/// <param name="Explanation">Its claims and relations.</param>
internal sealed record CheckedPage(string Name, SourceText Text, IReadOnlyList<Finding> Findings, ReportExplanation Explanation)
{
    /// <summary>The claims that are marked and listed; all where nobody chooses.</summary>
    public IReadOnlyList<CheckedClaim> Claims { get; init; } = Explanation.Claims;

    /// <summary>Whether the page is about claims, so that those that nothing is about are marked, too, and the list stands open.</summary>
    public bool IsAboutClaims { get; init; }

    /// <summary>How many findings comments in the report silence, or a baseline knows.</summary>
    public int Silenced { get; init; }

    /// <summary>What it adds up to.</summary>
    public PageTotals Totals => PageTotals.Of(this);
}
