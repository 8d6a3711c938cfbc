using ReportLint.Cli.Tests.Testing;

namespace ReportLint.Cli.Tests.CommandLine;

public class BaselineTests : ProgramTest
{
    private const string Report = "# Status\n\nIt is wrong, and 100% done.\n\nIt is wrong again.\n";

    [Fact]
    public void WhatIsKnownIsNotReported()
    {
        Write("a.md", Report);
        Write("docs/b.md", Report);
        Assert.Equal(0, Run("check", "--write-baseline", "known.json").Status);
        var result = Run("check", "--format", "concise", "--baseline", "known.json");
        Assert.Equal((0, ""), (result.Status, result.Output));
        Assert.Contains("Nothing found in 2 files, 6 known from the baseline", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A new first line.\n\n# Status\n\nIt is wrong, and 100% done.\n\nIt is wrong again.\n")]
    [InlineData("# Status\n\nIt is\nwrong, and\n100%\ndone. It is **wrong** again.\n")]
    [InlineData("# Status\n\nIt is wrong again.\n\nIt is wrong, and 100% done.\n")]
    [InlineData("# Status\n\nIt is wrong, and 100% done.\n")]
    public void WordsMayMove(string edited)
    {
        Write("a.md", Report);
        Run("check", "--write-baseline", "known.json");
        Write("a.md", edited);
        Assert.Equal((0, ""), (Run("check", "--baseline", "known.json", "--format", "concise").Status, Run("check", "--baseline", "known.json", "--format", "concise").Output));
    }

    [Fact]
    public void WhatIsNewIsReportedAlone()
    {
        Write("a.md", Report);
        Run("check", "--write-baseline", "known.json");
        Write("a.md", Report + "\nThere are many.\n");
        Assert.Equal("a.md:7:11: info RL4006: many is vague\n", Run("check", "--baseline", "known.json", "--format", "concise").Output);
        Write("b.md", "wrong");
        Assert.Equal(1, Run("check", "--baseline", "known.json").Status);
    }

    [Fact]
    public void StaleEntriesAreToldOfFilesThatWereChecked()
    {
        Write("a.md", Report);
        Write("b.md", "wrong");
        Run("check", "--write-baseline", "known.json");
        Write("a.md", "# Status\n");
        var error = Run("check", "a.md", "--baseline", "known.json").Error;
        Assert.Contains("note: a.md: RL1001 \"100%\" is in known.json, but is no longer found", error, StringComparison.Ordinal);
        Assert.Contains("note: known.json has 3 stale entries; write it again with --write-baseline", error, StringComparison.Ordinal);
        Assert.DoesNotContain("b.md", error, StringComparison.Ordinal);
    }

    [Fact]
    public void IsSortedAndOneALine()
    {
        Write("b.md", "many and wrong");
        Write("a.md", "wrong");
        Run("check", "--write-baseline", "known.json");
        var lines = Read("known.json").Split('\n');
        Assert.Equal(["a.md RL2001", "b.md RL2001", "b.md RL4006"],
            lines.Where(line => line.Contains("path", StringComparison.Ordinal)).Select(line => line.Split('"')).Select(parts => $"{parts[3]} {parts[7]}"));
        Assert.Equal(Read("known.json"), Rewritten());

        string Rewritten()
        {
            Run("check", "--write-baseline", "known.json");
            return Read("known.json");
        }
    }

    [Theory, InlineData("json", "\"known\": true"), InlineData("sarif", "\"baselineState\": \"unchanged\"")]
    public void ProgramsGetTheKnownOnesMarked(string format, string mark)
    {
        Write("a.md", Report);
        Run("check", "--write-baseline", "known.json");
        Assert.Contains(mark, Run("check", "--baseline", "known.json", "--format", format).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "is not a baseline: line 1 is not valid JSON")]
    [InlineData("{\n  \"version\": 1,\n  \"findings\": oops\n}", "is not a baseline: line 3 is not valid JSON")]
    [InlineData("", "is not a baseline: line 1 is not valid JSON")]
    [InlineData("[]", "is not a baseline: it is not a JSON object")]
    [InlineData("{}", "is not a baseline: 'version' is missing or not a number")]
    [InlineData("{\"version\": 1}", "is not a baseline: 'findings' is missing or not an array")]
    [InlineData("{\"version\": 2, \"findings\": []}", "is a baseline of another version; write it again")]
    [InlineData("{\"version\": 1, \"findings\": [7]}", "is not a baseline: finding 1 has no text 'path'")]
    [InlineData("{\"version\": 1, \"findings\": [{\"path\": null, \"rule\": \"\", \"fingerprint\": \"\", \"words\": \"\"}]}",
        "is not a baseline: finding 1 has no text 'path'")]
    [InlineData("{\"version\": 1, \"findings\": [{\"path\": \"\\uD800\", \"rule\": \"\", \"fingerprint\": \"\", \"words\": \"\"}]}",
        "is not a baseline: it holds text that is not Unicode")]
    public void RefusesWhatIsNotABaseline(string content, string message)
    {
        Write("a.md", Report);
        Write("known.json", content);
        var result = Run("check", "--baseline", "known.json");
        Assert.Equal(2, result.Status);
        Assert.Equal($"error: known.json: {message}\n", result.Error);
    }

    [Fact]
    public void AByteOrderMarkIsNoMistake()
    {
        Write("a.md", Report);
        Run("check", "--write-baseline", "known.json");
        Write("known.json", "\uFEFF" + Read("known.json"));
        Assert.Equal(0, Run("check", "--baseline", "known.json").Status);
    }

    [Theory, InlineData("known.json", "docs/a.md"), InlineData("docs/known.json", "a.md"), InlineData("ci/known.json", "../docs/a.md")]
    public void PathsAreRelativeToTheFile(string baseline, string path)
    {
        Write("docs/a.md", Report);
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(baseline))!);
        Run("check", "docs", "--write-baseline", baseline);
        Assert.Contains($"\"path\": \"{path}\"", Read(baseline), StringComparison.Ordinal);
        Assert.Equal(0, Run("check", "--baseline", baseline).Status);
        // From another folder it means the same.
        RunsIn = "docs";
        Assert.Equal(0, Run("check", "--baseline", Path.GetRelativePath("docs", baseline)).Status);
        Assert.Equal("", Run("check", "a.md", "--baseline", PathOf(baseline), "--format", "concise").Output);
    }

    [Fact]
    public void PathsOfOlderFilesStartFromTheCurrentFolder()
    {
        Write("docs/a.md", Report);
        Run("check", "--write-baseline", "known.json");
        Write("ci/known.json", Read("known.json"));
        Assert.Equal(0, Run("check", "--baseline", "ci/known.json").Status);
    }

    [Fact]
    public void AMissingBaselineIsAnError() => Assert.Contains("none.json: no such file or folder", Run("check", "--baseline", "none.json").Error, StringComparison.Ordinal);

    [Fact]
    public void WhatASuppressionSilencesIsNotWritten()
    {
        Write("a.md", "wrong <!-- reportlint-disable-line -->");
        Run("check", "--write-baseline", "known.json");
        Assert.DoesNotContain("a.md", Read("known.json"), StringComparison.Ordinal);
    }
}
