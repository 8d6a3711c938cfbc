using System.CommandLine;
using System.CommandLine.Completions;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Checking;

namespace ReportLint.Cli.CommandLine;

/// <summary>The option <c>--fail-on</c>.</summary>
internal static class FailureOption
{
    public static FailureThreshold Default => FailureThreshold.Warning;

    public static Option<FailureThreshold> Create() => new("--fail-on")
    {
        Description = $"The lowest severity that makes the exit status 1: {FailureThreshold.Names} [default: {Default.Name}]",
        HelpName = "SEVERITY",
        CustomParser = result =>
        {
            var threshold = FailureThreshold.Find(result.Tokens[0].Value);
            if (threshold is null)
                result.AddError($"Unknown severity '{result.Tokens[0].Value}'; expected one of {FailureThreshold.Names}");
            return threshold;
        },
        CompletionSources = { _ => FailureThreshold.Names.Split(", ").Select(name => new CompletionItem(name)) },
    };

    /// <summary>What a run ends with that found nothing worse.</summary>
    public static int StatusOf(this FailureThreshold threshold, DiagnosticSeverity worst) => threshold.IsReachedBy(worst)
        ? ExitStatus.Found : ExitStatus.Nothing;
}
