using System.CommandLine;
using ReportLint.Cli.Output;

namespace ReportLint.Cli.CommandLine;

/// <summary><c>reportlint rules</c>: lists the catalogue.</summary>
internal static class RulesCommand
{
    public static Command Create(Host host)
    {
        var format = new Option<string>("--format") { Description = "How to write the list: text or json", HelpName = "FORMAT", DefaultValueFactory = _ => "text", CompletionSources = { "text", "json" } };
        format.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not ("text" or "json"))
                result.AddError($"Unknown format '{result.Tokens[0].Value}'; expected one of text, json");
        });
        var command = new Command("rules", "List the rules.") { format };
        command.SetAction(parsed =>
        {
            var list = new RuleList(host.Descriptors(), host.CodeFixes());
            if (parsed.GetRequiredValue(format) == "json")
                list.WriteJson(host.Output);
            else
                list.WriteTable(parsed.InvocationConfiguration.Output);
            return ExitStatus.Nothing;
        });
        return command;
    }
}
