using System.Text.Json;
using ReportLint.Cli.Tests.Testing;
using ReportLint.Testing;
using Xunit.Abstractions;

namespace ReportLint.Cli.Tests.Output.Sarif;

/// <summary>Logs are as SARIF 2.1.0 asks: by our own schema of the part of it that we write, by what no schema can say, and by the official schema where <c>REPORTLINT_SPEC</c> names a folder with it.</summary>
public class SarifSchemaTests(ITestOutputHelper output) : ProgramTest
{
    private const string OwnSchema = "tests/ReportLint.Cli.Tests/Output/Sarif/sarif-2.1.0-part.schema.json";

    [Fact]
    public Task WithoutReports() => Fits();

    [Fact]
    public Task WithoutFindings()
    {
        Write("a.md", "fine");
        return Fits();
    }

    [Fact]
    public Task WithRelatedLocationsAndFixes()
    {
        Write("docs/a b.md", "because many are wrong, 100%\nand it runs over\nlines because\n");
        return Fits(["relatedLocations", "fixes", "partialFingerprints"]);
    }

    [Fact]
    public Task WithSuppressions()
    {
        Write("a.md", "wrong <!-- reportlint-disable-line: quoted -->\n\nwrong <!-- reportlint-disable-line -->\n");
        return Fits(["justification", "inSource"]);
    }

    [Fact]
    public Task WithABaseline()
    {
        Write("a.md", "wrong");
        Run("check", "--write-baseline", "known.json");
        Write("a.md", "wrong many");
        return Fits(["\"unchanged\"", "\"new\""], "--baseline", "known.json");
    }

    [Fact]
    public Task WithFilesThatCannotBeRead()
    {
        Write("no text.md", [0xE9]);
        return Fits(["toolExecutionNotifications", "RL5007"], "none.md", ".");
    }

    [Theory, InlineData("RL0001=warning", true), InlineData("RL0001=error", false)]
    public async Task WithARuleThatFails(string severity, bool succeeds)
    {
        Write("a.md", "throw");
        Assert.Equal(succeeds, Invocation(await Fits(["toolExecutionNotifications", "RL0001"], "--severity", severity)).GetProperty("executionSuccessful").GetBoolean());
    }

    [Theory]
    [InlineData("reportlint_exlude = a", "\"text\": \"Unknown key 'reportlint_exlude'; did you mean reportlint_exclude?\"")]
    [InlineData("dotnet_diagnostic.RL9999.severity = error", "\"text\": \"Unknown rule 'RL9999'")]
    [InlineData("reportlint_languages = tlh", "\"text\": \"'tlh' is not a value of reportlint_languages")]
    public async Task WithConfigurationThatIsNotUnderstood(string line, string message)
    {
        Write("docs/.editorconfig", $"root = true\n[*]\n{line}\n");
        Write("docs/a.md", "wrong");
        var log = await Fits(["toolConfigurationNotifications", message]);
        var notification = Assert.Single(Invocation(log).GetProperty("toolConfigurationNotifications").EnumerateArray());
        Assert.Equal(("warning", "RL0002"), (notification.GetProperty("level").GetString(), notification.GetProperty("descriptor").GetProperty("id").GetString()));
        var place = notification.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(("docs/.editorconfig", 3), (place.GetProperty("artifactLocation").GetProperty("uri").GetString(), place.GetProperty("region").GetProperty("startLine").GetInt32()));
        Assert.Equal((false, 2), (Invocation(log).GetProperty("executionSuccessful").GetBoolean(), Invocation(log).GetProperty("exitCode").GetInt32()));
        Assert.False(Invocation(log).TryGetProperty("toolExecutionNotifications", out _));
    }

    [Fact]
    public async Task WithConfigurationThatCannotBeRead()
    {
        Write(".editorconfig", [0xE9]);
        Write("a.md", "fine");
        var notification = Assert.Single(Invocation(await Fits([])).GetProperty("toolConfigurationNotifications").EnumerateArray());
        Assert.Equal("error", notification.GetProperty("level").GetString());
    }

    [Fact]
    public async Task SaysNothingOfConfigurationThatIsUnderstood()
    {
        Write(".editorconfig", "root = true\n[*]\nreportlint_languages = en\n");
        Write("a.md", "wrong");
        var invocation = Invocation(await Fits([]));
        Assert.Equal((true, 1), (invocation.GetProperty("executionSuccessful").GetBoolean(), invocation.GetProperty("exitCode").GetInt32()));
        Assert.False(invocation.TryGetProperty("toolConfigurationNotifications", out _));
    }

    [Fact]
    public Task OfTheSampleByTheRealRules()
    {
        RunsTheCatalogue = true;
        return Fits(["RL2001", "relatedLocations", "fixes"], RepositoryFiles.Path("samples"));
    }

    // A check that accepts everything would pass all of the above.
    [Theory]
    [InlineData("\"level\": \"error\"", "\"level\": \"fatal\"")]
    [InlineData("\"ruleId\": \"RL2001\"", "\"ruleId\": \"RL2002\"")]
    [InlineData("\"ruleIndex\": ", "\"ruleIndex\": 9")]
    [InlineData("\"startLine\": 1", "\"startLine\": 0")]
    [InlineData("\"startLine\": 1", "\"startLine\": 7")]
    [InlineData("\"executionSuccessful\"", "\"successful\"")]
    [InlineData("\"uriBaseId\": \"%SRCROOT%\"", "\"uriBaseId\": \"%ELSEWHERE%\"")]
    [InlineData("\"version\": \"2.1.0\"", "\"version\": \"2.0.0\"")]
    [InlineData("\"replacements\": [", "\"replacements\": [], \"more\": [")]
    public async Task RefusesWhatIsNoSuchLog(string written, string instead)
    {
        Write("a.md", "wrong");
        var log = Run("check", "--format", "sarif").Output;
        var broken = log.Replace(written, instead, StringComparison.Ordinal);
        Assert.NotEqual(log, broken);
        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => ShouldFit(broken));
    }

    private async Task<string> Fits(string[]? holds = null, params string[] arguments)
    {
        var log = Run(["check", "--format", "sarif", .. arguments]).Output;
        Assert.All(holds ?? [], part => Assert.Contains(part, log, StringComparison.Ordinal));
        await ShouldFit(log);
        return log;
    }

    private async Task ShouldFit(string log)
    {
        await JsonSchemas.ShouldFit(OwnSchema, log);
        SarifLogChecks.ShouldHold(log);
        var folder = Environment.GetEnvironmentVariable("REPORTLINT_SPEC");
        string[] official = string.IsNullOrEmpty(folder) ? [] : Directory.GetFiles(folder, "sarif*2.1.0*.json");
        if (official.Length == 0)
            output.WriteLine("The official schema is left out: REPORTLINT_SPEC names no folder that holds it.");
        foreach (var schema in official)
            await JsonSchemas.ShouldFit(schema, log);
    }

    private static JsonElement Invocation(string log) => JsonDocument.Parse(log).RootElement.GetProperty("runs")[0].GetProperty("invocations")[0];
}
