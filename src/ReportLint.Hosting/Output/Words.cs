using System.Globalization;
using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Evidence;
using ReportLint.Hosting.Checking;

namespace ReportLint.Hosting.Output;

/// <summary>The words that every output uses.</summary>
internal static class Words
{
    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "info",
        _ => "off",
    };

    public static string Of(FixSafety safety) => safety == FixSafety.Safe ? "safe" : "suggested";

    public static string Of(Confidence confidence) => confidence switch
    {
        Confidence.High => "high",
        Confidence.Medium => "medium",
        _ => "low",
    };

    public static string Of(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Verified => "verified",
        ClaimVerdict.Contradicted => "contradicted",
        _ => "not bound",
    };

    /// <summary>As <c>4 relations: 3 holding, 0 explained, 1 contradicting (0 with low confidence)</c>.</summary>
    public static string Of(RelationCounts relations) => $"{Count(relations.All, "relation")}: {Number(relations.Holding)} holding, "
        + $"{Number(relations.Explained)} explained, {Number(relations.Contradicting)} contradicting "
        + $"({Number(relations.WithLowConfidence)} with low confidence)";

    public static string Of(ClaimKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>As <c>3 errors</c>, <c>1 warning</c>: what there is, the worst first.</summary>
    public static IEnumerable<string> BySeverity(FindingCounts counts)
    {
        if (counts.Errors > 0)
            yield return Count(counts.Errors, Of(DiagnosticSeverity.Error));
        if (counts.Warnings > 0)
            yield return Count(counts.Warnings, Of(DiagnosticSeverity.Warning));
        if (counts.Infos > 0)
            yield return Count(counts.Infos, Of(DiagnosticSeverity.Info));
    }

    public static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    public static string Count(int count, string noun) => Count(count, noun, $"{noun}s");

    public static string Count(int count, string one, string several) => $"{Number(count)} {(count == 1 ? one : several)}";
}
