using System.Text.Json;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;

namespace ReportLint.Hosting.Output.Sarif;

/// <summary>The <c>invocations</c> array: how the run went, what could not be read, which rules failed, what is wrong in the
/// configuration.</summary>
internal static class SarifInvocation
{
    /// <summary>Writes it.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="problems">What could not be read.</param>
    /// <param name="ofTheRun">The findings that describe the run, see <see cref="SarifNotifications.Descriptors"/>.</param>
    /// <param name="exitStatus">How the program ends.</param>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Problem> problems,
        IReadOnlyList<(FileResult File, Diagnostic Diagnostic)> ofTheRun, int exitStatus)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        // §3.58.6: an error is what kept the run from its end; RL0001 can be configured to be one. A setting that holds nowhere is as bad.
        json.WriteBoolean("executionSuccessful", problems.Count == 0
            && !ofTheRun.Any(one => one.Diagnostic.Severity == DiagnosticSeverity.Error || IsOfConfiguration(one.Diagnostic)));
        json.WriteNumber("exitCode", exitStatus);
        WriteNotifications(json, "toolConfigurationNotifications", problems, ofTheRun, areOfConfiguration: true);
        WriteNotifications(json, "toolExecutionNotifications", problems, ofTheRun, areOfConfiguration: false);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteNotifications(Utf8JsonWriter json, string name, IReadOnlyList<Problem> problems,
        IReadOnlyList<(FileResult File, Diagnostic Diagnostic)> ofTheRun, bool areOfConfiguration)
    {
        Problem[] unread = [.. problems.Where(problem => problem.IsOfConfiguration == areOfConfiguration)];
        (FileResult File, Diagnostic Diagnostic)[] found =
            [.. ofTheRun.Where(one => IsOfConfiguration(one.Diagnostic) == areOfConfiguration)];
        if (unread.Length + found.Length == 0)
            return;
        json.WriteStartArray(name);
        foreach (var problem in unread)
            SarifNotifications.Write(json, problem);
        foreach (var (file, diagnostic) in found)
            SarifNotifications.Write(json, file, diagnostic);
        json.WriteEndArray();
    }

    private static bool IsOfConfiguration(Diagnostic diagnostic) => diagnostic.Descriptor == LinterDiagnostics.InvalidConfiguration;
}
