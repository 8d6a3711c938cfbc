using ReportLint.Cli.Tests.Testing;

namespace ReportLint.Cli.Tests.CommandLine;

public class ConfigurationOptionsTests : ProgramTest
{
    private const string Off = "dotnet_diagnostic.RL2001.severity = none\n";

    [Theory]
    [InlineData("[*.md]", "")]
    [InlineData("[docs/*.md]", "")]
    [InlineData("[shared/*.md]", "RL2001")]
    public void OneFileIsReadInsteadOfAllOthers(string pattern, string found)
    {
        Write("docs/a.md", "wrong");
        Write("docs/.editorconfig", "[*.md]\ndotnet_diagnostic.RL2001.severity = info\n");
        Write("shared/reports.editorconfig", $"{pattern}\n{Off}");
        var output = Run("check", "--format", "concise", "--config", "shared/reports.editorconfig", "docs").Output;
        Assert.Equal(found, output.Length == 0 ? "" : output.Split(' ')[2].TrimEnd(':'));
        Assert.DoesNotContain("info", output, StringComparison.Ordinal);
    }

    [Fact]
    public void ItHoldsForReportsOutsideOfTheCurrentFolder()
    {
        Write("one.editorconfig", $"[*.md]\n{Off}");
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var report = Path.Combine(folder.FullName, "a.md");
            File.WriteAllText(report, "wrong");
            Assert.Equal(1, Run("check", report).Status);
            Assert.Equal(0, Run("check", "--config", "one.editorconfig", report).Status);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory, InlineData("check"), InlineData("fix"), InlineData("verify"), InlineData("claims"), InlineData("config")]
    public void AFileThatCannotBeReadEndsTheRun(string command)
    {
        Write("a.md", "wrong");
        Write("folder/a.md", "");
        Write("bytes.editorconfig", [0xE9]);
        var reasons = new Dictionary<string, string>
        {
            ["none"] = "no such file or folder",
            ["folder"] = "is a folder",
            ["bytes.editorconfig"] = "Not UTF-8 or UTF-16: byte 0xE9 at offset 0",
        };
        foreach (var (file, reason) in reasons)
        {
            var result = Run(command, "--config", file, "a.md");
            Assert.Equal((2, "", $"error: --config: {file}: {reason}\n"), (result.Status, result.Output, result.Error));
        }
    }

    [Fact]
    public void WhatIsWrongInItIsReported()
    {
        Write("a.md", "fine");
        Write("one.editorconfig", "[*.md]\nreportlint_langages = en\n");
        var result = Run("check", "--format", "concise", "--config", "one.editorconfig");
        Assert.Equal(2, result.Status);
        Assert.StartsWith("one.editorconfig:2:1: warning RL0002: ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ItsResultFilesStandInTheCurrentFolder()
    {
        Write("a.md", "fine");
        Write("shared/one.editorconfig", "[*.md]\nreportlint_evidence = results/*.trx\n");
        Write("results/a.trx", "no XML");
        Assert.Contains("error: results/a.trx: ", Run("check", "--config", "shared/one.editorconfig").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ConfigNamesTheLinesOfTheFile()
    {
        Write("shared/one.editorconfig", $"[*.md]\n{Off}");
        Assert.Contains("off      # shared/one.editorconfig:2\n", Run("config", "--config", "shared/one.editorconfig", "a.md").Output,
            StringComparison.Ordinal);
    }

    [Theory, InlineData("check"), InlineData("fix"), InlineData("verify"), InlineData("claims"), InlineData("config")]
    public void OneFileAndNoneDoNotGoTogether(string command)
    {
        Write("a.md", "fine");
        Write("one.editorconfig", "");
        var result = Run(command, "--no-config", "--config", "one.editorconfig", "a.md");
        Assert.Equal((2, "error: --config and --no-config cannot be used together\n"), (result.Status, result.Error));
    }
}
