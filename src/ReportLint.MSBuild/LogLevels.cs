using ReportLint.Diagnostics;
using ReportLint.Hosting.Checking;

namespace ReportLint.MSBuild;

/// <summary>Decides what a finding is in the build log. <c>docs/hosts/msbuild.md</c> has the table of all combinations.</summary>
/// <param name="failOn">From which severity on it is an error.</param>
/// <param name="treatWarningsAsErrors">Whether every warning is one.</param>
/// <param name="warningsAsErrors">The codes whose warnings are.</param>
/// <param name="warningsNotAsErrors">The codes whose warnings are not; it wins, as it does for the compiler.</param>
internal sealed class LogLevels(FailureThreshold failOn, bool treatWarningsAsErrors, string warningsAsErrors, string warningsNotAsErrors)
{
    // A build that never fails because of reports does not fail because of a property that was set for the compiler.
    private readonly bool _warningsAreErrors = treatWarningsAsErrors && failOn.Least is not null;
    private readonly HashSet<string> _errors = [.. DiagnosticCodes.In(warningsAsErrors)];
    private readonly HashSet<string> _warnings = [.. DiagnosticCodes.In(warningsNotAsErrors)];

    public DiagnosticSeverity Of(string id, DiagnosticSeverity severity)
    {
        if (severity == DiagnosticSeverity.Error && failOn.IsReachedBy(severity))
            return severity;
        // Where nothing is an error by its severity, errors are warnings, and what holds for warnings holds for them.
        var level = severity == DiagnosticSeverity.Error ? DiagnosticSeverity.Warning : severity;
        if (_warnings.Contains(id))
            return level;
        var isError = failOn.IsReachedBy(severity) || (level == DiagnosticSeverity.Warning && (_warningsAreErrors || _errors.Contains(id)));
        return isError ? DiagnosticSeverity.Error : level;
    }
}
