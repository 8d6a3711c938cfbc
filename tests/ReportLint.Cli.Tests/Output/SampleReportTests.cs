using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using ReportLint.Cli.Output;
using ReportLint.Cli.Tests.Testing;
using ReportLint.Hosting.Output;
using ReportLint.Testing;
using VerifyXunit;

namespace ReportLint.Cli.Tests.Output;

/// <summary>What the program writes for the sample report, in every format, and what the README shows.</summary>
public class SampleReportTests : ProgramTest
{
    private const string Sample = "samples/status-report.md";

    public SampleReportTests()
    {
        RunsTheCatalogue = true;
        Write(Sample, RepositoryFiles.Read(Sample));
    }

    [Fact]
    public Task Text() => Shows("text");

    [Fact]
    public Task Concise() => Shows("concise");

    [Fact]
    public Task Json() => Shows("json", ["--statistics"]);

    [Fact]
    public Task JsonL() => Shows("jsonl", ["--statistics"]);

    [Fact]
    public Task MSBuild() => Shows("msbuild");

    [Fact]
    public Task GitHub() => Shows("github");

    [Fact]
    public Task GitLab() => Shows("gitlab");

    [Fact]
    public Task JUnit() => Shows("junit");

    [Fact]
    public Task Agent() => Shows("agent");

    [Fact]
    public Task Sarif()
    {
        var log = JsonNode.Parse(Run("check", Sample, "--format", "sarif").Output)!;
        var driver = log["runs"]![0]!["tool"]!["driver"]!.AsObject();
        // They hold the pages of all rules, which have tests of their own.
        Assert.Equal(Rules.RuleCatalogue.Descriptors.Count, driver["rules"]!.AsArray().Count);
        driver.Remove("rules");
        driver.Remove("notifications");
        driver["semanticVersion"] = "VERSION";
        return Verifier.Verify(log.ToString());
    }

    [Fact]
    public Task Html()
    {
        var page = Run("check", Sample, "--format", "html").Output;
        // Without the style sheet and the script, which have tests of their own.
        var (start, end) = (page.IndexOf("<body", StringComparison.Ordinal), page.IndexOf("<script>", StringComparison.Ordinal));
        return Verifier.Verify(page[start..end].Replace(Product.Version, "VERSION", StringComparison.Ordinal));
    }

    [Fact]
    public void EveryFormatIsShown() =>
        Assert.Equal(OutputFormat.All.Select(format => format.Name).Order(), typeof(SampleReportTests).GetMethods().Where(method => method.ReturnType == typeof(Task)).Select(method => method.Name.ToLowerInvariant()).Order());

    /// <summary>The fence that starts with "$ reportlint check" is what that command writes for the report in the fence before it.</summary>
    [Fact]
    public void TheReadmeShowsARealRun()
    {
        var parts = RepositoryFiles.Read("README.md").ReplaceLineEndings("\n").Split("```\n");
        var run = Array.FindIndex(parts, part => part.StartsWith("$ reportlint check ", StringComparison.Ordinal));
        var command = parts[run].Split('\n')[0];
        var arguments = command["$ reportlint ".Length..].Split(' ');
        Directory.CreateDirectory(PathOf(".git"));
        Write(arguments[^1], parts.Take(run).Last(part => part.Contains("```markdown\n", StringComparison.Ordinal)).Split("```markdown\n")[1]);
        var result = Run(arguments);
        Assert.Equal(parts[run], $"{command}\n{result.Output}{result.Error}");
    }

    private Task Shows(string format, string[]? options = null, [CallerMemberName] string method = "") =>
        Verifier.Verify(Run(["check", Sample, "--format", format, .. options ?? []]).ToString().Replace(Product.Version, "VERSION", StringComparison.Ordinal), method: method);
}
