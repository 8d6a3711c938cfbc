using System.Text.Json;
using ReportLint.Claims;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Output;
using ReportLint.Text;

namespace ReportLint.Cli.Output;

/// <summary>The parts that <c>json</c> and <c>jsonl</c> are made of; docs/output-formats.md describes them, and docs/schema.</summary>
internal sealed class JsonMembers(Utf8JsonWriter json)
{
    /// <summary>Counts up when a member goes or changes its meaning; members may be added at any time.</summary>
    public const int SchemaVersion = 1;

    public void WriteFinding(FileResult result, Finding finding)
    {
        var diagnostic = finding.Diagnostic;
        json.WriteStartObject();
        json.WriteString("path", result.File.Name);
        json.WriteString("id", diagnostic.Id);
        json.WriteString("name", diagnostic.Descriptor.Name);
        json.WriteString("category", diagnostic.Descriptor.Category.ToString());
        json.WriteString("severity", Words.Of(diagnostic.Severity));
        json.WriteString("confidence", Words.Of(diagnostic.Confidence));
        json.WriteString("message", diagnostic.Message);
        json.WriteString("help", diagnostic.Descriptor.Help);
        WriteSpan(result.Text, diagnostic.Span);
        json.WriteString("fingerprint", finding.Fingerprint);
        WriteAdditionalLocations(result.Text, diagnostic);
        WriteFileLocations(diagnostic);
        WriteFixes(result.Text, finding.Fixes);
        WriteSuppression(diagnostic);
        if (finding.IsKnown is { } isKnown)
            json.WriteBoolean("known", isKnown);
        json.WriteEndObject();
    }

    public void WriteProblem(Problem problem)
    {
        json.WriteStartObject();
        json.WriteString("path", problem.Name);
        json.WriteString("message", problem.Message);
        json.WriteEndObject();
    }

    public void WriteSummary(CheckSummary summary)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("files", summary.Files);
        json.WriteNumber("errors", summary.Findings.Errors);
        json.WriteNumber("warnings", summary.Findings.Warnings);
        json.WriteNumber("infos", summary.Findings.Infos);
        json.WriteNumber("fixable", summary.Fixable);
        json.WriteNumber("fixableIfSuggested", summary.FixableIfSuggested);
        json.WriteNumber("suppressed", summary.Suppressed);
        json.WriteNumber("known", summary.Known);
        WriteStatistics(summary);
        json.WriteEndObject();
    }

    /// <summary>Writes the member <c>relations</c> of a summary.</summary>
    public static void WriteRelations(Utf8JsonWriter json, RelationCounts relations)
    {
        json.WriteStartObject("relations");
        json.WriteNumber("all", relations.All);
        json.WriteNumber("holding", relations.Holding);
        json.WriteNumber("explained", relations.Explained);
        json.WriteNumber("contradicting", relations.Contradicting);
        json.WriteNumber("withLowConfidence", relations.WithLowConfidence);
        json.WriteEndObject();
    }

    private void WriteSuppression(Diagnostic diagnostic)
    {
        if (diagnostic.Suppression is not { } suppression)
            return;
        json.WriteStartObject("suppression");
        json.WriteString("kind", "comment");
        json.WriteString("reason", suppression.Reason);
        json.WriteEndObject();
    }

    private void WriteAdditionalLocations(SourceText? text, Diagnostic diagnostic)
    {
        json.WriteStartArray("additionalLocations");
        foreach (var location in diagnostic.AdditionalLocations)
        {
            json.WriteStartObject();
            json.WriteString("message", location.Message);
            WriteSpan(text, location.Span);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteFileLocations(Diagnostic diagnostic)
    {
        if (diagnostic.FileLocations.Count == 0)
            return;
        json.WriteStartArray("fileLocations");
        foreach (var location in diagnostic.FileLocations)
        {
            json.WriteStartObject();
            JsonOutput.WritePlace(json, location);
            json.WriteString("message", location.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteFixes(SourceText? text, IReadOnlyList<CodeFix> fixes)
    {
        json.WriteStartArray("fixes");
        foreach (var fix in fixes)
        {
            json.WriteStartObject();
            json.WriteString("title", fix.Title);
            json.WriteString("safety", Words.Of(fix.Safety));
            json.WriteStartArray("changes");
            foreach (var change in fix.Changes)
            {
                json.WriteStartObject();
                WriteSpan(text, change.Span);
                json.WriteString("newText", change.NewText);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteSpan(SourceText? text, TextSpan span)
    {
        var region = Region.Of(text, span);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteNumber("startLine", region.StartLine);
        json.WriteNumber("startColumn", region.StartColumn);
        json.WriteNumber("endLine", region.EndLine);
        json.WriteNumber("endColumn", region.EndColumn);
    }

    private void WriteStatistics(CheckSummary summary)
    {
        if (summary.Coverage is null)
            return;
        json.WriteStartArray("rules");
        foreach (var (id, count) in summary.ByRule.OrderBy(rule => rule.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteNumber("count", count);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("claims");
        foreach (var kind in summary.Coverage)
        {
            json.WriteStartObject();
            json.WriteString("kind", Words.Of(kind.Kind));
            json.WriteNumber("all", kind.All);
            json.WriteNumber("withEvidence", kind.WithEvidence);
            json.WriteNumber("contradicted", kind.Contradicted);
            json.WriteNumber("uncheckable", kind.Uncheckable);
            json.WriteNumber("notBound", kind.NotBound);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteRelations(json, summary.Relations);
    }
}
