using System.CommandLine;
using System.CommandLine.Parsing;
using ReportLint.Analysis;
using ReportLint.Configuration;
using ReportLint.Diagnostics;

namespace ReportLint.Cli.CommandLine;

/// <summary>Which rules a command runs.</summary>
internal sealed class RuleOptions
{
    // None of these has a value where it is not written: the library would make the values of all options at every start.
    private readonly Option<string[]?> _select;
    private readonly Option<string[]?> _ignore;
    private readonly Option<(string Choice, DiagnosticSeverity? Severity)[]?> _severity;

    public RuleOptions(Func<IReadOnlyList<DiagnosticDescriptor>> descriptors)
    {
        _select = Choices("--select", "Run only these rules: ids (RL2001), prefixes (RL2) or categories (Consistency), comma-separated",
            descriptors);
        _ignore = Choices("--ignore", "Leave these rules out; overrides --select", descriptors);
        _severity = new("--severity")
        {
            Description = "Change severities, for example RL2001=error,Evidence=none; overrides .editorconfig",
            HelpName = "RULES=LEVEL",
            CustomParser = result => ParseSeverities(result, descriptors()),
            CompletionSources = { RuleNames.Completions(descriptors) },
        };
    }

    public void AddTo(Command command)
    {
        command.Add(_select);
        command.Add(_ignore);
        command.Add(_severity);
    }

    public LinterOptions Read(ParseResult parsed) =>
        new()
        {
            Select = parsed.GetValue(_select) ?? [],
            Ignore = parsed.GetValue(_ignore) ?? [],
            Overrides = parsed.GetValue(_severity)
        ?? []
        };

    private static (string, DiagnosticSeverity?)[] ParseSeverities(ArgumentResult result, IReadOnlyList<DiagnosticDescriptor> descriptors)
    {
        var severities = new List<(string, DiagnosticSeverity?)>();
        foreach (var written in result.Tokens.SelectMany(token => RuleNames.Split(token.Value)))
        {
            if (written.Split('=', StringSplitOptions.TrimEntries) is not [var choice, var level])
                result.AddError($"'{written}' is not RULES=LEVEL");
            else if (!descriptors.Any(descriptor => descriptor.IsNamedBy(choice)))
                result.AddError(RuleNames.Unknown(choice, descriptors));
            else if (!Severities.TryParse(level, out var severity))
                result.AddError($"Unknown severity '{level}'; expected one of {Severities.Words}");
            else
                severities.Add((choice, severity));
        }
        return [.. severities];
    }

    private static Option<string[]?> Choices(string name, string description, Func<IReadOnlyList<DiagnosticDescriptor>> descriptors) =>
        new(name)
        {
            Description = description,
            HelpName = "RULES",
            CustomParser = result => Parse(result, descriptors()),
            CompletionSources = { RuleNames.Completions(descriptors) },
        };

    private static string[] Parse(ArgumentResult result, IReadOnlyList<DiagnosticDescriptor> descriptors)
    {
        string[] choices = [.. result.Tokens.SelectMany(token => RuleNames.Split(token.Value))];
        foreach (var choice in choices)
        {
            if (!descriptors.Any(descriptor => descriptor.IsNamedBy(choice)))
                result.AddError(RuleNames.Unknown(choice, descriptors));
        }
        if (choices.Length == 0)
            result.AddError("No rule is given");
        return choices;
    }
}
