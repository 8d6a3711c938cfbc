using ReportLint.Diagnostics;

namespace ReportLint.Hosting.Checking;

/// <summary>How many findings there are, by severity.</summary>
/// <param name="Errors">Errors.</param>
/// <param name="Warnings">Warnings.</param>
/// <param name="Infos">Infos.</param>
internal readonly record struct FindingCounts(int Errors, int Warnings, int Infos)
{
    /// <summary>All of them.</summary>
    public int All => Errors + Warnings + Infos;

    /// <summary>The largest severity that occurs; <see cref="DiagnosticSeverity.Off"/> where none does.</summary>
    public DiagnosticSeverity Worst => Errors > 0 ? DiagnosticSeverity.Error : Warnings > 0 ? DiagnosticSeverity.Warning
        : Infos > 0 ? DiagnosticSeverity.Info : DiagnosticSeverity.Off;

    /// <summary>Counts findings.</summary>
    public static FindingCounts Of(IReadOnlyList<Finding> findings) =>
        findings.Aggregate(default(FindingCounts), static (counts, finding) => counts + finding.Diagnostic.Severity);

    /// <summary>Of two reports together.</summary>
    public static FindingCounts operator +(FindingCounts one, FindingCounts other) =>
        new(one.Errors + other.Errors, one.Warnings + other.Warnings, one.Infos + other.Infos);

    /// <summary>With one finding more; what is off does not count.</summary>
    public static FindingCounts operator +(FindingCounts counts, DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => counts with { Errors = counts.Errors + 1 },
        DiagnosticSeverity.Warning => counts with { Warnings = counts.Warnings + 1 },
        DiagnosticSeverity.Info => counts with { Infos = counts.Infos + 1 },
        _ => counts,
    };
}
