using System.Text;
using System.Text.Json.Nodes;
using ReportLint.Cli.Tests.Testing;

namespace ReportLint.Cli.Tests.CommandLine;

/// <summary>What <c>--files-from</c> does in each command.</summary>
public class FilesFromTests : ProgramTest
{
    [Theory, InlineData(false), InlineData(true)]
    public void ChecksTheFilesInTheOrderOfTheList(bool fromStandardInput)
    {
        Write("b.txt", "wrong");
        Write("a.md", "wrong");
        var result = List("b.txt\na.md\nb.txt\n", fromStandardInput, "check", "--format", "concise");
        string[] expected = ["b.txt", "a.md", "b.txt"];
        Assert.Equal(1, result.Status);
        Assert.Equal(string.Concat(expected.Select(name => $"{name}:1:1: error RL2001: It says wrong\n")), result.Output);
        Assert.Equal("3 errors in 3 files of 3; 3 fixable with 'reportlint fix'\n", result.Error);
    }

    [Fact]
    public void WhatCannotBeReadIsToldAtOnceAndTheOthersAreChecked()
    {
        Write("a.md", "wrong");
        Directory.CreateDirectory(PathOf("docs"));
        var result = List("none.md\ndocs\n*.md\n-\na.md\n", true, "check", "--format", "jsonl");
        Assert.Equal(2, result.Status);
        const string Missing = "no such file or folder";
        (string, string)[] errors = [("none.md", Missing), ("docs", "is a folder"), ("*.md", Missing), ("-", Missing)];
        Assert.Equal(
            errors,
            Lines(result).Where(line => line["message"] is not null).Select(line => ($"{line["path"]}", $"{line["message"]}")));
        Assert.Equal(["none.md", "docs", "*.md", "-", "a.md"], Lines(result).SkipLast(1).Select(line => $"{line["path"]}"));
        Assert.Equal(string.Concat(errors.Select(error => $"error: {error.Item1}: {error.Item2}\n")), result.Error);
    }

    [Theory, InlineData("json", true), InlineData("sarif", true), InlineData("concise", false), InlineData("text", false)]
    public void EveryFormatTellsWhatCannotBeRead(string format, bool listsThem)
    {
        var result = List("none.md\n", true, "check", "--format", format);
        Assert.Equal(2, result.Status);
        Assert.Equal(listsThem, result.Output.Contains("no such file or folder", StringComparison.Ordinal));
        Assert.Equal(1, result.Error.Split("error: none.md: no such file or folder\n").Length - 1);
    }

    [Fact]
    public void AnEmptyListIsNoErrorButSaysSo()
    {
        var result = List("\n", true, "check");
        Assert.Equal((0, ""), (result.Status, result.Output));
        Assert.Equal("warning: --files-from -: no file is named\nNothing found in 0 files\n", result.Error);
    }

