using System.CommandLine;
using ReportLint.Cli.Output;
using ReportLint.Cli.Output.Pages;
using ReportLint.Cli.Output.Text;
using ReportLint.Diagnostics;

namespace ReportLint.Cli.CommandLine;

/// <summary><c>reportlint explain RULE</c>: prints the rule's page, or what the rules of a prefix or a category find.</summary>
internal static class ExplainCommand
{
    /// <summary>Longer lines are hard to read, however wide the terminal is.</summary>
    private const int WidestPage = 100;

    public static Command Create(Host host)
    {
        var rule = new Argument<string>("RULE")
        {
            HelpName = "RULE",
            Description = "The rule's id or name; or a prefix of ids (RL2) or a category (Consistency), for a list of its rules",
        };
        rule.CompletionSources.Add(RuleNames.Completions(host.Descriptors));
        var display = new DisplayOptions();
        var command = new Command("explain", "Show what a rule finds, why it matters and how to fix it.") { rule };
        display.AddColorTo(command);
        command.SetAction(parsed => Run(parsed.GetRequiredValue(rule), display.Apply(parsed, host), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(string written, Host host, TextWriter output)
    {
        var (palette, width) = (new Palette(host.UsesColor), Math.Min(host.Width, WidestPage));
        var rules = RuleNames.Choose(written, host.Descriptors());
        if (rules is [var rule])
        {
            var page = host.PageOf(rule.Id) ?? $"# {rule.Id} {rule.Name}\n\n{rule.Summary}\n\n{rule.Help}\n";
            new PageWriter(output, palette, width).Write(page);
            return ExitStatus.Nothing;
        }
        new RuleList(rules, host.CodeFixes()).WriteTable(output, palette, width);
        output.WriteLine($"\n'reportlint explain {rules[0].Id}' explains one of them.");
        return ExitStatus.Nothing;
    }
}
