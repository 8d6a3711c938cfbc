using System.Text.Json;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;

namespace ReportLint.Hosting.Output.Sarif;

/// <summary>The <c>notification</c> objects (§3.58): what is reported on the run and not on a report.</summary>
internal static class SarifNotifications
{
    /// <summary>The diagnostics that describe the run: a rule that failed, a setting that is not understood.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } =
        [LinterDiagnostics.RuleFailed, LinterDiagnostics.InvalidConfiguration];

    /// <summary>Tells of a file that could not be read.</summary>
    public static void Write(Utf8JsonWriter json, Problem problem)
    {
        WriteStart(json, "error", problem.ToString());
        SarifLocations.WritePhysical(json, problem.Name, null, null);
        WriteEnd(json);
    }

    /// <summary>Tells of a finding whose descriptor is one of <see cref="Descriptors"/>.</summary>
    public static void Write(Utf8JsonWriter json, FileResult file, Diagnostic diagnostic)
    {
        WriteStart(json, SarifRules.LevelOf(diagnostic.Severity), diagnostic.Message);
        // A rule fails on a file, not on a place in it.
        SarifLocations.WritePhysical(json, file.File.Name, file.Text, diagnostic.Span.IsEmpty ? null : diagnostic.Span);
        WriteEnd(json, diagnostic.Descriptor);
    }

    private static void WriteStart(Utf8JsonWriter json, string level, string message)
    {
        json.WriteStartObject();
        json.WriteString("level", level);
        json.WriteStartObject("message");
        json.WriteString("text", message);
        json.WriteEndObject();
        json.WriteStartArray("locations");
        json.WriteStartObject();
    }

    private static void WriteEnd(Utf8JsonWriter json, DiagnosticDescriptor? descriptor = null)
    {
        json.WriteEndObject();
        json.WriteEndArray();
        if (descriptor is not null)
        {
            json.WriteStartObject("descriptor");
            json.WriteString("id", descriptor.Id);
            json.WriteNumber("index", Descriptors[0] == descriptor ? 0 : 1);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }
}
