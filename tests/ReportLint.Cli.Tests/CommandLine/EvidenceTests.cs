using ReportLint.Cli.Tests.Testing;

namespace ReportLint.Cli.Tests.CommandLine;

public class EvidenceTests : ProgramTest
{
    private const string Suite = "<testsuite name=\"tide\"><testcase name=\"high\" /></testsuite>";

    [Fact]
    public void ReadsTheFilesThatAreNamed()
    {
        Write("a.md", "all is well");
        Write("out/unit.xml", Suite);
        Write("out/more/e2e.xml", Suite);
        Assert.Equal(0, Run("check", "a.md", "--evidence", "out/unit.xml", "--evidence", "out/**/*.xml").Status);
    }

    [Theory]
    [InlineData("none.trx", "none.trx: no such file or folder")]
    [InlineData("out", "out: is a folder")]
    [InlineData("out/*.trx", "out/*.trx: no result file matches")]
    [InlineData("other/**/*.trx", "other/**/*.trx: no result file matches")]
    [InlineData("out/cut.xml", "out/cut.xml: line 1: is damaged XML: ")]
    [InlineData("a.md", "a.md: is not a result file; ")]
    public void FailsWhereANamedFileCannotBeRead(string written, string message)
    {
        Write("a.md", "all is well");
        Write("out/cut.xml", Suite[..20]);
        var result = Run("check", "a.md", "--evidence", written);
        Assert.Equal(2, result.Status);
        Assert.Contains($"error: {message}", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ChecksTheReportsAllTheSame()
    {
        Write("a.md", "wrong");
        Write("cut.xml", Suite[..20]);
        Write("whole.xml", Suite);
        var result = Run("check", "--format", "concise", "--evidence", "cut.xml", "--evidence", "whole.xml");
        Assert.Equal(2, result.Status);
        Assert.Contains("RL2001", result.Output, StringComparison.Ordinal);
        Assert.Contains("error: cut.xml: line 1: ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("whole.xml", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("results/cut.xml", 2, "error: docs/results/cut.xml: line 1: is damaged XML: ")]
    [InlineData("results/none.xml", 2, "error: docs/results/none.xml: no such file or folder")]
    [InlineData("results/**/*.trx", 0, "warning: reportlint_evidence: results/**/*.trx: no result file matches")]
    [InlineData("results/whole.xml", 0, "")]
    public void ReadsWhatTheConfigurationNames(string written, int status, string message)
    {
        Write("docs/.editorconfig", $"root = true\n\n[*.md]\nreportlint_evidence = {written}\n");
        Write("docs/a.md", "all is well");
        Write("docs/results/cut.xml", Suite[..20]);
        Write("docs/results/whole.xml", Suite);
        var result = Run("check");
        Assert.Equal(status, result.Status);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void LeavesTheConfigurationAsideWhereItIsTold()
    {
        Write(".editorconfig", "root = true\n\n[*.md]\nreportlint_evidence = none.xml\n");
        Write("a.md", "all is well");
        Assert.Equal(0, Run("check", "--no-config").Status);
    }

    [Fact]
    public void FailsToFixWhereANamedFileCannotBeRead()
    {
        Write("a.md", "all is well");
        Assert.Equal(2, Run("fix", "--evidence", "none.trx").Status);
    }
}
