using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ReportLint.Cli.Tests.Testing;
using ReportLint.Testing;

namespace ReportLint.Cli.Tests.Output;

/// <summary>What <c>--format json</c> writes is as docs/schema says. Readers have to put up with new members; the tests do not, so that each one is described.</summary>
public partial class JsonSchemaTests : ProgramTest
{
    private const string Schema = "docs/schema/check-1.schema.json";

    [Fact]
    public Task WithEveryConfidence()
    {
        Write(".editorconfig", "root = true\n[*]\nreportlint_confidence = low\n");
        Write("a.md", "wrong, wrong?, wrong??\n");
        return Fits(["\"confidence\": \"high\"", "\"confidence\": \"medium\"", "\"confidence\": \"low\""]);
    }

    [Fact]
    public Task WithoutReports() => Fits([]);

    [Fact]
    public Task WithFixesAndNotes()
    {
        Write("docs/ü.md", "because many are wrong, 100%\nand it runs over\nlines because\n");
        return Fits(["\"additionalLocations\": [\n        {", "\"safety\": \"safe\"", "\"safety\": \"suggested\""]);
    }

    [Fact]
    public Task WithSuppressions()
    {
        Write("a.md", "wrong <!-- reportlint-disable-line: quoted -->\n\nwrong <!-- reportlint-disable-line -->\n");
        return Fits(["\"reason\": \"quoted\"", "\"reason\": \"\"", "\"suppressed\": 2"]);
    }

    [Fact]
    public Task WithABaseline()
    {
        Write("a.md", "wrong");
        Run("check", "--write-baseline", "known.json");
        Write("a.md", "wrong many");
        return Fits(["\"known\": true", "\"known\": false", "\"known\": 1"], "--baseline", "known.json");
    }

    [Fact]
    public Task WithErrors()
    {
        Write("no text.md", [0xE9]);
        Write(".editorconfig", "root = true\n[*]\nreportlint_exlude = a\n");
        return Fits(["no such file", "RL5007", "RL0002"], "none.md", ".");
    }

    [Fact]
    public Task WithARuleThatFails()
    {
        Write("a.md", "throw");
        return Fits(["RL0001"]);
    }

    [Fact]
    public Task WithStatistics()
    {
        Write("a.md", "- wrong many many, 3 of 4 tests");
        return Fits(["\"rules\": [\n      {\n        \"id\": \"RL2001\",\n        \"count\": 1",
            "\"id\": \"RL4006\",\n        \"count\": 2", "\"kind\": \"verdict\"", "\"withLowConfidence\": 0"], "--statistics");
    }

    [Fact]
    public Task OfTheSampleByTheRealRules()
    {
        RunsTheCatalogue = true;
        return Fits(["RL2001"], "--statistics", RepositoryFiles.Path("samples"));
    }

    // A schema that accepts everything would pass all of the above.
    [Theory]
    [InlineData("\"version\": 1", "\"version\": 2")]
    [InlineData("\"severity\": \"error\"", "\"severity\": \"fatal\"")]
    [InlineData("\"confidence\": \"high\"", "\"confidence\": \"certain\"")]
    [InlineData("\"id\": \"RL2001\"", "\"id\": \"2001\"")]
    [InlineData("\"startLine\": 1", "\"startLine\": 0")]
    [InlineData("\"newText\": ", "\"text\": ")]
    [InlineData("\"fixable\": 1", "\"fixable\": \"1\"")]
    public async Task RefusesWhatIsNoSuchOutput(string written, string instead)
    {
        Write("a.md", "wrong");
        var json = Run("check", "--format", "json").Output;
        var broken = json.Replace(written, instead, StringComparison.Ordinal);
        Assert.NotEqual(json, broken);
        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => JsonSchemas.ShouldFit(Schema, broken));
    }

    [Fact]
    public void ThePageNamesEveryMember()
    {
        var page = RepositoryFiles.Read("docs/output-formats.md");
        var section = page[page.IndexOf("## json\n", StringComparison.Ordinal)..page.IndexOf("## msbuild\n", StringComparison.Ordinal)];
        var named = Quoted().Matches(section).Select(match => match.Groups[1].Value).ToHashSet();
        Assert.All(Objects(JsonNode.Parse(RepositoryFiles.Read(Schema))!).SelectMany(type => type["properties"]!.AsObject()), member => Assert.Contains(member.Key, named));
    }

    private async Task Fits(string[] holds, params string[] arguments)
    {
        var json = Run(["check", "--format", "json", .. arguments]).Output;
        Assert.All(holds, part => Assert.Contains(part, json, StringComparison.Ordinal));
        await JsonSchemas.ShouldFit(Schema, json);
        var closed = JsonNode.Parse(RepositoryFiles.Read(Schema))!;
        foreach (var type in Objects(closed).ToArray())
            type["additionalProperties"] = false;
        Write("closed.schema.json", closed.ToJsonString());
        await JsonSchemas.ShouldFit(PathOf("closed.schema.json"), json);
    }

    /// <summary>The descriptions of objects, at any depth.</summary>
    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject type => type.SelectMany(member => Objects(member.Value)).Concat(type.ContainsKey("properties") ? [type] : []),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };

    [GeneratedRegex("`([A-Za-z]+)`")]
    private static partial Regex Quoted();
}
