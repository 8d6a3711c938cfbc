using System.CommandLine;
using System.CommandLine.Completions;

namespace ReportLint.Cli.CommandLine;

/// <summary><c>reportlint completion SHELL</c>: prints the script that completes command lines in a shell.</summary>
internal static class CompletionCommand
{
    public static Command Create(Host host)
    {
        _ = host;
        var known = string.Join(", ", CompletionScripts.Shells);
        var shell = new Argument<string>("SHELL")
        {
            Description = $"The shell: {known}",
            CompletionSources = { _ => CompletionScripts.Shells.Select(name => new CompletionItem(name)) },
        };
        shell.Validators.Add(result =>
        {
            if (result.Tokens is [var written] && CompletionScripts.For(written.Value) is null)
                result.AddError($"Unknown shell '{written.Value}'; expected one of {known}");
        });
        var command = new Command("completion", "Print the script that completes command lines in a shell.") { shell };
        command.SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Output.Write(CompletionScripts.For(parsed.GetRequiredValue(shell)));
            return ExitStatus.Nothing;
        });
        return command;
    }
}
