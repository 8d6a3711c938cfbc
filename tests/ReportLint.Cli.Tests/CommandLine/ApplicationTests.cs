using ReportLint.Cli.Tests.Testing;

namespace ReportLint.Cli.Tests.CommandLine;

public class ApplicationTests : ProgramTest
{
    [Theory]
    [InlineData("Unknown command 'chek'; did you mean check?", "chek", "docs")]
    [InlineData("Unknown command 'pineapple'", "pineapple")]
    [InlineData("Required command was not provided.")]
    public void AsksForACommand(string message, params string[] args)
    {
        var result = Run(args);
        Assert.Equal((2, "", $"error: {message}\nSee 'reportlint --help'.\n"), (result.Status, result.Output, result.Error));
    }

    [Theory]
    [InlineData("status.md", "reportlint check status.md")]
    [InlineData("my docs", "reportlint check 'my docs'")]
    [InlineData("*.md", "reportlint check '*.md'")]
    [InlineData("-", "reportlint check -")]
    public void SuggestsCheckForAPath(string path, string suggestion)
    {
        Write("status.md", "fine");
        Write("my docs/a.md", "fine");
        var result = Run(path);
        Assert.Equal((2, $"error: Unknown command '{path}'; did you mean {suggestion}?\nSee 'reportlint --help'.\n"),
            (result.Status, result.Error));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("fix", "--help")]
    [InlineData("claims", "--help")]
    [InlineData("explain", "--help")]
    public void HelpShowsExamplesAndStatuses(params string[] args)
    {
        var result = Run(args);
        Assert.Equal((0, ""), (result.Status, result.Error));
        Assert.Contains("Examples:\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("Exit status:\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void HelpNamesNoTypes()
    {
        foreach (var command in new[] { "check", "fix", "claims", "explain", "rules", "lsp" })
            Assert.DoesNotContain("ReportLint.", Run(command, "--help").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadsAFileWhoseNameStartsWithAnAtSign()
    {
        Write("@a.md", "wrong");
        Assert.Equal("@a.md:1:1: error RL2001: It says wrong\n", Run("check", "--format", "concise", "@a.md").Output);
    }

    [Fact]
    public void ReadsAFileWhoseNameStartsWithADashBehindTwo()
    {
        Write("-a.md", "wrong");
        Assert.Equal("-a.md:1:1: error RL2001: It says wrong\n", Run("check", "--format", "concise", "--", "-a.md").Output);
    }
}
