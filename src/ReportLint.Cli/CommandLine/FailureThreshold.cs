using System.CommandLine;
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

    private static string Names => string.Join(", ", All.Select(threshold => threshold.Name));

    public static Option<FailureThreshold> CreateOption() => new("--fail-on")
    {
        Description = $"The least severity that makes the exit status 1: {Names} [default: {Default.Name}]",
        HelpName = "SEVERITY",
        CustomParser = result =>
        {
            var threshold = Array.Find(All, threshold => threshold.Name == result.Tokens[0].Value);
            if (threshold is null)
                result.AddError($"Unknown severity '{result.Tokens[0].Value}'; known are {Names}");
            return threshold;
        },
    };

    public int StatusOf(IEnumerable<DiagnosticSeverity> found) => found.Any(severity => severity >= Least) ? ExitStatus.Found : ExitStatus.Nothing;
}
