using System.CommandLine;
using ReportLint.Cli.Output;
using ReportLint.Cli.Output.Text;

namespace ReportLint.Cli.CommandLine;

/// <summary><c>reportlint rules</c>: lists the catalogue, or a part of it.</summary>
internal static class RulesCommand
{
    public static Command Create(Host host)
    {
        var format = new Option<string>("--format")
        {
            Description = "How to write the list: text or json",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => "text",
            CompletionSources = { "text", "json" }
        };
        format.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not ("text" or "json"))
                result.AddError($"Unknown format '{result.Tokens[0].Value}'; expected one of text, json");
        });
        var filter = new Argument<string[]>("RULES")
        {
            HelpName = "RULES",
            Description =
                "Only these rules: ids (RL2001), prefixes (RL2), categories (Consistency) or names (TotalMismatch) [default: all]",
            Arity = ArgumentArity.ZeroOrMore,
            CustomParser = static result => [.. result.Tokens.SelectMany(static token => RuleNames.Split(token.Value))],
        };
        filter.CompletionSources.Add(RuleNames.Completions(host.Descriptors));
        var display = new DisplayOptions();
        var command = new Command("rules", "List the rules and what each finds.") { filter, format };
        display.AddColorTo(command);
        command.SetAction(parsed =>
        {
            var seen = display.Apply(parsed, host);
            var chosen = (parsed.GetValue(filter) ?? []).SelectMany(written => RuleNames.Choose(written, host.Descriptors())).ToHashSet();
            var list = new RuleList([.. host.Descriptors().Where(rule => chosen.Count == 0 || chosen.Contains(rule))], host.CodeFixes());
            if (parsed.GetRequiredValue(format) == "json")
                list.WriteJson(host.Output);
            else
                list.WriteTable(parsed.InvocationConfiguration.Output, new Palette(seen.UsesColor), seen.Width);
            return ExitStatus.Nothing;
        });
        return command;
    }
}
