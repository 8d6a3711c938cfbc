using System.CommandLine;
using System.CommandLine.Completions;
using ReportLint.Cli.Output;
using ReportLint.Hosting.Checking;

namespace ReportLint.Cli.CommandLine;

/// <summary>How <c>check</c> shows and weighs what it finds.</summary>
internal sealed class CheckOptions
{
    private readonly Option<OutputFormat> _format = new("--format")
    {
        Description = $"How to write diagnostics: {OutputFormat.Names} [default: text]",
        HelpName = "FORMAT",
        CustomParser = result =>
        {
            var format = OutputFormat.Find(result.Tokens[0].Value);
            if (format is null)
                result.AddError($"Unknown format '{result.Tokens[0].Value}'; expected one of {OutputFormat.Names}");
            return format;
        },
        CompletionSources = { _ => OutputFormat.All.Select(format => new CompletionItem(format.Name)) },
    };

    private readonly Option<string?> _output = new("--output")
    {
        Description = "Write diagnostics to this file, whole or not at all",
        HelpName = "FILE",
    };

    private readonly Option<FailureThreshold> _failOn = FailureOption.Create();

    private readonly Option<bool> _statistics = new("--statistics") { Description = "Count findings by rule, and claims by kind: how many have evidence, how many are contradicted" };

    private readonly Option<string?> _baseline = new("--baseline") { Description = "Leave out findings that are in this baseline", HelpName = "FILE" };

    private readonly Option<string?> _writeBaseline = new("--write-baseline") { Description = "Write all findings to this baseline, and report none", HelpName = "FILE" };

    private readonly Option<bool> _watch = new("--watch") { Description = "Check again whenever a report or its configuration changes, until Ctrl+C" };

    public void AddTo(Command command)
    {
        command.Add(_watch);
        command.Add(_baseline);
        command.Add(_writeBaseline);
        command.Add(_format);
        command.Add(_output);
        command.Add(_failOn);
        command.Add(_statistics);
    }

    public OutputFormat Format(ParseResult parsed) => parsed.GetValue(_format) ?? OutputFormat.Default;

    /// <summary>Null is standard output.</summary>
    public string? Output(ParseResult parsed) => parsed.GetValue(_output);

    /// <summary>Null where none is named.</summary>
    public string? Baseline(ParseResult parsed) => parsed.GetValue(_baseline);

    /// <summary>Null where none is to be written.</summary>
    public string? WriteBaseline(ParseResult parsed) => parsed.GetValue(_writeBaseline);

    public FailureThreshold FailOn(ParseResult parsed) => parsed.GetValue(_failOn) ?? FailureOption.Default;

    public bool Watches(ParseResult parsed) => parsed.GetValue(_watch);

    public bool Statistics(ParseResult parsed) => parsed.GetValue(_statistics);
}
