using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using ReportLint.Cli.Output.Text;
using ReportLint.Cli.Verifying;
using ReportLint.Evidence;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;

namespace ReportLint.Cli.CommandLine;

/// <summary>How <c>verify</c> shows and weighs what it finds.</summary>
internal sealed class VerifyOptions
{
    private const string HtmlFormat = "html";
    private static readonly string[] Formats = ["text", "json", "markdown", HtmlFormat];

    private static readonly Dictionary<string, ClaimVerdict> Verdicts = new(StringComparer.Ordinal)
    {
        ["verified"] = ClaimVerdict.Verified,
        ["contradicted"] = ClaimVerdict.Contradicted,
        ["not-bound"] = ClaimVerdict.NotBound,
    };

    // None of these has a default value of the library's: it would stand in the help beside the one of the description.
    private readonly Option<string?> _format = new("--format")
    {
        Description = $"How to write the claims: {string.Join(", ", Formats)} [default: {Formats[0]}]",
        HelpName = "FORMAT",
        CustomParser = result =>
        {
            if (!Formats.Contains(result.Tokens[0].Value))
                result.AddError($"Unknown format '{result.Tokens[0].Value}'; expected one of {string.Join(", ", Formats)}");
            return result.Tokens[0].Value;
        },
        CompletionSources = { _ => Formats.Select(format => new CompletionItem(format)) },
    };

    private readonly Option<string?> _output = new("--output")
    {
        Description = "Write the claims to this file, whole or not at all; html writes several reports to a folder",
        HelpName = "FILE",
    };

    private readonly Option<ClaimVerdict[]?> _only = new("--only")
    {
        Description = $"List these claims only: {string.Join(", ", Verdicts.Keys)}, comma-separated; the totals count all",
        HelpName = "VERDICTS",
        CustomParser = ParseVerdicts,
        CompletionSources = { CommaLists.Completions(() => Verdicts.Keys) },
    };

    private readonly Option<bool> _history =
        new("--history") { Description = "List metrics that reports of several days give, and what went back, instead of claims" };

    private readonly Option<FailureThreshold> _failOn = FailureOption.Create();

    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_output);
        command.Add(_only);
        command.Add(_history);
        command.Add(_failOn);
    }

    /// <summary>Null is standard output.</summary>
    public string? Output(ParseResult parsed) => parsed.GetValue(_output);

    public FailureThreshold FailOn(ParseResult parsed) => parsed.GetValue(_failOn) ?? FailureOption.Default;

    public bool ShowsHistory(ParseResult parsed) => parsed.GetValue(_history);

    public OutputTarget OpenTarget(ParseResult parsed, Host host) => parsed.GetValue(_format) == HtmlFormat && !ShowsHistory(parsed)
        ? OutputTarget.OpenForPages(Output(parsed), host) : OutputTarget.Open(Output(parsed), host);

    /// <param name="parsed">The command line.</param>
    /// <param name="target">Where it writes.</param>
    /// <param name="host">The world, as the command sees it.</param>
    /// <param name="reports">The reports; null where nobody knows which there are.</param>
    public VerdictWriter Open(ParseResult parsed, OutputTarget target, Host host, IReadOnlyList<ReportFile>? reports)
    {
        var (stream, palette) = (target.Stream, new Palette(target.UsesColor(host)));
        var only = new VerdictFilter(parsed.GetValue(_only) ?? []);
        return parsed.GetValue(_format) switch
        {
            "json" => new VerdictJson(stream, only),
            HtmlFormat => new VerdictPages(new(stream, target.Folder?.With(reports), host.AddressOf), only),
            "markdown" => new VerdictMarkdown(stream, only),
            _ => new VerdictText(stream, palette, only, withTotals: !host.IsQuiet),
        };
    }

    /// <param name="parsed">The command line.</param>
    /// <param name="target">Where it writes.</param>
    /// <param name="host">The world, as the command sees it.</param>
    public HistoryWriter OpenHistory(ParseResult parsed, OutputTarget target, Host host) => parsed.GetValue(_format) switch
    {
        "json" => new HistoryJson(target.Stream),
        "markdown" => new HistoryMarkdown(target.Stream),
        HtmlFormat => new HistoryHtml(target.Stream),
        _ => new HistoryText(target.Stream, new(target.UsesColor(host)), host.Width, withTotals: !host.IsQuiet),
    };

    private static ClaimVerdict[] ParseVerdicts(ArgumentResult result)
    {
        var verdicts = new List<ClaimVerdict>();
        foreach (var written in result.Tokens.SelectMany(token => token.Value.Split(',',
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            if (Verdicts.TryGetValue(written, out var verdict))
                verdicts.Add(verdict);
            else
                result.AddError($"Unknown verdict '{written}'; expected one of {string.Join(", ", Verdicts.Keys)}");
        }
        if (verdicts.Count == 0)
            result.AddError($"No verdict is named; expected one of {string.Join(", ", Verdicts.Keys)}");
        return [.. verdicts];
    }
}
