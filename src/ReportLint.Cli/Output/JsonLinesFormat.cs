using System.Buffers;
using System.Text.Json;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Output;

namespace ReportLint.Cli.Output;

/// <summary>An object a line: one for each file with its findings, or with what keeps it from being read, and a last one with the totals;
/// docs/output-formats.md describes it, and docs/schema.</summary>
internal sealed class JsonLinesFormat : IResultWriter
{
    private readonly Stream _stream;

    // A line goes out in one piece, so that the lines of processes that share a pipe are not mixed where they are short.
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Utf8JsonWriter _json;
    private readonly JsonMembers _members;

    public JsonLinesFormat(Stream stream)
    {
        _stream = stream;
        _json = JsonOutput.OneLineOver(_line);
        _members = new(_json);
    }

    public void Start()
    {
    }

    public void Write(FileResult result)
    {
        if (result.Problem is not null)
        {
            _members.WriteProblem(result.Problem);
            EndLine();
            return;
        }
        _json.WriteStartObject();
        _json.WriteString("path", result.File.Name);
        _json.WriteStartArray("diagnostics");
        foreach (var finding in result.Findings)
            _members.WriteFinding(result, finding);
        _json.WriteEndArray();
        _json.WriteEndObject();
        EndLine();
    }

    public void Finish(CheckSummary summary, int exitStatus)
    {
        foreach (var problem in summary.ProblemsOfTheRun)
        {
            _members.WriteProblem(problem);
            EndLine();
        }
        _json.WriteStartObject();
        _json.WriteNumber("version", JsonMembers.SchemaVersion);
        _members.WriteSummary(summary);
        _json.WriteEndObject();
        EndLine();
        _stream.Flush();
    }

    private void EndLine()
    {
        _json.Flush();
        _line.Write("\n"u8);
        _stream.Write(_line.WrittenSpan);
        _line.ResetWrittenCount();
        _json.Reset();
    }
}
