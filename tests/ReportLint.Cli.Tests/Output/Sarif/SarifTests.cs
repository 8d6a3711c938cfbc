using System.Text.Json;
using ReportLint.Cli.Tests.Testing;
using ReportLint.Hosting.Output;

namespace ReportLint.Cli.Tests.Output.Sarif;

public class SarifTests : ProgramTest
{
    [Theory]
    [InlineData("docs/a.md", "docs/a.md")]
    [InlineData("a b#c?.md", "a%20b%23c%3F.md")]
    [InlineData("ü%20.md", "%C3%BC%2520.md")]
    [InlineData("C:x.md", "C%3Ax.md")]
    public void EncodesAddresses(string name, string address)
    {
        Write(name, "wrong");
        Assert.Equal(address, ResultsOf("check", "--format", "sarif", name)[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void GivesAbsoluteAddressesToFilesElsewhere()
    {
        using var elsewhere = new Elsewhere();
        var path = elsewhere.Write("a b.md", "wrong");
        var location = ResultsOf("check", "--format", "sarif", path)[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
        Assert.Equal(new Uri(path).AbsoluteUri, location.GetProperty("uri").GetString());
        Assert.False(location.TryGetProperty("uriBaseId", out _));
    }

    [Fact]
    public void KeepsFingerprintsWhereLinesMoveAndMarkupChanges()
    {
        Write("a.md", "wrong\n\nwrong\n\n100%");
        var before = Fingerprints();
        Write("a.md", "new\n\n# wrong\n\nfine\n\n**wrong**\n\n100%");
        Assert.Equal(before, Fingerprints());
        Assert.Equal(3, before.Distinct().Count());
    }

    [Fact]
    public void PointsToTheRuleOfEachResult()
    {
        Write("a.md", "wrong 100%\nmany throw");
        using var log = JsonDocument.Parse(Run("check", "--format", "sarif").Output);
        var run = log.RootElement.GetProperty("runs")[0];
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(rule.GetProperty("id").GetString(), result.GetProperty("ruleId").GetString());
        }
    }

    private string[] Fingerprints() =>
        [.. ResultsOf("check", "--format", "sarif").Select(result => result.GetProperty("partialFingerprints").GetProperty("reportLint/v1").GetString()!)];

    private JsonElement[] ResultsOf(params string[] args) =>
        [.. JsonDocument.Parse(Run(args).Output).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];

    private sealed class Elsewhere : ProgramTest
    {
        public new string Write(string name, string text) => base.Write(name, text);
    }
}
