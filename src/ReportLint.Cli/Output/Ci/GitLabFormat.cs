using System.Text.Json;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Output;

namespace ReportLint.Cli.Output.Ci;

/// <summary>GitLab's code quality report: https://docs.gitlab.com/ci/testing/code_quality.</summary>
internal sealed class GitLabFormat(Stream stream) : IResultWriter
{
    private readonly Utf8JsonWriter _json = JsonOutput.Over(stream);

    public void Start() => _json.WriteStartArray();

    public void Write(FileResult result)
    {
        foreach (var finding in result.Reported)
            Write(result, finding);
        _json.Flush();
    }

    public void Finish(CheckSummary summary, int exitStatus)
    {
        _json.WriteEndArray();
        JsonOutput.End(_json, stream);
    }

    private void Write(FileResult result, Finding finding)
    {
        var diagnostic = finding.Diagnostic;
        var region = Region.Of(result.Text, diagnostic.Span);
        _json.WriteStartObject();
        _json.WriteString("description", $"{diagnostic.Id}: {diagnostic.Message}");
        _json.WriteString("check_name", $"{diagnostic.Id} {diagnostic.Descriptor.Name}");
        // Unique in the whole report, not in its file only.
        _json.WriteString("fingerprint", Fingerprints.Hash($"{result.File.Name}\n{finding.Fingerprint}"));
        _json.WriteString("severity", LevelOf(diagnostic.Severity));
        _json.WriteStartObject("location");
        _json.WriteString("path", result.File.Name);
        _json.WriteStartObject("positions");
        WritePosition("begin", region.StartLine, region.StartColumn);
        WritePosition("end", region.EndLine, region.EndColumn);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WritePosition(string name, int line, int column)
    {
        _json.WriteStartObject(name);
        _json.WriteNumber("line", line);
        _json.WriteNumber("column", column);
        _json.WriteEndObject();
    }

    private static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "major",
        DiagnosticSeverity.Warning => "minor",
        _ => "info",
    };
}