    [Theory]
    [InlineData("--files-from and PATH cannot be used together", "check", "--files-from", "list", "a.md")]
    [InlineData("--files-from and PATH cannot be used together", "fix", "--files-from", "-", "-")]
    [InlineData("--files-from and PATH cannot be used together", "claims", "--files-from", "list", ".")]
    [InlineData("--files-from and --stdin-filename cannot be used together", "check", "--files-from", "-", "--stdin-filename", "a.md")]
    [InlineData("--watch and --files-from cannot be used together", "check", "--watch", "--files-from", "list")]
    [InlineData("Option '--files-from' expects a single argument but 2 were provided", "check", "--files-from", "-", "--files-from", "-")]
    [InlineData("Required argument missing for option: '--files-from'", "check", "--files-from")]
    [InlineData("Unknown option '--wach'; did you mean --watch?", "check", "--files-from", "list", "--wach")]
    [InlineData("--files-from: none: no such file or folder", "verify", "--files-from", "none")]
    [InlineData("--files-from: docs: is a folder", "check", "--files-from", "docs")]
    public void RefusesWhatDoesNotFitTogether(string message, params string[] args)
    {
        Write("list", "a.md\n");
        Write("a.md", "wrong");
        Directory.CreateDirectory(PathOf("docs"));
        var result = Run(args);
        Assert.Equal((2, ""), (result.Status, result.Output));
        Assert.StartsWith($"error: {message}", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void RefusesAPipeAsAList()
    {
        if (OperatingSystem.IsWindows())
            return;
        MakePipe("list");
        var result = Run("check", "--files-from", "list");
        Assert.Equal((2, "error: --files-from: list: is not a regular file\n"), (result.Status, result.Error));
    }

    [Fact]
    public void AListThatBreaksOffEndsTheRunWithoutTotals()
    {
        Write("a.md", "wrong");
        Input = new BrokenList("a.md\n");
        var result = Run("check", "--format", "jsonl", "--files-from", "-");
        Assert.Equal((2, "error: --files-from: -: broken\n"), (result.Status, result.Error));
        Assert.Equal("a.md", $"{Assert.Single(Lines(result))["path"]}");
    }

    [Fact]
    public void AConfigurationComesOnceBeforeTheFirstReportThatItHoldsFor()
    {
        Write(".editorconfig", "root = true\n");
        Write("one/.editorconfig", "[*]\nreportlint_exlude = a\n[out.md]\nreportlint_exclude = **\n");
        foreach (var name in new[] { "a.md", "one/b.md", "one/c.md" })
            Write(name, "fine");
        var result = List("a.md\none/b.md\na.md\none/c.md\n", true, "check", "--format", "jsonl");
        Assert.Equal(2, result.Status);
        string[] expected = ["a.md", "one/.editorconfig", "one/b.md", "a.md", "one/c.md"];
        Assert.Equal(expected, Lines(result).SkipLast(1).Select(line => $"{line["path"]}"));
    }

    [Fact]
    public void LeavesOutWhatTheConfigurationExcludes()
    {
        Write(".editorconfig", "root = true\n[*.md]\nreportlint_exclude = old/**\n");
        Write("a.md", "wrong");
        Write("old/b.md", "wrong");
        foreach (var command in new[] { "check", "verify" })
            Assert.DoesNotContain("b.md", List("a.md\nold/b.md\n", true, command).Output, StringComparison.Ordinal);
        List("a.md\nold/b.md\n", true, "fix");
        Assert.Equal(("right", "wrong"), (Read("a.md"), Read("old/b.md")));
    }

    // More of them than are kept, in turns: each report is compared with the repository that it stands in.
    [Fact]
    public void EachFileIsComparedWithItsOwnRepository()
    {
        RunsTheCatalogue = true;
        var list = new StringBuilder();
        for (var i = 0; i < 40; i++)
        {
            Directory.CreateDirectory(PathOf($"repos/{i}/.git"));
            Write($"repos/{i}/src/crane{i}.cs", "class Crane;\n");
            Write($"repos/{i}/status.md", $"# Status\n\n- ✅ `src/crane{i}.cs` is done\n- ✅ `src/crane{i + 1}.cs` is done\n");
        }
        for (var turn = 0; turn < 2; turn++)
            for (var i = 0; i < 40; i++)
                list.Append($"repos/{i}/status.md\n");
        var result = List(list.ToString(), true, "check", "--format", "jsonl", "--select", "RL3001");
        var lines = Lines(result).SkipLast(1).ToArray();
        Assert.Equal(80, lines.Length);
        var found = lines.Select(line => Assert.Single(line["diagnostics"]!.AsArray())!);
        Assert.Equal(
            Enumerable.Range(0, 80).Select(i => $"src/crane{(i % 40) + 1}.cs"),
            found.Select(finding => $"{finding["message"]}".Split('\'')[1]));
        Assert.All(found, finding => Assert.Equal(4, (int)finding["startLine"]!));
    }

    [Fact]
    public void FixesEachFileOnceHoweverOftenItIsListed()
    {
        Write("a.md", "wrong");
        Write("b.md", "wrong wrong");
        var result = List("a.md\nb.md\na.md\n./a.md\nb.md\n", true, "fix");
        Assert.Equal((0, "right", "right right"), (result.Status, Read("a.md"), Read("b.md")));
        Assert.EndsWith("fixed 3 defects in 2 files\n", result.Error.ToLowerInvariant(), StringComparison.Ordinal);
    }

    [Fact]
    public void FixTellsOfTheConfigurationAndOfMissingFiles()
    {
        Write(".editorconfig", "root = true\n[*]\nreportlint_exlude = a\n");
        Write("a.md", "wrong");
        var result = List("none.md\na.md\n", true, "fix");
        Assert.Equal((2, "right"), (result.Status, Read("a.md")));
        Assert.Contains("error: none.md: no such file or folder\n", result.Error, StringComparison.Ordinal);
        Assert.Contains("error: .editorconfig:3:1: RL0002", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ClaimsNamesEachFile()
    {
        Write("a.md", "- 3 of 4 tests\n");
        var result = List("a.md\nnone.md\n", true, "claims");
        Assert.Equal((2, "error: none.md: no such file or folder\n"), (result.Status, result.Error));
        Assert.StartsWith("a.md:\n", result.Output, StringComparison.Ordinal);
    }

    [Theory, InlineData("text", false), InlineData("json", true), InlineData("markdown", true)]
    public void VerifyListsTheClaimsOfEachFile(string format, bool listsProblems)
    {
        RunsTheCatalogue = true;
        Write("a.md", "# Status\n\n- 3 of 4 tests (75%)\n");
        var result = List("none.md\na.md\n", true, "verify", "--format", format);
        Assert.Equal((2, "error: none.md: no such file or folder\n"), (result.Status, result.Error));
        Assert.Contains("a.md", result.Output, StringComparison.Ordinal);
        Assert.Equal(listsProblems, result.Output.Contains("no such file", StringComparison.Ordinal));
    }

    [Fact]
    public void KnowsABaselineAndWhatIsStaleInIt()
    {
        Write("a.md", "wrong");
        Write("b.md", "wrong");
        Assert.Equal(0, List("a.md\nb.md\n", true, "check", "--write-baseline", "known.json").Status);
        Write("a.md", "fine");
        Write("b.md", "fine");
        var result = List("a.md\n", true, "check", "--baseline", "known.json");
        Assert.Equal(0, result.Status);
        Assert.Contains(
            "note: a.md: RL2001 \"wrong\" is in known.json, but is no longer found\nnote: known.json has 1 stale entry",
            result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void SuggestsCommandsForTheSameList()
    {
        Write("a.md", "wrong");
        Write("b.md", "wrong 100%");
        var result = List("a.md\nb.md\n", false, "check", "--max-findings", "0");
        Assert.Contains("reportlint check --select RL2001 --files-from list ", result.Output, StringComparison.Ordinal);
        Assert.Contains("reportlint check b.md ", result.Output, StringComparison.Ordinal);
        Assert.Contains("reportlint fix --diff --files-from list ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AnInterruptedRunEnds()
    {
        using var interrupted = new CancellationTokenSource();
        (Interrupted, WhileChecking) = (interrupted.Token, interrupted.Cancel);
        Write("a.md", "wrong");
        Assert.Equal(130, List(string.Concat(Enumerable.Repeat("a.md\n", 1000)), true, "check", "--format", "jsonl").Status);
    }

    [Fact]
    public void ShowsNoProgressAndHoldsNothingBack()
    {
        ProgressDelay = TimeSpan.Zero;
        Write("a.md", "wrong");
        Input = new SlowStream("a.md\n", TimeSpan.FromMilliseconds(300));
        var result = Run("check", "--format", "jsonl", "--files-from", "-");
        Assert.Equal((1, ""), (result.Status, result.Error));
    }

    private RunResult List(string list, bool fromStandardInput, params string[] args)
    {
        Write("list", list);
        Input = new MemoryStream(Encoding.UTF8.GetBytes(list));
        return Run([.. args, "--files-from", fromStandardInput ? "-" : "list"]);
    }

    private static IEnumerable<JsonNode> Lines(RunResult result) =>
        result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!);

    /// <summary>Gives a list, and then fails.</summary>
    private sealed class BrokenList(string text) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public override int Read(Span<byte> buffer) => Position < Length ? base.Read(buffer) : throw new IOException("broken");
    }
}
