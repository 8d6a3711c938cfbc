using ReportLint.Cli.Tests.Testing;
using VerifyXunit;

namespace ReportLint.Cli.Tests.CommandLine;

public class RulesCommandTests : ProgramTest
{
    [Fact]
    public Task ListsTheRules() => Verifier.Verify(Run("rules").ToString());

    [Fact]
    public Task ListsTheRulesAsJson() => Verifier.Verify(Run("rules", "--format", "json").ToString());

    [Theory]
    [InlineData("RL1001", "RL1001")]
    [InlineData("RL1001 RL1009 RL1010 RL2001", "evidence", "wrongword")]
    [InlineData("RL4006 RL5006 RL5007", "RL4,RL5")]
    public void ListsTheRulesThatAreNamed(string ids, params string[] filter)
    {
        var lines = Run(["rules", .. filter]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(ids.Split(' '), lines.Skip(1).Where(line => line.StartsWith("RL", StringComparison.Ordinal))
            .Select(line => line.Split(' ')[0]));
        var json = System.Text.Json.Nodes.JsonNode.Parse(Run(["rules", "--format", "json", .. filter]).Output)!.AsArray();
        Assert.Equal(ids.Split(' '), json.Select(rule => (string?)rule!["id"]));
        Assert.All(json, rule => Assert.NotEqual("", (string?)rule!["finds"]));
    }

    [Fact]
    public void RefusesAnUnknownRule() =>
        Assert.Equal((2, "error: Unknown rule 'RL20O1'; did you mean RL2001?\n"),
            (Run("rules", "RL20O1").Status, Run("rules", "RL20O1").Error));

    [Fact]
    public void RefusesAnUnknownFormat()
    {
        var result = Run("rules", "--format", "xml");
        Assert.Equal((2, "error: Unknown format 'xml'; expected one of text, json\nSee 'reportlint rules --help'.\n"), (result.Status, result.Error));
    }
}
