// Markdown on standard input, HTML on standard output, as cmark-gfm --unsafe writes it.
//   --gfm     with tables, task list items, strikethrough, extended autolinks and footnotes
//   --batch   a line {"markdown": "..."} in, a line {"html": "..."} out
using System.Text;
using System.Text.Json;
using ReportLint.Conformance;
using ReportLint.Markdown;
using ReportLint.Text;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var input = new StreamReader(Console.OpenStandardInput(), utf8);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8);
var parser = new MarkdownParser(args.Contains("--gfm") ? MarkdownFeatures.Gfm : MarkdownFeatures.CommonMark);

if (args.Contains("--batch"))
{
    while (input.ReadLine() is { } line)
    {
        using var document = JsonDocument.Parse(line);
        var html = ToHtml(document.RootElement.GetProperty("markdown").GetString() ?? "");
        output.WriteLine(JsonSerializer.Serialize(new Dictionary<string, string> { ["html"] = html }));
    }
}
else
{
    output.Write(ToHtml(input.ReadToEnd()));
}
return 0;

string ToHtml(string markdown) => HtmlRenderer.Render(parser.Parse(SourceText.From(markdown)));
