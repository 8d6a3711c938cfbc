using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Output;

namespace ReportLint.Cli.Output;

/// <summary>The catalogue as a table or as JSON.</summary>
internal sealed class RuleList(IReadOnlyList<DiagnosticDescriptor> descriptors, IReadOnlyList<CodeFixProvider> codeFixes)
{
    private readonly HashSet<string> _fixable = [.. codeFixes.SelectMany(fix => fix.FixableDiagnosticIds)];

    public void WriteTable(TextWriter writer)
    {
        string[][] rows =
        [
            ["id", "name", "category", "severity", "fix"],
            .. descriptors.Select(rule => new[] { rule.Id, rule.Name, rule.Category.ToString(), Words.Of(rule.DefaultSeverity), _fixable.Contains(rule.Id) ? "yes" : "" }),
        ];
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
            writer.WriteLine(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
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
            json.WriteString("help", rule.Help);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        JsonOutput.End(json, stream);
    }
}
