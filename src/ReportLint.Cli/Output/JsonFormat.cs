using System.Text.Json;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Output;

namespace ReportLint.Cli.Output;

/// <summary>One object with all diagnostics, for scripts; docs/output-formats.md describes it, and docs/schema.</summary>
internal sealed class JsonFormat(Stream stream) : IResultWriter
{
    private readonly Utf8JsonWriter _json = JsonOutput.Over(stream);
    private JsonMembers _members = null!;

    public void Start()
    {
        _members = new(_json);
        _json.WriteStartObject();
        _json.WriteNumber("version", JsonMembers.SchemaVersion);
        _json.WriteStartArray("diagnostics");
    }

    public void Write(FileResult result)
    {
        foreach (var finding in result.Findings)
            _members.WriteFinding(result, finding);
        _json.Flush();
    }

    public void Finish(CheckSummary summary, int exitStatus)
    {
        _json.WriteEndArray();
        _json.WriteStartArray("errors");
        foreach (var problem in summary.Problems)
            _members.WriteProblem(problem);
        _json.WriteEndArray();
        _members.WriteSummary(summary);
        _json.WriteEndObject();
        JsonOutput.End(_json, stream);
    }
}
