using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using ReportLint.Analysis;
using ReportLint.Cli.Output;
using ReportLint.Cli.Output.Text;
using ReportLint.Hosting.Checking;

namespace ReportLint.Cli.CommandLine;

/// <summary>How <c>check</c> shows and weighs what it finds.</summary>
internal sealed class CheckOptions
{
    private const int DefaultMostFindings = 50;
    private const string NoLimit = "all";

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
        Description = "Write diagnostics to this file, whole or not at all; html writes several reports to a folder",
        HelpName = "FILE",
    };

    private readonly Option<FailureThreshold> _failOn = FailureOption.Create();

    private readonly Option<bool> _statistics = new("--statistics")
    {
        Description = "Count findings by rule, and claims by kind: how many have evidence, how many are contradicted",
    };

    private readonly Option<string?> _baseline =
        new("--baseline") { Description = "Leave out findings that are in this baseline", HelpName = "FILE" };

    private readonly Option<string?> _writeBaseline =
        new("--write-baseline") { Description = "Write all findings to this baseline, and report none", HelpName = "FILE" };

    private readonly Option<int?> _mostFindings = new("--max-findings")
    {
        Description = "How many findings text shows with their lines before it sums up: "
            + $"a number, 0 for the summary alone, or {NoLimit} [default: {DefaultMostFindings}]",
        HelpName = "N",
        CustomParser = result =>
        {
            var written = result.Tokens[0].Value;
            if (written == NoLimit)
                return int.MaxValue;
            if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return number;
            result.AddError($"'{written}' is not a number of findings, as 0 or 50, or {NoLimit}");
            return null;
        },
        CompletionSources = { NoLimit },
    };

    private readonly Option<bool> _verbose =
        new("--verbose") { Description = "Show infos too in text, which otherwise shows errors and warnings" };

    private readonly Option<bool> _watch =
        new("--watch") { Description = "Check again whenever a report or its configuration changes, until Ctrl+C" };

    public void AddTo(Command command)
    {
        command.Add(_watch);
        command.Add(_baseline);
        command.Add(_writeBaseline);
        command.Add(_format);
        command.Add(_output);
        command.Add(_failOn);
        command.Add(_statistics);
        command.Add(_mostFindings);
        command.Add(_verbose);
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

    /// <summary>How much <c>text</c> shows.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="rules">Which rules it chooses.</param>
    /// <param name="host">The world, as the command sees it.</param>
    public TextOptions Text(ParseResult parsed, LinterOptions rules, Host host) => new()
    {
        MostFindings = parsed.GetValue(_mostFindings) ?? DefaultMostFindings,
        Filter = parsed.GetValue(_verbose) ? FindingFilter.All : FindingFilter.For(FailOn(parsed), rules.Select, host.Descriptors),
        IsQuiet = host.IsQuiet,
        Commands = new(new(parsed)),
    };

    public bool Statistics(ParseResult parsed) => parsed.GetValue(_statistics);
}
