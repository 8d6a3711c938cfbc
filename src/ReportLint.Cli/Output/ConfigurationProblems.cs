using ReportLint.Cli.Output.Text;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;

namespace ReportLint.Cli.Output;

/// <summary>What is wrong in configuration files, for commands that show no findings.</summary>
internal static class ConfigurationProblems
{
    /// <summary>One for each key or value that is not understood, with its line.</summary>
    public static IEnumerable<Problem> Of(FileResult configuration) => configuration.Findings.Select(finding =>
        new Problem(Place.Of(configuration, finding.Diagnostic.Span).ToString(), $"{finding.Diagnostic.Id}: {finding.Diagnostic.Message}"));
}
