using ReportLint.Cli.Tests.Testing;
using ReportLint.Configuration;
using ReportLint.Testing;

namespace ReportLint.Cli.Tests.CommandLine;

/// <summary>Options that commands share, on the commands that no other test runs them on, and keys from the file to the output.</summary>
public class OptionTests : ProgramTest
{
    private const string Wrong = "a.md:1:1: error RL2001: It says wrong\n";

    [Theory]
    [InlineData(1, "--root", ".")]
    [InlineData(0)]                                  // no version control data, so nothing to hold it against
    [InlineData(1, "--root", "deploy/..")]
    public void TheRootIsWhatReportsAreHeldAgainst(int status, params string[] options)
    {
        RunsTheCatalogue = true;
        Write("status.md", "# Status\n\n**Date**: 2026-01-02\n**Status**: in progress\n\n- ✅ Script: `deploy/install.sh`\n");
        Write("deploy/remove.sh", "exit\n");
        var result = Run(["check", "--select", "RL3001", "--format", "concise", "status.md", .. options]);
        Assert.Equal(status, result.Status);
        Assert.Equal(status == 1, result.Output.Contains("RL3001", StringComparison.Ordinal));
    }

    [Theory, InlineData("check"), InlineData("fix")]
    public void TheRootIsAFolder(string command)
    {
        Write("a.md", "wrong");
        var result = Run(command, "--root", "none", "a.md");
        Assert.Equal((2, "error: --root: 'none' is not a folder\n"), (result.Status, result.Error));
        Assert.Equal("wrong", Read("a.md"));
    }

    [Theory]
    [InlineData("right", "--no-config")]
    [InlineData("right", "--severity", "RL2001=error")]
    [InlineData("wrong", "--severity", "RL2001=none")]
    [InlineData("wrong")]
    public void FixTakesWhatCheckTakes(string fixedText, params string[] options)
    {
        Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.RL2001.severity = none\n");
        Write("a.md", "wrong");
        Run(["fix", .. options]);
        Assert.Equal(fixedText, Read("a.md"));
    }

    [Fact]
    public void FixReadsNoFileAboveTheLimit()
    {
        Write("a.md", "wrong and long");
        Assert.Equal(2, Run("fix", "--max-file-size", "5").Status);
        Assert.Equal("wrong and long", Read("a.md"));
    }

    [Theory, InlineData("quiet.md", "wrong"), InlineData("loud.md", "right")]
    public void FixConfiguresStandardInputByItsName(string name, string fixedText)
    {
        Write(".editorconfig", "root = true\n[quiet.md]\ndotnet_diagnostic.RL2001.severity = none\n");
        Input = new MemoryStream("wrong"u8.ToArray());
        Assert.Equal(fixedText, Run("fix", "--stdin-filename", name, "-").Output);
    }

