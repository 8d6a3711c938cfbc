using ReportLint.Diagnostics;

namespace ReportLint.Hosting.Checking;

/// <summary>From which severity on a run fails.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Least">The least severity that fails the run; null is none.</param>
internal sealed record FailureThreshold(string Name, DiagnosticSeverity? Least)
{
    public static FailureThreshold Error { get; } = new("error", DiagnosticSeverity.Error);

    public static FailureThreshold Warning { get; } = new("warning", DiagnosticSeverity.Warning);

    private static readonly FailureThreshold[] All = [Error, Warning, new("info", DiagnosticSeverity.Info), new("never", null)];

    public static string Names => string.Join(", ", Array.ConvertAll(All, static threshold => threshold.Name));

    /// <returns>Null where there is no such threshold.</returns>
    public static FailureThreshold? Find(string name) => Array.Find(All, threshold => threshold.Name == name);

    public bool IsReachedBy(DiagnosticSeverity severity) => severity >= Least;
}
