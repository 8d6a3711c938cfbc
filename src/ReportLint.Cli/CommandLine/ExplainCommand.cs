using System.CommandLine;
using System.CommandLine.Completions;

namespace ReportLint.Cli.CommandLine;

/// <summary><c>reportlint explain RULE</c>: prints the rule's page.</summary>
internal static class ExplainCommand
{
    public static Command Create(Host host)
    {
        var rule = new Argument<string>("RULE") { HelpName = "RULE", Description = "The rule's id or name", CompletionSources = { _ => host.Descriptors().Select(descriptor => new CompletionItem(descriptor.Id)) } };
        var command = new Command("explain", "Show what a rule finds, why it matters and how to fix it.") { rule };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(rule), host, parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(string written, Host host, TextWriter output)
    {
        var rule = RuleNames.Find(written, host.Descriptors()) ?? throw new CommandException(RuleNames.Unknown(written, host.Descriptors()));
        var page = host.PageOf(rule.Id) ?? $"# {rule.Id} {rule.Name}\n{(rule.Help.Length > 0 ? $"\n{rule.Help}\n" : "")}";
        output.Write(page.EndsWith('\n') ? page : page + "\n");
        return ExitStatus.Nothing;
    }
}
