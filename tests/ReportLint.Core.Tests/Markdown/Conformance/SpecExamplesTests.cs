using System.Text.Json;
using System.Text.RegularExpressions;
using ReportLint.Conformance;
using ReportLint.Markdown;
using ReportLint.Text;
using Xunit.Abstractions;

namespace ReportLint.Core.Tests.Markdown.Conformance;

/// <summary>The specifications' own examples, where <c>REPORTLINT_SPEC</c> names a folder with them.</summary>
public partial class SpecExamplesTests(ITestOutputHelper output)
{
    [Theory, InlineData("commonmark-*.json", MarkdownFeatures.CommonMark), InlineData("gfm-*.json", MarkdownFeatures.Gfm)]
    internal void Agree(string files, MarkdownFeatures features)
    {
        var folder = Environment.GetEnvironmentVariable("REPORTLINT_SPEC");
        if (string.IsNullOrEmpty(folder))
        {
            Say($"The specification's examples ({files}) are left out: REPORTLINT_SPEC names no folder.");
            return;
        }
        var examples = Directory.GetFiles(folder, files).SelectMany(Read).ToList();
        Assert.NotEmpty(examples);
        var differing = examples.Where(example => Normal(Render(example, features)) != Normal(example.GetProperty("html").GetString()!)).ToList();
        Say($"{examples.Count - differing.Count} of {examples.Count} examples of {files} agree.");
        Assert.Empty(differing);
    }

    private static JsonElement[] Read(string file) => JsonSerializer.Deserialize<JsonElement[]>(File.ReadAllText(file))!;

    private static string Render(JsonElement example, MarkdownFeatures features) =>
        HtmlRenderer.Render(new MarkdownParser(features).Parse(SourceText.From(example.GetProperty("markdown").GetString()!)));

    private static string Normal(string html) => BetweenTags().Replace(html.Trim(), "><");

    [GeneratedRegex(@">\s+<")]
    private static partial Regex BetweenTags();

    private void Say(string line)
    {
        output.WriteLine(line);
        Console.WriteLine(line);
    }
}
