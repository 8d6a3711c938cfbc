using ReportLint.Analysis;
using ReportLint.Hosting.Files;
using ReportLint.Text;

namespace ReportLint.Hosting.Checking;

/// <summary>What came of one file.</summary>
/// <param name="File">The file.</param>
/// <param name="Text">Its text; null where it is unknown or nobody needs it, which keeps a run over many files small.</param>
/// <param name="Findings">By position.</param>
/// <param name="Problem">Why it could not be read; null where it could.</param>
internal sealed record FileResult(ReportFile File, SourceText? Text, IReadOnlyList<Finding> Findings, Problem? Problem = null)
{
    /// <summary>What the report claims, in numbers; null where nobody asked.</summary>
    public ReportCounts? Counts { get; init; }

    /// <summary>What the report claims, and how its claims relate; null where nobody asked.</summary>
    public ReportExplanation? Explanation { get; init; }

    /// <summary>Those that neither a comment in the report silences nor a baseline knows.</summary>
    public IEnumerable<Finding> Reported => Findings.Where(static finding => finding.IsReported);
}
