using ReportLint.Cli.Tests.Testing;

namespace ReportLint.Cli.Tests.CommandLine;

public class CheckCommandTests : ProgramTest
{
    [Theory]
    [InlineData("all is well", "never", 0)]
    [InlineData("all is well", "info", 0)]
    [InlineData("many", "info", 1)]
    [InlineData("many", "warning", 0)]
    [InlineData("100%", "warning", 1)]
    [InlineData("100%", "error", 0)]
    [InlineData("wrong", "error", 1)]
    [InlineData("wrong", "never", 0)]
    public void FailsFromTheThresholdOn(string report, string failOn, int status)
    {
        Write("a.md", report);
        Assert.Equal(status, Run("check", "--fail-on", failOn).Status);
    }

    [Theory]
    [InlineData("many", 0)]
    [InlineData("100%", 1)]
    public void FailsFromWarningsOnUnlessToldOtherwise(string report, int status)
    {
        Write("a.md", report);
        Assert.Equal(status, Run("check").Status);
    }

    [Theory]
    [InlineData("RL2001 RL1001 RL4006")]
    [InlineData("RL2001", "--select", "RL2")]
    [InlineData("RL2001", "--select", "consistency")]
    [InlineData("RL2001 RL4006", "--select", "RL2001, Wording")]
    [InlineData("RL2001 RL1001", "--select", "RL2", "--select", "RL1")]
    [InlineData("RL1001 RL4006", "--ignore", "RL2")]
    [InlineData("RL4006", "--ignore", "RL2,Evidence")]
    [InlineData("RL1001", "--select", "RL1,RL2", "--ignore", "RL2001")]
    [InlineData("RL2016", "--select", "RL2016")]   // off by default: speaks when it is named in full
    public void RunsTheRulesThatAreChosen(string ids, params string[] options)
    {
        Write("a.md", "wrong 100% many missed");
        var result = Run(["check", "--format", "concise", .. options]);
        Assert.Equal(ids, string.Join(' ', result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[2].TrimEnd(':'))));
    }

    [Theory]
    [InlineData("Unknown rule 'RL20O1'; did you mean RL2001?", "--select", "RL20O1")]
    [InlineData("Unknown rule 'WrongWrd'; did you mean RL2001?", "--ignore", "RL1,WrongWrd")]
    [InlineData("Unknown rule 'consistancy'; did you mean Consistency?", "--select", "consistancy")]
    [InlineData("Unknown rule 'pineapple'; 'reportlint rules' lists them", "--select", "pineapple")]
    [InlineData("No rule is given", "--select", ",")]
    [InlineData(
        "Unknown format 'xml'; expected one of text, concise, json, jsonl, msbuild, github, gitlab, junit, agent, html, sarif",
        "--format", "xml")]
    [InlineData("Unknown severity 'fatal'; expected one of error, warning, info, never", "--fail-on", "fatal")]
    [InlineData("'much' is not a size from 1 byte to 1GiB, such as 4096, 64MB or 0.5GiB", "--max-file-size", "much")]
    [InlineData("Unknown option '--formt'; did you mean --format?", "--formt", "text")]
    [InlineData("Unknown option '--pineapple'; see 'reportlint check --help'", "--pineapple")]
    [InlineData("Required argument missing for option: '--format'.", "--format")]
    public void RefusesWhatItDoesNotKnow(string message, params string[] options)
    {
        Write("a.md", "wrong");
        var result = Run(["check", .. options]);
        Assert.Equal((2, ""), (result.Status, result.Output));
        Assert.StartsWith($"error: {message}\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ChecksTheOthersWhereAFileIsMissing()
    {
        Write("a.md", "wrong");
        var result = Run("check", "--format", "concise", "no.md", "a.md");
        Assert.Equal((2, "a.md:1:1: error RL2001: It says wrong\n"), (result.Status, result.Output));
        Assert.Equal("error: no.md: no such file or folder\n1 error in 1 file of 1; 1 fixable with 'reportlint fix'\n", result.Error);
    }

    [Fact]
    public void SaysWhereAFileCannotBeRead()
    {
        File.CreateSymbolicLink(PathOf("dangling.md"), PathOf("nowhere.md"));
        var result = Run("check", "dangling.md");
        Assert.Equal(2, result.Status);
        Assert.StartsWith("error: dangling.md: no such file or folder\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WarnsOfAFolderWithoutReports()
    {
        Write("src/a.cs", "wrong");
        var result = Run("check", "src");
        Assert.Equal((0, "", "warning: src: no reports (*.md, *.markdown) in this folder\nNothing found in 0 files\n"), (result.Status, result.Output, result.Error));
    }

    [Fact]
    public void ReportsAFileThatIsNoText()
    {
        Write("a.md", [0x63, 0x61, 0x66, 0xE9]);
        var result = Run("check", "--format", "concise");
        Assert.Equal((1, "a.md:1:1: error RL5007: Not UTF-8 or UTF-16: byte 0xE9 at offset 3\n"), (result.Status, result.Output));
    }

    [Fact]
    public void DoesNotPassAFileThatIsNoTextWhereItsRuleIsNotSelected()
    {
        Write("a.md", [0xE9]);
        var result = Run("check", "--select", "RL2");
        Assert.Equal(2, result.Status);
        Assert.StartsWith("error: a.md: Not UTF-8 or UTF-16: byte 0xE9 at offset 0\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void PassesAFileThatIsNoTextWhereItsRuleIsIgnored()
    {
        Write("a.md", [0xE9]);
        Assert.Equal(0, Run("check", "--ignore", "RL5007").Status);
    }

    [Theory]
    [InlineData("5", "Larger than 5, the limit of --max-file-size")]
    [InlineData("6B", null)]
    public void DoesNotReadFilesAboveTheLimit(string limit, string? message)
    {
        Write("a.md", "simple");
        var result = Run("check", "--format", "concise", "--max-file-size", limit);
        Assert.Equal(message is null ? "" : $"a.md:1:1: error RL5007: {message}\n", result.Output);
    }

    [Fact]
    public void ReadsStandardInput()
    {
        Input = new MemoryStream("so\nit is wrong"u8.ToArray());
        Assert.Equal("<stdin>:2:7: error RL2001: It says wrong\n", Run("check", "--format", "concise", "-").Output);
    }

    [Fact]
    public void NamesStandardInputAsItIsTold()
    {
        Input = new MemoryStream("wrong"u8.ToArray());
        Assert.Equal("docs/b.md:1:1: error RL2001: It says wrong\n", Run("check", "--format", "concise", "--stdin-filename", "docs/b.md", "-").Output);
    }

    [Fact]
    public void LimitsStandardInput()
    {
        Input = new MemoryStream(new byte[100]);
        Assert.Equal("<stdin>:1:1: error RL5007: Larger than 20, the limit of --max-file-size\n", Run("check", "--format", "concise", "--max-file-size", "20", "-").Output);
    }

    [Fact]
    public void KeepsTheOrderOfPathsThenPositions()
    {
        for (var i = 0; i < 200; i++)
            Write($"{i:000}.md", new string('.', i % 7 * 10_000) + "\nwrong\n\nwrong");
        var lines = Run("check", "--format", "concise").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(400, lines.Length);
        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
    }

    [Fact]
    public void CountsByRuleWhereAskedTo()
    {
        Write("a.md", "wrong many many");
        var result = Run("check", "--statistics");
        Assert.StartsWith("     2  RL4006  VagueWord\n     1  RL2001  WrongWord\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AcceptsNoConfig() => Assert.Equal(0, Run("check", "--no-config").Status);

    [Fact]
    public void EndsWhereItIsInterrupted()
    {
        Write("a.md", "wrong");
        Interrupted = new(canceled: true);
        var result = Run("check", "--output", "out.txt");
        Assert.Equal((130, "Interrupted\n"), (result.Status, result.Error));
        Assert.Equal(["a.md"], Directory.GetFileSystemEntries(Folder).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("high", 1, "1 error in 1 file of 1")]
    [InlineData("medium", 1, "1 error, 1 warning in 1 file of 1")]
    [InlineData("low", 1, "1 error, 1 warning, 1 info in 1 file of 1")]
    public void ConfidenceDecidesWhatIsReported(string least, int status, string totals)
    {
        Write(".editorconfig", $"root = true\n[*]\nreportlint_confidence = {least}\n");
        Write("a.md", "wrong, wrong?, wrong??\n");
        var result = Run("check", "--verbose");
        Assert.Equal(status, result.Status);
        Assert.StartsWith(totals, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ASeverityOfTheCommandLineIsKeptWhateverTheConfidence()
    {
        Write("a.md", "wrong?\n");
        Assert.Equal(0, Run("check", "--fail-on", "error").Status);
        Assert.Equal(1, Run("check", "--fail-on", "error", "--severity", "RL2001=error").Status);
    }

    [Fact]
    public void AFixOfMediumConfidenceIsSuggestedOnly()
    {
        Write("a.md", "wrong?\n");
        Run("fix");
        Assert.Equal("wrong?\n", Read("a.md"));
        Run("fix", "--suggested");
        Assert.Equal("right?\n", Read("a.md"));
    }

    [Fact]
    public void ABaselineKnowsWhatIsNotCertain()
    {
        Write("a.md", "wrong?\n");
        Run("check", "--write-baseline", "known.json");
        Assert.Contains("1 known from the baseline", Run("check", "--baseline", "known.json").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void StatisticsTellHowManyClaimsHaveEvidence()
    {
        Write("a.md", "- Coverage: 85%, see [the log](log.md)\n- It is 100% done\n");
        Write("b.md", "- Coverage: 70%\n");
        var result = Run("check", "--statistics");
        Assert.Contains("percentage       3              1             0            1", result.Error, StringComparison.Ordinal);
        Assert.Contains("\n0 relations: 0 holding, 0 explained, 0 contradicting (0 with low confidence)\n", result.Error,
            StringComparison.Ordinal);
        Assert.Contains("\"kind\": \"percentage\",", Run("check", "--statistics", "--format", "json").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("claims", Run("check", "--format", "json").Output, StringComparison.Ordinal);
    }
}
