using System.Text.Json.Nodes;
using ReportLint.Cli.Tests.Testing;
using ReportLint.Testing;

namespace ReportLint.Cli.Tests.Documentation;

/// <summary>The examples of <c>docs/suppressions.md</c> suppress what they name, as they are written.</summary>
public class SuppressionPageTests : ProgramTest
{
    private const string Fence = "\n```";

    private static readonly string[] Examples =
        [.. RepositoryFiles.Read("docs/suppressions.md").ReplaceLineEndings("\n").Split(Fence).Where(part => part.StartsWith("markdown\n", StringComparison.Ordinal)).Select(part => part["markdown\n".Length..])];

    public static TheoryData<int> Numbers() => [.. Enumerable.Range(0, Examples.Length)];

    [Fact]
    public void ThereAreExamples() => Assert.True(Examples.Length >= 2);

    [Theory, MemberData(nameof(Numbers))]
    public void SuppressWhatTheyName(int number)
    {
        RunsTheCatalogue = true;
        Write("a.md", Examples[number] + "\n");
        var findings = JsonNode.Parse(Run("check", "--format", "json", "a.md").Output)!["diagnostics"]!.AsArray();
        Assert.Contains(findings, IsSuppressed);
        var suppressed = findings.Where(IsSuppressed).Select(RuleOf).ToArray();
        Assert.All(suppressed, rule => Assert.Contains(rule, Examples[number], StringComparison.Ordinal));
        Assert.DoesNotContain(findings, finding => !IsSuppressed(finding) && RuleOf(finding) is var rule && (rule == "RL5006" || suppressed.Contains(rule)));
    }

    private static bool IsSuppressed(JsonNode? finding) => finding!["suppression"] is not null;

    private static string RuleOf(JsonNode? finding) => (string)finding!["id"]!;
}
