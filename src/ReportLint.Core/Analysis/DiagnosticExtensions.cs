using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Analysis;

/// <summary>What diagnostics say of the claims of a report.</summary>
public static class DiagnosticExtensions
{
    /// <summary>The relation that a diagnostic reports, by a rule of any origin; null where it reports something else.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostic"/> is null.</exception>
    public static ReportRelation? GetRelation(this Diagnostic diagnostic) =>
        (diagnostic ?? throw new ArgumentNullException(nameof(diagnostic))).Fact switch
        {
            ReportRelation relation => relation,
            Contradiction contradiction => contradiction.View,
            _ => null,
        };
}
