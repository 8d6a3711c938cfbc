using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Output;

namespace ReportLint.Cli.Output.Text;

/// <summary>What <c>text</c> writes in place of the findings after the first ones: how many there are of each rule and in each file, and
/// what to run next.</summary>
internal sealed class TextSummary(TextWriter writer, Palette palette, FindingTally tally, TextOptions options)
{
    public void Write(CheckSummary summary)
    {
        var shown = Math.Min(options.MostFindings, tally.Shown);
        if (options.IsQuiet)
        {
            writer.WriteLine($"{Words.Count(tally.Shown - shown, "more finding")} not shown; --max-findings all shows them");
            return;
        }
        writer.WriteLine(palette.Strong(shown == 0 ? $"{Words.Count(tally.Shown, "finding")}:"
            : $"Shown above: {Words.Number(shown)} of {Words.Count(tally.Shown, "finding")}. All of them:"));
        writer.WriteLine();
        var (rules, files) = (tally.Rules, tally.Files);
        WriteRules(rules);
        writer.WriteLine();
        WriteFiles(files);
        writer.WriteLine();
        WriteCommands(options.Commands.For(rules, files, summary));
    }

    private void WriteRules(IReadOnlyList<RuleTally> rules)
    {
        var width = rules.Max(rule => rule.Rule.Name.Length);
        writer.WriteLine($"{"findings",8}  {"rule".PadRight(width + "RLnnnn ".Length)}  fixable");
        foreach (var rule in rules)
        {
            var fixable = rule.Fixable == 0 ? "" : Words.Number(rule.Fixable);
            writer.WriteLine($"{Words.Number(rule.Count),8}  {rule.Rule.Id} {rule.Rule.Name.PadRight(width)}  {fixable,7}".TrimEnd());
        }
    }

    private void WriteFiles(IReadOnlyList<FileTally> files)
    {
        writer.WriteLine($"{"findings",8}  file");
        foreach (var file in files)
            writer.WriteLine($"{Words.Number(file.Count),8}  {Printable.Text(file.Name)}");
        if (tally.FileCount > files.Count)
            writer.WriteLine($"{"",8}  and {Words.Count(tally.FileCount - files.Count, "more file")}");
    }

    private void WriteCommands(IReadOnlyList<(string Command, string Purpose)> commands)
    {
        writer.WriteLine(palette.Strong("What to run next:"));
        var width = commands.Max(command => DisplayWidth.OfText(command.Command));
        foreach (var (command, purpose) in commands)
            writer.WriteLine($"  {command}{new string(' ', width - DisplayWidth.OfText(command))}  {purpose}");
    }
}
