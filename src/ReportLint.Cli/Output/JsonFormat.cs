using System.Text.Json;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Output;
using ReportLint.Text;

namespace ReportLint.Cli.Output;

/// <summary>One object with all diagnostics, for scripts; docs/output-formats.md describes it, and docs/schema.</summary>
internal sealed class JsonFormat(Stream stream) : IResultWriter
{
    /// <summary>Counts up when a member goes or changes its meaning; members may be added at any time.</summary>
    private const int SchemaVersion = 1;

    private readonly Utf8JsonWriter _json = JsonOutput.Over(stream);

    public void Start()
    {
        _json.WriteStartObject();
        _json.WriteNumber("version", SchemaVersion);
        _json.WriteStartArray("diagnostics");
    }

    public void Write(FileResult result)
    {
        foreach (var finding in result.Findings)
            WriteFinding(result, finding);
        _json.Flush();
    }

    public void Finish(CheckSummary summary, int exitStatus)
    {
        _json.WriteEndArray();
        _json.WriteStartArray("errors");
        foreach (var problem in summary.Problems)
        {
            _json.WriteStartObject();
            _json.WriteString("path", problem.Name);
            _json.WriteString("message", problem.Message);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
        WriteSummary(summary);
        _json.WriteEndObject();
        JsonOutput.End(_json, stream);
    }

    private void WriteFinding(FileResult result, Finding finding)
    {
        var diagnostic = finding.Diagnostic;
        _json.WriteStartObject();
        _json.WriteString("path", result.File.Name);
        _json.WriteString("id", diagnostic.Id);
        _json.WriteString("name", diagnostic.Descriptor.Name);
        _json.WriteString("category", diagnostic.Descriptor.Category.ToString());
        _json.WriteString("severity", Words.Of(diagnostic.Severity));
        _json.WriteString("message", diagnostic.Message);
        _json.WriteString("help", diagnostic.Descriptor.Help);
        WriteSpan(result.Text, diagnostic.Span);
        _json.WriteString("fingerprint", finding.Fingerprint);
        WriteAdditionalLocations(result.Text, diagnostic);
        WriteFileLocations(diagnostic);
        WriteFixes(result.Text, finding.Fixes);
        WriteSuppression(diagnostic);
        if (finding.IsKnown is { } isKnown)
            _json.WriteBoolean("known", isKnown);
        _json.WriteEndObject();
    }

    private void WriteSuppression(Diagnostic diagnostic)
    {
        if (diagnostic.Suppression is not { } suppression)
            return;
        _json.WriteStartObject("suppression");
        _json.WriteString("kind", "comment");
        _json.WriteString("reason", suppression.Reason);
        _json.WriteEndObject();
    }

    private void WriteAdditionalLocations(SourceText? text, Diagnostic diagnostic)
    {
        _json.WriteStartArray("additionalLocations");
        foreach (var location in diagnostic.AdditionalLocations)
        {
            _json.WriteStartObject();
            _json.WriteString("message", location.Message);
            WriteSpan(text, location.Span);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void WriteFileLocations(Diagnostic diagnostic)
    {
        if (diagnostic.FileLocations.Count == 0)
            return;
        _json.WriteStartArray("fileLocations");
        foreach (var location in diagnostic.FileLocations)
        {
            _json.WriteStartObject();
            JsonOutput.WritePlace(_json, location);
            _json.WriteString("message", location.Message);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void WriteFixes(SourceText? text, IReadOnlyList<CodeFix> fixes)
    {
        _json.WriteStartArray("fixes");
        foreach (var fix in fixes)
        {
            _json.WriteStartObject();
            _json.WriteString("title", fix.Title);
            _json.WriteString("safety", Words.Of(fix.Safety));
            _json.WriteStartArray("changes");
            foreach (var change in fix.Changes)
            {
                _json.WriteStartObject();
                WriteSpan(text, change.Span);
                _json.WriteString("newText", change.NewText);
                _json.WriteEndObject();
            }
            _json.WriteEndArray();
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void WriteSpan(SourceText? text, TextSpan span)
    {
        var region = Region.Of(text, span);
        _json.WriteNumber("start", span.Start);
        _json.WriteNumber("end", span.End);
        _json.WriteNumber("startLine", region.StartLine);
        _json.WriteNumber("startColumn", region.StartColumn);
        _json.WriteNumber("endLine", region.EndLine);
        _json.WriteNumber("endColumn", region.EndColumn);
    }

    private void WriteStatistics(CheckSummary summary)
    {
        if (summary.Coverage is null)
            return;
        _json.WriteStartArray("rules");
        foreach (var (id, count) in summary.ByRule.OrderBy(rule => rule.Key, StringComparer.Ordinal))
        {
            _json.WriteStartObject();
            _json.WriteString("id", id);
            _json.WriteNumber("count", count);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
        _json.WriteStartArray("claims");
        foreach (var kind in summary.Coverage)
        {
            _json.WriteStartObject();
            _json.WriteString("kind", Words.Of(kind.Kind));
            _json.WriteNumber("all", kind.All);
            _json.WriteNumber("withEvidence", kind.WithEvidence);
            _json.WriteNumber("contradicted", kind.Contradicted);
            _json.WriteNumber("uncheckable", kind.Uncheckable);
            _json.WriteNumber("notBound", kind.NotBound);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void WriteSummary(CheckSummary summary)
    {
        _json.WriteStartObject("summary");
        _json.WriteNumber("files", summary.Files);
        _json.WriteNumber("errors", summary.Severities[DiagnosticSeverity.Error]);
        _json.WriteNumber("warnings", summary.Severities[DiagnosticSeverity.Warning]);
        _json.WriteNumber("infos", summary.Severities[DiagnosticSeverity.Info]);
        _json.WriteNumber("fixable", summary.Fixable);
        _json.WriteNumber("fixableIfSuggested", summary.FixableIfSuggested);
        _json.WriteNumber("suppressed", summary.Suppressed);
        _json.WriteNumber("known", summary.Known);
        WriteStatistics(summary);
        _json.WriteEndObject();
    }
}
