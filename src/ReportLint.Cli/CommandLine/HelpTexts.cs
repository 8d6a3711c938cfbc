using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ReportLint.Cli.CommandLine;

/// <summary>What stands below the options in each command's help.</summary>
internal static class HelpTexts
{
    private const string Statuses = """
        Exit status:
          0  nothing at or above the threshold
          1  something at or above the threshold
          2  wrong usage, bad configuration, or a file that could not be read or written; the others are still checked

        """;

    private static readonly Dictionary<string, string> Endings = new()
    {
        [""] = """
            Examples:
              reportlint check                        check the reports below the current folder
              reportlint check docs/status.md         check one report
              reportlint fix --diff docs              show what would be fixed
              reportlint explain RL2001               show what a rule finds


            """ + Statuses,
        ["check"] = """
            Paths:
              A file of any name, a folder (its *.md and *.markdown files, except those that .gitignore names), a pattern such as
              'docs/**/*-report.md', or - for standard input. --files-from reads the names of files from a list instead, which may have
              any length.
              Diagnostics go to standard output, everything else to standard error.

            Examples:
              reportlint check docs README.md
              reportlint check --select RL2,RL3 --ignore RL2005
              reportlint check --format sarif --output reportlint.sarif
              reportlint check --watch docs
              reportlint check --max-findings 0 docs  only the summary
              git ls-files '*.md' | reportlint check --files-from - --format jsonl
              reportlint check --stdin-filename docs/status.md - < draft.md


            """ + Statuses,
        ["fix"] = """
            Only safe fixes are applied: those that keep the meaning. A suggested fix decides which of two values is wrong: review it.

            Examples:
              reportlint fix docs
              reportlint fix --suggested --diff docs/status.md
              reportlint fix - < draft.md > fixed.md
              git ls-files -z '*.md' | reportlint fix --files-from -

            Exit status:
              0  nothing at or above the threshold remains
              1  something remains; with --diff: or something would be changed
              2  wrong usage, or a file that could not be read or written; the others are still fixed

            """,
        ["verify"] = """
            A claim is verified by a result file or by the repository, contradicted by one of them or by the report itself, or not
            bound: nothing was found to compare it with.

            Examples:
              reportlint verify --evidence 'artifacts/**/*.trx' docs/status.md
              reportlint verify --format markdown --output claims.md docs
              reportlint verify --only contradicted,not-bound docs

            Exit status:
              0  nothing at or above the threshold is contradicted
              1  something is
              2  wrong usage, a file that could not be read (the others are still verified), or evidence that no claim could be bound to

            """,
        ["claims"] = """
            Examples:
              reportlint claims docs/status.md
              reportlint claims --relations docs/status.md
              reportlint claims --relations docs/status.md:12    what was compared on that line

            Exit status:
              0  the claims were printed
              2  wrong usage, or a file that could not be read

            """,
        ["config"] = """
            Examples:
              reportlint config docs/status.md

            Exit status:
              0  the settings were printed
              2  wrong usage, an invalid key or value, or a configuration file that could not be read

            """,
        ["init"] = """
            Exit status:
              0  the section was written
              2  the section already exists, or the file could not be written

            """,
        ["lsp"] = """
            An editor starts this command. It ends when the editor says so or closes its side of the streams.

            Exit status:
              0  the editor shut the server down
              1  the editor went away, or sent what is no message

            """,
        ["explain"] = """
            Examples:
              reportlint explain RL2001
              reportlint explain TotalMismatch
              reportlint explain RL2                  list what the rules of a family find

            Exit status:
              0  the rule was explained
              2  there is no such rule

            """,
        ["completion"] = """
            Examples:
              source <(reportlint completion bash)                                 in ~/.bashrc
              source <(reportlint completion zsh)                                  in ~/.zshrc, after compinit
              reportlint completion fish | source                                  in ~/.config/fish/config.fish
              reportlint completion pwsh | Out-String | Invoke-Expression          in $PROFILE

            """,
        ["rules"] = """
            Examples:
              reportlint rules
              reportlint rules RL2 Evidence
              reportlint rules --format json

            """,
    };

    public static void AddTo(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new HelpWithEnding((HelpAction)option.Action!);
    }

    private sealed class HelpWithEnding(HelpAction help) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            help.Invoke(parseResult);
            var command = parseResult.CommandResult.Command;
            parseResult.InvocationConfiguration.Output.Write(Endings[command is RootCommand ? "" : command.Name].ReplaceLineEndings("\n"));
            return ExitStatus.Nothing;
        }
    }
}
