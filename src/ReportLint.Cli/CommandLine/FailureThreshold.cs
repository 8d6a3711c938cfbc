using ReportLint.Diagnostics;

namespace ReportLint.Cli.CommandLine;

/// <summary>A value of <c>--fail-on</c>.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Least">The least severity that fails the run; null is none.</param>
internal sealed record FailureThreshold(string Name, DiagnosticSeverity? Least)
{
    public static FailureThreshold Default { get; } = new("warning", DiagnosticSeverity.Warning);

    private static readonly FailureThreshold[] All =
        [new("error", DiagnosticSeverity.Error), Default, new("info", DiagnosticSeverity.Info), new("never", null)];

    public static string Names => string.Join(", ", All.Select(threshold => threshold.Name));

    public static FailureThreshold? Find(string name) => Array.Find(All, threshold => threshold.Name == name);
}
