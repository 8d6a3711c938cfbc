using ReportLint.Diagnostics;
using ReportLint.Hosting.Checking;

namespace ReportLint.MSBuild;

/// <summary>Decides what a diagnostic is in the build log, as the compiler would.</summary>
/// <param name="failOn">From which severity on it is an error.</param>
/// <param name="treatWarningsAsErrors">Whether every warning is one.</param>
/// <param name="warningsAsErrors">The codes whose warnings are.</param>
/// <param name="warningsNotAsErrors">The codes whose warnings are not.</param>
internal sealed class LogLevels(FailureThreshold failOn, bool treatWarningsAsErrors, string warningsAsErrors, string warningsNotAsErrors)
{
    private readonly HashSet<string> _errors = [.. DiagnosticCodes.In(warningsAsErrors)];
    private readonly HashSet<string> _warnings = [.. DiagnosticCodes.In(warningsNotAsErrors)];

    public DiagnosticSeverity Of(Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity;
        if (severity == DiagnosticSeverity.Error)
            return failOn.IsReachedBy(severity) ? severity : DiagnosticSeverity.Warning;
        if (_warnings.Contains(diagnostic.Id))
            return severity;
        var isError = failOn.IsReachedBy(severity) || (severity == DiagnosticSeverity.Warning && (treatWarningsAsErrors || _errors.Contains(diagnostic.Id)));
        return isError ? DiagnosticSeverity.Error : severity;
    }
}
