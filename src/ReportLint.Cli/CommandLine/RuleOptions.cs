using System.CommandLine;
using System.CommandLine.Parsing;
using ReportLint.Analysis;
using ReportLint.Diagnostics;

namespace ReportLint.Cli.CommandLine;

/// <summary>Which rules a command runs.</summary>
internal sealed class RuleOptions
{
    private readonly Option<string[]> _select;
    private readonly Option<string[]> _ignore;

    public RuleOptions(IReadOnlyList<DiagnosticDescriptor> descriptors)
    {
        _select = Choices("--select", "Run these rules only: ids (RL2001), prefixes (RL2) or categories (Consistency), comma-separated", descriptors);
        _ignore = Choices("--ignore", "Leave these rules out; wins over --select", descriptors);
    }

    public void AddTo(Command command)
    {
        command.Add(_select);
        command.Add(_ignore);
    }

    public LinterOptions Read(ParseResult parsed) => new() { Select = parsed.GetRequiredValue(_select), Ignore = parsed.GetRequiredValue(_ignore) };

    private static Option<string[]> Choices(string name, string description, IReadOnlyList<DiagnosticDescriptor> descriptors) => new(name)
    {
        Description = description,
        HelpName = "RULES",
        DefaultValueFactory = _ => [],
        CustomParser = result => Parse(result, descriptors),
    };

    private static string[] Parse(ArgumentResult result, IReadOnlyList<DiagnosticDescriptor> descriptors)
    {
        string[] choices = [.. result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        foreach (var choice in choices)
        {
            if (!descriptors.Any(descriptor => descriptor.IsNamedBy(choice)))
                result.AddError(RuleNames.Unknown(choice, descriptors));
        }
        if (choices.Length == 0)
            result.AddError("No rule is named");
        return choices;
    }
}
