using ReportLint.Cli.Tests.Testing;

namespace ReportLint.Cli.Tests.CommandLine;

public class DisplayOptionsTests : ProgramTest
{
    [Theory]
    [InlineData("auto", true, true)]
    [InlineData("auto", false, false)]
    [InlineData("always", false, true)]
    [InlineData("never", true, false)]
    public void DecideOnColors(string when, bool isTerminal, bool isColored)
    {
        Write("a.md", "wrong");
        UsesColor = isTerminal;
        Assert.Equal(isColored, Run("check", "--color", when).Output.Contains('\e'));
    }

    [Theory, InlineData("auto", false), InlineData("always", true)]
    public void PutColorsIntoAFileOnlyWhereAskedTo(string when, bool isColored)
    {
        Write("a.md", "wrong");
        UsesColor = true;
        Run("check", "--color", when, "--output", "out.txt");
        Assert.Equal(isColored, Read("out.txt").Contains('\e'));
    }

    [Theory, InlineData("check"), InlineData("explain", "RL2001"), InlineData("rules"), InlineData("claims")]
    public void RefuseWhatTheyDoNotKnow(params string[] command)
    {
        var result = Run([.. command, "--color", "sometimes"]);
        Assert.Equal((2, "error: Unknown color mode 'sometimes'; expected one of auto, always, never"),
            (result.Status, result.Error.Split('\n')[0]));
    }

    [Fact]
    public void QuietWritesDiagnosticsOnly()
    {
        Write("a.md", "wrong");
        var loud = Run("check");
        Assert.NotEqual("", loud.Error);
        Assert.Equal((loud.Status, loud.Output, ""), (Run("check", "--quiet").Status, Run("check", "-q").Output, Run("check", "-q").Error));
        Assert.Equal("", Run("check", "--quiet", "--write-baseline", "known.json").Error);
        Assert.Equal("error: none.md: no such file or folder\n", Run("check", "--quiet", "none.md").Error);
    }

    [Fact]
    public void QuietListsClaimsWithoutTotals()
    {
        Write("a.md", "- Tests: 18/20 (95%)\n");
        var loud = Run("verify").Output;
        var quiet = Run("verify", "--quiet").Output;
        Assert.StartsWith(quiet, loud, StringComparison.Ordinal);
        Assert.Contains("95%", quiet, StringComparison.Ordinal);
        Assert.Equal(2, loud[quiet.Length..].TrimEnd('\n').Split('\n').Length);
        Assert.Contains("\e[", Run("verify", "--color", "always").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void QuietFixesAndSaysNothing()
    {
        Write("a.md", "wrong 100%");
        var result = Run("fix", "--quiet");
        Assert.Equal((1, "", "", "right 100%"), (result.Status, result.Output, result.Error, Read("a.md")));
    }
}
