using ReportLint.Cli.Output;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Output;

namespace ReportLint.Cli.Fixing;

/// <summary>What a run fixed and left, as standard error says it.</summary>
/// <param name="error">For what went wrong.</param>
/// <param name="notes">For what was done.</param>
/// <param name="isDiff">Whether no file is changed.</param>
internal sealed class FixSummary(TextWriter error, TextWriter notes, bool isDiff)
{
    private int _fixes;

    public int ChangedFiles { get; private set; }

    public bool HasProblems { get; private set; }

    /// <summary>What remains.</summary>
    public FindingCounts Remaining { get; private set; }

    public void Add(Problem problem)
    {
        HasProblems = true;
        error.WriteLine($"error: {Printable.Text(problem.ToString())}");
    }

    /// <summary>What is wrong in a configuration file: nobody can be sure that the right things were fixed.</summary>
    public void AddConfiguration(FileResult invalid)
    {
        foreach (var problem in ConfigurationProblems.Of(invalid))
            Add(problem);
    }

    public void Add(FixOutcome outcome)
    {
        foreach (var diagnostic in outcome.Remaining)
            Remaining += diagnostic.Severity;
        if (outcome.After is null)
            return;
        ChangedFiles++;
        if (outcome.Silenced > 0)
        {
            var verb = isDiff ? "would suppress" : "suppressed";
            notes.WriteLine($"{Printable.Text(outcome.File.Name)}: {verb} {Words.Count(outcome.Silenced, "finding")}");
            return;
        }
        _fixes += outcome.Applied.Count;
        var byRule = outcome.Applied.GroupBy(fix => fix.Diagnostic.Descriptor).OrderBy(rule => rule.Key.Id, StringComparer.Ordinal)
            .Select(rule => $"{rule.Key.Id} {rule.Key.Name} ({Words.Number(rule.Count())})");
        notes.WriteLine($"{Printable.Text(outcome.File.Name)}: {Verb} {string.Join(", ", byRule)}");
    }

    public void WriteTotals()
    {
        if (_fixes > 0 || ChangedFiles == 0)
            notes.WriteLine(_fixes == 0 ? "Nothing to fix"
                : $"{Capitalized(Verb)} {Words.Count(_fixes, "defect")} in {Words.Count(ChangedFiles, "file")}");
        string[] remaining = [.. Words.BySeverity(Remaining)];
        if (remaining.Length > 0)
            notes.WriteLine($"Remaining: {string.Join(", ", remaining)}; 'reportlint check' shows them");
    }

    private string Verb => isDiff ? "would fix" : "fixed";

    private static string Capitalized(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
