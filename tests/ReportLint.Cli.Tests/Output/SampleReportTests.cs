using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using ReportLint.Cli.Output;
using ReportLint.Cli.Tests.Testing;
using ReportLint.Hosting.Output;
using ReportLint.Testing;
using VerifyXunit;

namespace ReportLint.Cli.Tests.Output;

/// <summary>What the program says of the sample that the README shows, in every format.</summary>
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
    public void EveryFormatIsShown() =>
        Assert.Equal(OutputFormat.All.Select(format => format.Name).Order(), typeof(SampleReportTests).GetMethods().Where(method => method.ReturnType == typeof(Task)).Select(method => method.Name.ToLowerInvariant()).Order());

    /// <summary>The README's fence behind "$ reportlint ..." lines is what that command writes.</summary>
    [Fact]
    public void TheReadmeShowsARealRun()
    {
        var fence = RepositoryFiles.Read("README.md").ReplaceLineEndings("\n").Split("```\n").Single(part => part.StartsWith("$ reportlint ", StringComparison.Ordinal));
        var command = fence[..fence.IndexOf('\n', StringComparison.Ordinal)]["$ reportlint ".Length..];
        var result = Run(command.Split(' '));
        Assert.Equal(fence[(fence.IndexOf('\n', StringComparison.Ordinal) + 1)..], result.Output + result.Error);
    }

    private Task Shows(string format, string[]? options = null, [CallerMemberName] string method = "") =>
        Verifier.Verify(Run(["check", Sample, "--format", format, .. options ?? []]).ToString().Replace(Product.Version, "VERSION", StringComparison.Ordinal), method: method);
}
