using System.Text.Json.Nodes;
using ReportLint.Cli.Tests.Testing;
using ReportLint.Testing;

namespace ReportLint.Cli.Tests.Output;

/// <summary><c>jsonl</c> says what <c>json</c> says, a line a file.</summary>
public class JsonLinesTests : ProgramTest
{
    private const string Schema = "docs/schema/check-1.schema.json";

    [Fact]
    public void SaysWhatJsonSays()
    {
        Write("a.md", "because many are wrong, 100%\nand it runs over\nlines because\nwrong <!-- reportlint-disable-line: quoted -->\n");
        Write("b/c.md", "fine");
        Write("no text.md", [0xE9]);
        Write(".editorconfig", "root = true\n[*]\nreportlint_exlude = a\n");
        string[] arguments = ["--statistics", "none.md", "."];
        var json = JsonNode.Parse(Run(["check", "--format", "json", .. arguments]).Output)!;
        var result = Run(["check", "--format", "jsonl", .. arguments]);
        var lines = Lines(result);
        Assert.Equal(2, result.Status);
        var diagnostics = lines.SelectMany(line => line["diagnostics"]?.AsArray() ?? []).Select(each => each!.DeepClone());
        Same(json["diagnostics"]!, new JsonArray([.. diagnostics]));
        Same(json["errors"]!, new JsonArray([.. lines.Where(line => line["message"] is not null).Select(line => line.DeepClone())]));
        Same(json["summary"]!, lines[^1]["summary"]!);
        Assert.Equal(json["version"]!.ToString(), lines[^1]["version"]!.ToString());
        Assert.Equal([".editorconfig", "a.md", "b/c.md", "no text.md", "none.md"], lines.SkipLast(1).Select(line => $"{line["path"]}"));
    }

    [Fact]
    public void AFileWithoutFindingsHasALine()
    {
        Write("a.md", "fine");
        Assert.Equal("{\"path\":\"a.md\",\"diagnostics\":[]}", Run("check", "--format", "jsonl").Output.Split('\n')[0]);
    }

    [Fact]
    public void WhatTheRunNeedsAndMissesHasALine()
    {
        Write("a.md", "fine");
        var result = Run("check", "--format", "jsonl", "--evidence", "none.trx");
        Assert.Equal(2, result.Status);
        Assert.Equal("none.trx", $"{Lines(result)[^2]["path"]}");
    }

    [Fact]
    public async Task EachLineIsAsTheSchemaSays()
    {
        Write("a.md", "because wrong, many\n");
        Write(".editorconfig", "root = true\n[*]\nreportlint_exlude = a\n");
        var schema = JsonNode.Parse(RepositoryFiles.Read(Schema))!.AsObject();
        foreach (var member in new[] { "type", "required", "properties" })
            schema.Remove(member);
        schema["$ref"] = "#/definitions/line";
        var line = Write("line.schema.json", schema.ToJsonString());
        var output = Run("check", "--format", "jsonl", "--statistics", "none.md", ".").Output;
        foreach (var written in output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            await JsonSchemas.ShouldFit(line, written);
        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => JsonSchemas.ShouldFit(line, "{\"path\":\"a.md\"}"));
        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => JsonSchemas.ShouldFit(line, "{\"version\":1}"));
    }

    // Processes that share a pipe do not mix lines that are written at once and are short.
    [Fact]
    public void EachLineIsWrittenAtOnceAndWhenItIsKnown()
    {
        var written = new Writes();
        Output = written;
        Write("a.md", "wrong");
        Write("b.md", "fine");
        Run("check", "--format", "jsonl");
        Assert.Equal(3, written.All.Count);
        Assert.All(written.All, piece => Assert.Equal(piece.Length - 1, piece.IndexOf('\n', StringComparison.Ordinal)));
    }

    private static JsonNode[] Lines(RunResult result) =>
        [.. result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];

    private static void Same(JsonNode expected, JsonNode actual) => Assert.Equal(expected.ToJsonString(), actual.ToJsonString());

    private sealed class Writes : MemoryStream
    {
        public List<string> All { get; } = [];

        public override void Write(ReadOnlySpan<byte> buffer) => All.Add(System.Text.Encoding.UTF8.GetString(buffer));
    }
}
