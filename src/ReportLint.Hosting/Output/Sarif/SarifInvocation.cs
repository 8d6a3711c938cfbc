using System.Text.Json;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Files;

namespace ReportLint.Hosting.Output.Sarif;

/// <summary>The <c>invocations</c> array: how the run went, what could not be read, which rules failed.</summary>
internal static class SarifInvocation
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Problem> problems, IReadOnlyList<(string Path, Diagnostic Diagnostic)> failedRules, int exitStatus)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", problems.Count == 0);
        json.WriteNumber("exitCode", exitStatus);
        if (problems.Count + failedRules.Count > 0)
        {
            json.WriteStartArray("toolExecutionNotifications");
            foreach (var problem in problems)
                WriteNotification(json, "error", problem.Name, problem.ToString(), null);
            foreach (var (path, diagnostic) in failedRules)
                WriteNotification(json, "warning", path, diagnostic.Message, diagnostic.Id);
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteNotification(Utf8JsonWriter json, string level, string path, string message, string? ruleId)
    {
        json.WriteStartObject();
        json.WriteString("level", level);
        json.WriteStartObject("message");
        json.WriteString("text", message);
        json.WriteEndObject();
        if (ruleId is not null)
        {
            json.WriteStartObject("descriptor");
            json.WriteString("id", ruleId);
            json.WriteEndObject();
        }
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        SarifLocations.WriteArtifact(json, path);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
