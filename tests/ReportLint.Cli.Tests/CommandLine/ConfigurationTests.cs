using ReportLint.Cli.Tests.Testing;
using VerifyXunit;

namespace ReportLint.Cli.Tests.CommandLine;

public class ConfigurationTests : ProgramTest
{
    [Fact]
    public void SeveritiesComeFromTheNearestFile()
    {
        Write(".editorconfig", "root = true\n[*.md]\ndotnet_diagnostic.RL2001.severity = none\n");
        Write("docs/.editorconfig", "[*.md]\ndotnet_diagnostic.RL2001.severity = suggestion\n");
        Write("a.md", "wrong");
        Write("docs/b.md", "wrong");
        Assert.Equal("docs/b.md:1:1: info RL2001: It says wrong\n", Run("check", "--format", "concise").Output);
    }

    [Theory]
    [InlineData("error", "--severity", "RL2001=error")]
    [InlineData("warning", "--severity", "Consistency=warning")]
    [InlineData("warning", "--severity", "RL2=none,RL2001=warning")]
    [InlineData("error", "--severity", "RL2001=default")]
    [InlineData("error", "--no-config")]
    [InlineData("error", "--select", "RL2001")]
    [InlineData("", "--severity", "RL2001=none")]
    [InlineData("")]
    public void TheCommandLineWins(string severity, params string[] arguments)
    {
        Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.RL2001.severity = none\n");
        Write("a.md", "wrong");
        Assert.Equal(severity.Length == 0 ? "" : $"a.md:1:1: {severity} RL2001: It says wrong\n", Run(["check", "--format", "concise", .. arguments]).Output);
    }

    [Theory]
    [InlineData("RL2001", "'RL2001' is not RULES=LEVEL")]
    [InlineData("RL9=error", "Unknown rule 'RL9'")]
    [InlineData("RL2001=loud", "Unknown severity 'loud'; expected one of error")]
    public void RefusesSeveritiesItDoesNotKnow(string written, string message)
    {
        var result = Run("check", "--severity", written);
        Assert.Equal(2, result.Status);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void LeavesOutWhatIsExcluded()
    {
        Write(".editorconfig", "root = true\n[*]\nreportlint_exclude = CHANGELOG.md, old/**\n");
        Write("CHANGELOG.md", "wrong");
        Write("old/deep/a.md", "wrong");
        Write("a.md", "wrong");
        Assert.Equal("a.md:1:1: error RL2001: It says wrong\n", Run("check", "--format", "concise").Output);
        Assert.Equal("", Run("check", "--format", "concise", "CHANGELOG.md").Output);
        Run("fix");
        Assert.Equal(("wrong", "wrong", "right"), (Read("CHANGELOG.md"), Read("old/deep/a.md"), Read("a.md")));
    }

    [Fact]
    public void FixLeavesWhatIsOffAlone()
    {
        Write(".editorconfig", "root = true\n[a.md]\ndotnet_diagnostic.RL2001.severity = none\n");
        Write("a.md", "wrong");
        Write("b.md", "wrong");
        Run("fix");
        Assert.Equal(("wrong", "right"), (Read("a.md"), Read("b.md")));
    }

    [Fact]
    public void TellsWhatItDoesNotUnderstandOnceAndFails()
    {
        Write("docs/.editorconfig", "root = true\n[*]\nreportlint_exlude = a\n");
        Write("docs/a.md", "all is well");
        Write("docs/b.md", "all is well");
        var result = Run("check", "--format", "concise");
        Assert.Equal((2, "docs/.editorconfig:3:1: warning RL0002: Unknown key 'reportlint_exlude'; did you mean reportlint_exclude?\n"), (result.Status, result.Output));
        Assert.Equal(2, Run("fix").Status);
        Assert.Equal(0, Run("check", "--no-config").Status);
        Assert.Equal(0, Run("check", "--ignore", "RL0002").Status);
    }

    [Theory]
    [InlineData("reportlint_exlude = a", "3:1: RL0002: Unknown key 'reportlint_exlude'; did you mean reportlint_exclude?")]
    [InlineData("reportlint_max_file_size = big", "3:28: RL0002: 'big' is not a value of reportlint_max_file_size, which expects")]
    [InlineData("dotnet_diagnostic.RL2001.severity = loud", "3:37: RL0002: 'loud' is not a severity; expected one of")]
    public void ConfigSaysWhatIsInvalidAndFails(string line, string message)
    {
        Write(".editorconfig", $"root = true\n[*]\n{line}\n");
        var result = Run("config", "docs/a.md");
        Assert.Equal(2, result.Status);
        Assert.StartsWith($"error: .editorconfig:{message}", result.Error, StringComparison.Ordinal);
        Assert.Contains("RL2001  ", result.Output, StringComparison.Ordinal);
        Assert.Equal(0, Run("config", "docs/a.md", "--ignore", "RL0002").Status);
    }

    [Fact]
    public void LimitsSizesByPath()
    {
        Write(".editorconfig", "root = true\n[big/**]\nreportlint_max_file_size = 10\n");
        Write("big/a.md", "more than ten bytes");
        Write("b.md", "more than ten bytes");
        Assert.Equal("big/a.md:1:1: error RL5007: Larger than 10, the limit of reportlint_max_file_size\n", Run("check", "--format", "concise").Output);
        Assert.Equal("", Run("check", "--format", "concise", "--max-file-size", "1KB").Output);
    }

    [Fact]
    public void StandardInputIsConfiguredByItsName()
    {
        Write(".editorconfig", "root = true\n[quiet.md]\ndotnet_diagnostic.RL2001.severity = none\n");
        Input = new MemoryStream("wrong"u8.ToArray());
        Assert.Equal(0, Run("check", "--stdin-filename", "quiet.md", "-").Status);
        Input = new MemoryStream("wrong"u8.ToArray());
        Assert.Equal(1, Run("check", "--stdin-filename", "loud.md", "-").Status);
    }

    [Fact]
    public Task PrintsWhatHoldsAndWhy()
    {
        Write(".editorconfig", "root = true\n[*.md]\nreportlint_languages = en\nreportlint_exclude = docs/a.md\ndotnet_diagnostic.RL2001.severity = warning\ndotnet_analyzer_diagnostic.category-Wording.severity = none\n");
        return Verifier.Verify(Run("config", "docs/a.md", "--ignore", "RL1010").ToString());
    }

    [Fact]
    public void WritesASectionOfRemarks()
    {
        Write(".editorconfig", "root = true\r\n\r\n[*.cs]\r\nindent_size = 4");
        Assert.Equal(0, Run("init").Status);
        var written = Read(".editorconfig");
        Assert.StartsWith("root = true\r\n\r\n[*.cs]\r\nindent_size = 4\r\n\r\n# ReportLint", written, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", written.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Write("a.md", "all is well");
        Assert.Equal(0, Run("check").Status);
        Assert.Equal(2, Run("init").Status);
        Assert.Equal(written, Read(".editorconfig"));
    }

    [Fact]
    public void WhatInitWritesIsUnderstoodWhenUncommented()
    {
        Run("init");
        Write(".editorconfig", Read(".editorconfig").Replace("# reportlint_", "reportlint_", StringComparison.Ordinal).Replace("# dotnet_", "dotnet_", StringComparison.Ordinal).Replace("category-Wording", "category-Style", StringComparison.Ordinal));
        Write("reportlint.words.txt", "[Done]\nmoored\n");
        Write("a.md", "all is well");
        var result = Run("check", "--format", "concise", "--ignore", "RL1");
        Assert.Equal((0, ""), (result.Status, result.Output));
    }
}
