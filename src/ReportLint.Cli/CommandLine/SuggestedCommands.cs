using ReportLint.Cli.Output;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Output;

namespace ReportLint.Cli.CommandLine;

/// <summary>The commands that a summary suggests, for the same input as the command that was run.</summary>
internal sealed class SuggestedCommands(CommandText written)
{
    private static readonly string[] Inputs = ["--evidence", "--root", "--stdin-filename", "--max-file-size", "--config", "--no-config"];
    private static readonly string[] Rules = [.. Inputs, "--select", "--ignore", "--severity"];

    /// <summary>Those that apply to what was found.</summary>
    /// <param name="rules">The rules with their findings, the most frequent first.</param>
    /// <param name="files">The files with findings, those with the most first.</param>
    /// <param name="summary">All that was found, infos that are not shown too.</param>
    public IReadOnlyList<(string Command, string Purpose)> For(IReadOnlyList<RuleTally> rules, IReadOnlyList<FileTally> files,
        CheckSummary summary)
    {
        var (rule, file) = (rules[0], files[0]);
        var commands = new List<(string, string)> { ($"explain {rule.Rule.Id}", "what the most frequent rule looks for") };
        if (rules.Count > 1)
            commands.Add(($"check --select {rule.Rule.Id}{written.Options([.. Inputs, "--severity", "--baseline"])}{written.Paths}",
                "only this rule"));
        if (files.Count > 1)
            commands.Add(($"check{written.Options([.. Rules, "--baseline"])} {CommandText.Path(file.Name)}", "only this file"));
        AddFixes(commands, summary.Fixable, summary.Fixable + summary.FixableIfSuggested);
        if (!written.Has("--baseline"))
            commands.Add(($"check --write-baseline reportlint.json{written.Options(Rules)}{written.Paths}",
                "accept all of these, and then see only new ones"));
        commands.Add(($"check --max-findings all{written.Options([.. Rules, "--baseline", "--fail-on", "--verbose"])}{written.Paths}",
            "every finding with its lines"));
        return commands.ConvertAll(command => ($"reportlint {command.Item1}", command.Item2));
    }

    // What is read from standard input is no file that could be changed.
    private void AddFixes(List<(string, string)> commands, int safe, int all)
    {
        if (written.ReadsStandardInput)
            return;
        if (safe > 0)
            commands.Add(($"fix --diff{written.Options(Rules)}{written.Paths}",
                $"what the {Words.Count(safe, "safe fix", "safe fixes")} would change"));
        if (all > safe)
            commands.Add(($"fix --suggested --diff{written.Options(Rules)}{written.Paths}",
                $"what the {Words.Count(all, "fix", "fixes")} would change, with the suggested ones"));
    }
}
