using ReportLint.Cli.Tests.Testing;

namespace ReportLint.Cli.Tests.CommandLine;

public class SuppressionTests : ProgramTest
{
    private const string Report = "<!-- reportlint-disable-next-line RL2001: quoted -->\nIt is wrong.\n\nIt is wrong again.\n";

    [Theory, InlineData("concise"), InlineData("text")]
    public void WhatAReaderSeesHasNoSilencedFindings(string format)
    {
        Write("a.md", Report);
        var result = Run("check", "--format", format);
        Assert.Contains("a.md:4:7", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("a.md:2:7", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TotalsTellOfThem()
    {
        Write("a.md", Report);
        Assert.Contains("1 error in 1 file of 1, 1 suppressed", Run("check").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TheyDoNotFailTheRun()
    {
        Write("a.md", "It is wrong. <!-- reportlint-disable-line -->");
        Assert.Equal(0, Run("check").Status);
    }

    [Theory, InlineData("json", "\"reason\": \"quoted\""), InlineData("sarif", "\"justification\": \"quoted\"")]
    public void ProgramsGetThemWithTheirReason(string format, string reason)
    {
        Write("a.md", Report);
        Assert.Contains(reason, Run("check", "--format", format).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void FixCanAddThem()
    {
        Write("a.md", "It is wrong, and 100% done.\r\n");
        Write("b.md", "all is well");
        var result = Run("fix", "--add-suppressions", "--reason", "agreed");
        Assert.Equal((0, "a.md: suppressed 2 findings\n"), (result.Status, result.Error));
        Assert.Equal("It is wrong, and 100% done. <!-- reportlint-disable-line RL1001, RL2001: agreed -->\r\n", Read("a.md"));
        Assert.Equal(0, Run("check").Status);
        Assert.Equal("Nothing to fix\n", Run("fix", "--add-suppressions").Error);
    }

    [Theory, InlineData("ends --> here"), InlineData("two\nlines")]
    public void RefusesReasonsThatWouldEndTheComment(string reason)
    {
        Write("a.md", "wrong");
        Assert.Equal(2, Run("fix", "--add-suppressions", "--reason", reason).Status);
        Assert.Equal("wrong", Read("a.md"));
    }

    [Fact]
    public void FixLeavesThemAlone()
    {
        Write("a.md", Report);
        Assert.Equal(0, Run("fix").Status);
        Assert.Equal(Report.Replace("wrong again", "right again", StringComparison.Ordinal), Read("a.md"));
    }
}
