using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ReportLint.Cli.Tests.Testing;

namespace ReportLint.Cli.Tests.Output.Text;

/// <summary>What <c>text</c> writes of a set of reports with more findings than anybody reads.</summary>
public partial class TextSummaryTests : ProgramTest
{
    private const int Files = 60;
    private const int Shown = 50;

    [Fact]
    public void ALargeRunFitsOnAFewScreens()
    {
        WriteMany();
        var output = Run("check").Output;
        Assert.Equal(Shown, Headers().Count(output));
        Assert.InRange(output.Split('\n').Length, Shown * 4, Shown * 12);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("7", 7)]
    [InlineData("all", 300)]
    public void ShowsAsManyFindingsAsAskedFor(string most, int shown)
    {
        WriteMany();
        var output = Run("check", "--max-findings", most).Output;
        Assert.Equal(shown, Headers().Count(output));
        Assert.Equal(shown < 300, output.Contains("What to run next:", StringComparison.Ordinal));
    }

    [Theory, InlineData("50"), InlineData("0")]
    public void CountsAllFindingsAsJsonDoes(string most)
    {
        WriteMany();
        var output = Run("check", "--max-findings", most).Output;
        var findings = JsonNode.Parse(Run("check", "--format", "json").Output)!["diagnostics"]!.AsArray()
            .Where(finding => (string?)finding!["severity"] != "info").ToArray();
        Assert.Equal(300, findings.Length);
        foreach (var rule in findings.GroupBy(finding => $"{finding!["id"]} {finding["name"]}"))
            Assert.Matches($"(?m)^ +{rule.Count()}  {rule.Key} *{(rule.Key.StartsWith("RL2001", StringComparison.Ordinal) ? $"{rule.Count()}" : "")}$", output);
        var files = findings.GroupBy(finding => (string)finding!["path"]!).OrderByDescending(file => file.Count())
            .ThenBy(file => file.Key, StringComparer.Ordinal).ToArray();
        foreach (var file in files[..10])
            Assert.Contains($"{file.Count(),8}  {file.Key}\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain($"{files[10].Count(),8}  {files[10].Key}\n", output, StringComparison.Ordinal);
        Assert.Contains($"and {files.Length - 10} more files\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void TotalsStandLastWhateverElseIsTold()
    {
        WriteMany();
        Write("empty/notes.txt", "");
        var terminal = new MemoryStream();
        Output = terminal;
        Error = new StreamWriter(terminal) { AutoFlush = true, NewLine = "\n" };
        Run("check", "--statistics", ".", "empty", "missing.md");
        var lines = System.Text.Encoding.UTF8.GetString(terminal.ToArray()).TrimEnd('\n').Split('\n');
        Assert.Contains("What to run next:", lines);
        Assert.Contains("error: missing.md: no such file or folder", lines);
        Assert.StartsWith("120 errors, 180 warnings, 60 infos in 60 files of 60; ", lines[^1], StringComparison.Ordinal);
        Assert.EndsWith("; 60 infos not shown, use --verbose", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void EverySuggestedCommandIsUnderstood()
    {
        WriteMany();
        var commands = CommandsOf(Run("check", "--severity", "RL2016=info", "--ignore", "RL5", "docs"));
        Assert.Equal(7, commands.Length);
        foreach (var command in commands)
            Assert.NotEqual(2, Run(command.Split(' ')).Status);
    }

    [Fact]
    public void SuggestsOnlyWhatApplies()
    {
        Write("a.md", string.Concat(Enumerable.Repeat("100% ", 60)));
        Write("known.json", "{ \"version\": 1, \"findings\": [] }");
        Assert.Equal(["explain RL1001", "check --max-findings all --baseline known.json a.md"],
            CommandsOf(Run("check", "--baseline", "known.json", "a.md")));
    }

    [Fact]
    public void QuietSaysOnlyThatThereIsMore()
    {
        WriteMany();
        var result = Run("check", "--quiet");
        Assert.EndsWith("\n250 more findings not shown; --max-findings all shows them\n", result.Output, StringComparison.Ordinal);
        Assert.Equal("", result.Error);
    }

    [Theory, InlineData("-1"), InlineData("many"), InlineData("1.5")]
    public void RefusesWhatIsNoNumber(string most)
    {
        var result = Run("check", "--max-findings", most);
        Assert.Equal((2, $"error: '{most}' is not a number of findings, as 0 or 50, or all"), (result.Status, result.Error.Split('\n')[0]));
    }

    // 300 errors and warnings, 60 infos; the last ten files have more than the others.
    private void WriteMany()
    {
        for (var i = 0; i < Files; i++)
            Write($"docs/{i:00}.md",
                $"wrong\n\n100% and wrong\n\n100%\n\nmany\n\n{(i < 10 ? "" : i < Files - 10 ? "100%" : "100% 100%")}\n");
    }

    // What is suggested, without the name of the program.
    private static string[] CommandsOf(RunResult result)
    {
        const string Program = "  reportlint ";
        var lines = result.Output[result.Output.IndexOf("What to run next:", StringComparison.Ordinal)..].Split('\n');
        return [.. lines.Where(line => line.StartsWith(Program, StringComparison.Ordinal))
            .Select(line => line[Program.Length..].Split("  ")[0])];
    }

    [GeneratedRegex(@"^docs/\d\d\.md:\d+:\d+: ", RegexOptions.Multiline)]
    private static partial Regex Headers();
}
