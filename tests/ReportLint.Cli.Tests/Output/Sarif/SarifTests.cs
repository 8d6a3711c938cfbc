using System.Text.Json;
using ReportLint.Cli.Tests.Testing;
using ReportLint.Hosting.Output;
using ReportLint.Hosting.Output.Sarif;
using ReportLint.Text;

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
    public void RanksResultsByTheirConfidence()
    {
        Write(".editorconfig", "root = true\n[*]\nreportlint_confidence = low\n");
        Write("a.md", "wrong, wrong?, wrong??\n");
        var results = ResultsOf("check", "--format", "sarif", "a.md");
        Assert.Equal([90, 60, 30], results.Select(result => result.GetProperty("rank").GetInt32()));
        Assert.Equal(["error", "warning", "note"], results.Select(result => result.GetProperty("level").GetString()));
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

    [Fact]
    public void DescribesEveryRuleInFewWords()
    {
        RunsTheCatalogue = true;
        Write("a.md", "fine");
        using var log = JsonDocument.Parse(Run("check", "--format", "sarif").Output);
        var rules = log.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.All(rules.EnumerateArray(), rule =>
        {
            Assert.InRange(Text(rule, "shortDescription").Length, 10, 120);
            Assert.InRange(Text(rule, "fullDescription").Length, 10, 1000);
            Assert.EndsWith(".", Text(rule, "fullDescription").TrimEnd(')'), StringComparison.Ordinal);
            Assert.DoesNotContain("\n#", Text(rule, "help"), StringComparison.Ordinal);
            var page = Rules.RuleDocumentation.GetPage(rule.GetProperty("id").GetString()!);
            Assert.Equal(page, rule.GetProperty("help").GetProperty("markdown").GetString());
        });

        static string Text(JsonElement rule, string name) => rule.GetProperty(name).GetProperty("text").GetString()!;
    }

    [Fact]
    public void HasTheFingerprintOfGitHubBesideItsOwn()
    {
        Write("a.md", "fine\n\nwrong and 100%\n");
        Write("b.md", [0xFF, 0xFE, (byte)'m', 0, (byte)'a', 0, (byte)'n', 0, (byte)'y', 0]);
        var results = ResultsOf("check", "--format", "sarif");
        var prints = results.Select(result => result.GetProperty("partialFingerprints")).ToArray();
        Assert.Equal(3, prints.Length);
        Assert.All(prints, print => Assert.True(print.TryGetProperty("reportLint/v1", out _)));
        // Both of one line, of which GitHub knows one hash.
        var expected = LineHashes.Of(SourceText.From("fine\n\nwrong and 100%\n"))![2];
        Assert.All(prints[..2], print => Assert.Equal(expected, print.GetProperty("primaryLocationLineHash").GetString()));
        Assert.False(prints[2].TryGetProperty("primaryLocationLineHash", out _));
    }

    [Fact]
    public void EveryResultAndProblemHasAPlace()
    {
        Write(".editorconfig", "root = true\n[*]\nreportlint_exlude = a\n");
        Write("a.md", "wrong throw");
        Write("bytes.md", [0xE9]);
        using var log = JsonDocument.Parse(Run("check", "--format", "sarif", ".", "none.md").Output);
        var run = log.RootElement.GetProperty("runs")[0];
        var results = run.GetProperty("results").EnumerateArray().ToArray();
        var rules = results.Select(result => result.GetProperty("ruleId").GetString());
        Assert.Equal(["RL0001", "RL0002", "RL2001", "RL5007"], rules.Order(StringComparer.Ordinal));
        var invocation = run.GetProperty("invocations")[0];
        string[] lists = ["toolExecutionNotifications", "toolConfigurationNotifications"];
        var notifications = lists.SelectMany(name => invocation.GetProperty(name).EnumerateArray());
        Assert.All(results.Concat(notifications), told =>
        {
            var place = Assert.Single(told.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
            Assert.NotEqual("", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        });
        Assert.All(results.Select(result => result.GetProperty("locations")[0].GetProperty("physicalLocation")), place =>
            Assert.True(place.TryGetProperty("region", out _)));
    }

    [Fact]
    public void CarriesTheAddressOfTheProject()
    {
        Write("a.md", "wrong");
        Assert.DoesNotContain("helpUri", Run("check", "--format", "sarif").Output, StringComparison.Ordinal);
        ProjectAddress = "https://example.org/reportlint";
        using var log = JsonDocument.Parse(Run("check", "--format", "sarif").Output);
        var driver = log.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver");
        Assert.Equal(ProjectAddress, driver.GetProperty("informationUri").GetString());
        Assert.All(driver.GetProperty("rules").EnumerateArray(), rule =>
            Assert.Equal($"{ProjectAddress}/{rule.GetProperty("id").GetString()}", rule.GetProperty("helpUri").GetString()));
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
