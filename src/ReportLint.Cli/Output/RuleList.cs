using ReportLint.Cli.Output.Pages;
using ReportLint.Cli.Output.Text;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Output;

namespace ReportLint.Cli.Output;

/// <summary>The catalogue as a table or as JSON.</summary>
internal sealed class RuleList(IReadOnlyList<DiagnosticDescriptor> descriptors, IReadOnlyList<CodeFixProvider> codeFixes)
{
    private readonly HashSet<string> _fixable = [.. codeFixes.SelectMany(fix => fix.FixableDiagnosticIds)];

    public void WriteTable(TextWriter writer, Palette palette, int width)
    {
        StyledText[][][] rows =
        [
            Row(TextStyle.Strong, "id", "name", "category", "severity", "fix", "finds"),
            .. descriptors.Select(rule =>
                Row(TextStyle.Plain, rule.Id, rule.Name, rule.Category.ToString(), Words.Of(rule.DefaultSeverity),
                    _fixable.Contains(rule.Id) ? "yes" : "", rule.Summary)),
        ];
        foreach (var line in TextTable.Lines(rows, palette, width))
            writer.WriteLine(line);
    }

    public void WriteJson(Stream stream)
    {
        using var json = JsonOutput.Over(stream);
        json.WriteStartArray();
        foreach (var rule in descriptors)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("name", rule.Name);
            json.WriteString("category", rule.Category.ToString());
            json.WriteString("severity", Words.Of(rule.DefaultSeverity));
            json.WriteBoolean("fixable", _fixable.Contains(rule.Id));
            json.WriteString("finds", rule.Summary);
            json.WriteString("help", rule.Help);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        JsonOutput.End(json, stream);
    }

    private static StyledText[][] Row(TextStyle style, params string[] cells) =>
        Array.ConvertAll(cells, cell => new StyledText[] { new(cell, style) });
}
