using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportLint.Diagnostics;

namespace ReportLint.Hosting.Output;

/// <summary>How JSON and SARIF are written.</summary>
internal static class JsonOutput
{
    /// <summary>Accented letters stay readable: the output is no part of a web page.</summary>
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions OnOneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Utf8JsonWriter Over(Stream stream) => new(stream, Options);

    /// <summary>Writes an object without line breaks.</summary>
    public static Utf8JsonWriter OneLineOver(IBufferWriter<byte> line) => new(line, OnOneLine);

    /// <summary>Writes where in a result file something stands, as members of the object that is open.</summary>
    public static void WritePlace(Utf8JsonWriter json, FileLocation location)
    {
        json.WriteString("path", location.Path);
        if (location.Line > 0)
            json.WriteNumber("line", location.Line);
        if (location.Member.Length > 0)
            json.WriteString("member", location.Member);
    }

    /// <summary>Ends the document and its last line.</summary>
    public static void End(Utf8JsonWriter json, Stream stream)
    {
        json.Flush();
        stream.WriteByte((byte)'\n');
    }
}
