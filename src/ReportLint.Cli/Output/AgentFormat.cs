using System.Text.Encodings.Web;
using System.Text.Json;
using ReportLint.CodeFixes;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Output;
using ReportLint.Text;

namespace ReportLint.Cli.Output;

/// <summary>For a program that is to fix the report that it wrote: an object a line, with the words in question and what would satisfy
/// the rule.</summary>
internal sealed class AgentFormat(Stream stream) : IResultWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Start()
    {
    }

    public void Write(FileResult result)
    {
        foreach (var finding in result.Reported)
        {
            using (var json = new Utf8JsonWriter(stream, Options))
                Write(json, result, finding);
            stream.WriteByte((byte)'\n');
        }
    }

    public void Finish(CheckSummary summary, int exitStatus) => stream.Flush();

    private static void Write(Utf8JsonWriter json, FileResult result, Finding finding)
    {
        var diagnostic = finding.Diagnostic;
        json.WriteStartObject();
        json.WriteString("path", result.File.Name);
        WritePlace(json, result.Text, diagnostic.Span);
        json.WriteString("rule", $"{diagnostic.Id} {diagnostic.Descriptor.Name}");
        json.WriteString("severity", Words.Of(diagnostic.Severity));
        json.WriteString("problem", diagnostic.Message);
        json.WriteString("satisfiedBy", diagnostic.Descriptor.Help);
        json.WriteStartArray("see");
        foreach (var location in diagnostic.AdditionalLocations)
        {
            json.WriteStartObject();
            WritePlace(json, result.Text, location.Span);
            json.WriteString("note", location.Message);
            json.WriteEndObject();
        }
        foreach (var location in diagnostic.FileLocations)
        {
            json.WriteStartObject();
            json.WriteString("file", location.ToString());
            json.WriteString("note", location.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (finding.Fixes is [var best, ..])
            WriteFix(json, result.Text, best);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceText? text, TextSpan span)
    {
        json.WriteNumber("line", Region.Of(text, span).StartLine);
        json.WriteString("words", text?.ToString(span) ?? "");
    }

    private static void WriteFix(Utf8JsonWriter json, SourceText? text, CodeFix fix)
    {
        json.WriteStartObject("fix");
        json.WriteString("title", fix.Title);
        json.WriteString("safety", Words.Of(fix.Safety));
        json.WriteStartArray("replace");
        foreach (var change in fix.Changes)
        {
            json.WriteStartObject();
            WritePlace(json, text, change.Span);
            json.WriteString("by", change.NewText);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