    [Fact]
    public void ClaimsTakesWhatChoosesAndReadsFiles()
    {
        Write(".editorconfig", "root = true\n[*.md]\nreportlint_languages = en\n");
        Write("a.md", "- Recette : terminée\n");
        Assert.DoesNotContain("Done", Run("claims", "a.md").Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Done", Run("claims", "--no-config", "a.md").Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Larger than 5", Run("claims", "--max-file-size", "5", "a.md").Error, StringComparison.Ordinal);
        Input = new MemoryStream("- Recette : terminée\n"u8.ToArray());
        Assert.DoesNotContain("Done", Run("claims", "--stdin-filename", "b.md", "-").Output, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("off", "--select", "RL4")]
    [InlineData("off", "--ignore", "RL2")]
    [InlineData("info", "--severity", "RL2001=info")]
    [InlineData("error")]
    public void ConfigShowsWhatTheCommandLineMakesOfIt(string severity, params string[] options)
    {
        Write(".editorconfig", "root = true\n");
        var line = Assert.Single(Run(["config", "a.md", .. options]).Output.Split('\n'), line => line.StartsWith("RL2001 ", StringComparison.Ordinal));
        Assert.Equal(["RL2001", "WrongWord", severity], line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(3));
    }

    [Theory]
    [InlineData("dotnet_diagnostic.RL2001.severity = warning", "a.md:1:1: warning RL2001: It says wrong\n")]
    [InlineData("dotnet_analyzer_diagnostic.category-Consistency.severity = suggestion", "a.md:1:1: info RL2001: It says wrong\n")]
    [InlineData("dotnet_analyzer_diagnostic.severity = none", "")]
    [InlineData("reportlint_exclude = *.md", "")]
    [InlineData("reportlint_max_file_size = 3 B", "a.md:1:1: error RL5007: Larger than 3 B, the limit of reportlint_max_file_size\n")]
    [InlineData("reportlint_languages = fr", Wrong)]
    [InlineData("reportlint_require_suppression_reason = false", Wrong)]
    [InlineData("reportlint_RL2014.tolerance = 3", Wrong)]
    public void KeysComeFromTheFileToTheOutput(string line, string output)
    {
        Write(".editorconfig", $"root = true\n[*]\n{line}\n");
        Write("a.md", "wrong");
        Assert.Equal(output, Run("check", "--format", "concise").Output);
    }

    [Theory, InlineData("true", 1), InlineData("false", 0)]
    public void ReasonsMayBeRequired(string value, int status)
    {
        Write(".editorconfig", $"root = true\n[*]\nreportlint_require_suppression_reason = {value}\n");
        Write("a.md", "wrong <!-- reportlint-disable-line -->");
        Assert.Equal(status, Run("check").Status);
    }

    [Theory]
    [InlineData("reportlint_RL4001.additional_words = unsinkable", "- An unsinkable ferry", 1)]
    [InlineData("reportlint_RL4001.allowed_words = seamless", "- A seamless ferry", 0)]
    [InlineData("reportlint_RL4005.allowed_words = BERTHS", "## FERRY BERTHS\n\nNone.", 0)]
    [InlineData("reportlint_RL4005.allowed_words = DOCKS", "## FERRY BERTHS\n\nNone.", 1)]
    [InlineData("reportlint_RL2014.tolerance = 50", "## Ferry – 90% complete\n\n- [x] A\n- [x] B\n- [ ] C\n- [ ] D", 0)]
    [InlineData("reportlint_RL2014.tolerance = 15", "## Ferry – 90% complete\n\n- [x] A\n- [x] B\n- [ ] C\n- [ ] D", 1)]
    public void OptionsOfRulesComeFromTheFileToTheOutput(string line, string report, int status)
    {
        RunsTheCatalogue = true;
        Write(".editorconfig", $"root = true\n[*.md]\n{line}\n");
        Write("a.md", $"# Ferry\n\n**Status**: in progress\n\n{report}\n");
        Assert.Equal(status, Run("check", "--fail-on", "info", "--select", line.Split('_', '.')[1]).Status);
    }

    [Theory, InlineData("check"), InlineData("fix"), InlineData("claims"), InlineData("config"), InlineData("rules"), InlineData("verify")]
    public void EachOptionIsInATestAndOnAPage(string command)
    {
        var tests = string.Concat(RepositoryFiles.Sources("tests/ReportLint.Cli.Tests").Select(file => RepositoryFiles.Read($"tests/ReportLint.Cli.Tests/{file}")));
        var pages = string.Concat(Directory.GetFiles(RepositoryFiles.Path("docs"), "*.md", SearchOption.AllDirectories).Select(File.ReadAllText));
        var options = Run(command, "--help").Output.Split('\n').Select(line => line.Trim().Split(' ')[0]).Where(word => word.StartsWith("--", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(options);
        Assert.All(options, option => Assert.Contains($"\"{option}\"", tests, StringComparison.Ordinal));
        Assert.All(options, option => Assert.Contains(option, pages, StringComparison.Ordinal));
    }

    [Fact]
    public void EachKeyIsOnThePageOfConfiguration() =>
        Assert.All(ConfigurationKeys.All, key => Assert.Contains($"| `{key.Name}` |", RepositoryFiles.Read("docs/configuration.md"), StringComparison.Ordinal));
}
