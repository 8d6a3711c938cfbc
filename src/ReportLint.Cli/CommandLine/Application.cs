using System.CommandLine;
using System.CommandLine.Invocation;
using ReportLint.Cli.Streams;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Output;

namespace ReportLint.Cli.CommandLine;

/// <summary>The program: its commands, and how each way to end becomes an exit status.</summary>
internal static class Application
{
    private static readonly ParserConfiguration Parsing = new()
    {
        // A report may be called @notes.md.
        ResponseFileTokenReplacer = null,
    };

    private static readonly CommandFactory[] Commands =
    [
        new("check", CheckCommand.Create),
        new("fix", FixCommand.Create),
        new("verify", VerifyCommand.Create),
        new("claims", ClaimsCommand.Create),
        new("config", ConfigCommand.Create),
        new("init", InitCommand.Create),
        new("explain", ExplainCommand.Create),
        new("rules", RulesCommand.Create),
        new("lsp", LanguageServerCommand.Create),
        new("completion", CompletionCommand.Create),
    ];

    public static int Run(string[] args, Host host)
    {
        try
        {
            return Invoke(CompletionRequest.Prepare(args), host);
        }
        catch (OperationCanceledException) when (host.Interrupted.IsCancellationRequested)
        {
            host.Error.WriteLine("Interrupted");
            return ExitStatus.Interrupted;
        }
        catch (CommandException failure)
        {
            host.Error.WriteLine($"error: {failure.Message}");
            return ExitStatus.Failed;
        }
        catch (ClosedPipeException)
        {
            return ExitStatus.ClosedPipe;
        }
        catch (InvalidOperationException) when (CompletionRequest.Is(args))
        {
            // The library gives up on some lines that are half written; a shell must not be told.
            return ExitStatus.Nothing;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            host.Error.WriteLine($"error: cannot write the output: {failure.Message}");
            return ExitStatus.Failed;
        }
    }

    private static int Invoke(string[] args, Host host)
    {
        using var output = Output.Text.LineWriter.Over(host.Output);
        var parsed = Root(args, host).Parse(args, Parsing);
        // Not where help is asked for: it is given however much else is missing.
        if (parsed.Action is ParseErrorAction)
            return WriteUsageErrors(parsed, host);
        return parsed.Invoke(new()
        {
            Output = output,
            Error = host.Error,
            EnableDefaultExceptionHandler = false,
            // The program watches for signals itself, so that it can put away half-written files.
            ProcessTerminationTimeout = null,
        });
    }

    // A line that names a command needs none of the others, and no help where it does not ask for any.
    private static Command Root(string[] args, Host host)
    {
        var named = args.Length == 0 ? null : Array.Find(Commands, command => command.Name == args[0]);
        if (named is not null && !Array.Exists(args, MayAskForHelp))
            return new Command(RootCommand.ExecutableName) { named.Create(host) };
        var root = new RootCommand("Finds claims in Markdown reports that nobody can check, or that something contradicts.");
        foreach (var command in Commands)
        {
            if (named is null || command == named)
                root.Add(command.Create(host));
        }
        HelpTexts.AddTo(root);
        return root;
    }

    private static bool MayAskForHelp(string argument) => argument is ['-' or '/', 'h' or '?', ..] or ['-', '-', 'h', ..];

    private static int WriteUsageErrors(ParseResult parsed, Host host)
    {
        var command = parsed.CommandResult.Command;
        if (command is RootCommand && parsed.UnmatchedTokens is [var unknown, ..])
        {
            host.Error.WriteLine($"error: Unknown command '{Printable.Text(unknown)}'{Hint(unknown, command, host)}");
        }
        else
        {
            foreach (var error in parsed.Errors)
                host.Error.WriteLine($"error: {error.Message}");
        }
        host.Error.WriteLine($"See 'reportlint {(command is RootCommand ? "" : command.Name + " ")}--help'.");
        return ExitStatus.Failed;
    }

    // Who names a report wants it checked.
    private static string Hint(string unknown, Command root, Host host)
    {
        if (unknown is "-" || unknown.Contains('*') || (unknown.Length > 0 && Path.Exists(Path.GetFullPath(unknown, host.Folder))))
            return $"; did you mean reportlint check {CommandText.Path(unknown)}?";
        var closest = Suggestion.For(unknown, root.Subcommands.Select(known => known.Name));
        return closest is null ? "" : $"; did you mean {closest}?";
    }

    private sealed record CommandFactory(string Name, Func<Host, Command> Create);
}
