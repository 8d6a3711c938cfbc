using ReportLint.Diagnostics;
using ReportLint.Hosting.Checking;

namespace ReportLint.LanguageServer.Workspaces;

/// <summary>How many findings there are, by severity.</summary>
/// <param name="Errors">Errors.</param>
/// <param name="Warnings">Warnings.</param>
/// <param name="Infos">Informations.</param>
internal readonly record struct FindingCounts(int Errors, int Warnings, int Infos)
{
    /// <summary>Counts findings.</summary>
    public static FindingCounts Of(IReadOnlyList<Finding> findings) => new(
        findings.Count(static finding => finding.Diagnostic.Severity == DiagnosticSeverity.Error),
        findings.Count(static finding => finding.Diagnostic.Severity == DiagnosticSeverity.Warning),
        findings.Count(static finding => finding.Diagnostic.Severity == DiagnosticSeverity.Info));

    /// <summary>Of two documents together.</summary>
    public static FindingCounts operator +(FindingCounts one, FindingCounts other) =>
        new(one.Errors + other.Errors, one.Warnings + other.Warnings, one.Infos + other.Infos);
}
