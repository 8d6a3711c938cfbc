using System.Text.Json;
using ReportLint.Text;

namespace ReportLint.Hosting.Output.Sarif;

/// <summary>Places in files.</summary>
internal static class SarifLocations
{
    public const string UriBase = "%SRCROOT%";

    public static void WriteArtifact(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        if (Path.IsPathRooted(path))
        {
            json.WriteString("uri", new Uri("file://" + (path[0] == '/' ? "" : "/") + FileAddress.Encoded(path)).AbsoluteUri);
        }
        else
        {
            json.WriteString("uri", FileAddress.Encoded(path));
            json.WriteString("uriBaseId", UriBase);
        }
        json.WriteEndObject();
    }

    /// <summary>Writes a <c>physicalLocation</c>; without a span it is the whole file.</summary>
    public static void WritePhysical(Utf8JsonWriter json, string path, SourceText? text, TextSpan? span)
    {
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, path);
        if (span is { } part)
            WriteRegion(json, "region", text, part);
        json.WriteEndObject();
    }

    public static void WriteRegion(Utf8JsonWriter json, string name, SourceText? text, TextSpan span)
    {
        var region = Region.Of(text, span);
        json.WriteStartObject(name);
        json.WriteNumber("startLine", region.StartLine);
        json.WriteNumber("startColumn", region.StartColumn);
        json.WriteNumber("endLine", region.EndLine);
        json.WriteNumber("endColumn", region.EndColumn);
        json.WriteNumber("charOffset", span.Start);
        json.WriteNumber("charLength", span.Length);
        json.WriteEndObject();
    }
}
