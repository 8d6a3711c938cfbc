using Microsoft.Build.Framework;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Output;

namespace ReportLint.MSBuild;

/// <summary>Writes into the log of a build.</summary>
/// <param name="engine">Who keeps it.</param>
/// <param name="helpLinkOf">The address of a rule's page; null where there is none.</param>
internal sealed class BuildLog(IBuildEngine engine, Func<string, string?> helpLinkOf)
{
    private const string Sender = "ReportLint";

    public bool HasErrors { get; private set; }

    public void Write(FileResult result, LogLevels levels)
    {
        foreach (var finding in result.Reported)
            Write(result.File.Path ?? result.File.Name, Region.Of(result.Text, finding.Diagnostic.Span), finding.Diagnostic,
                levels.Of(finding.Diagnostic.Id, finding.Diagnostic.Severity));
    }

    public void WriteError(string message)
    {
        HasErrors = true;
        engine.LogErrorEvent(new(null, null, engine.ProjectFileOfTaskNode, 0, 0, 0, 0, Printable.Text(message), null, Sender));
    }

    /// <summary>Writes what is neither a finding nor a failure; a build shows it from verbosity <c>minimal</c> on where it is
    /// important.</summary>
    public void WriteMessage(string message, bool isImportant)
    {
        var importance = isImportant ? MessageImportance.High : MessageImportance.Normal;
        engine.LogMessageEvent(new(Printable.Text(message), null, Sender, importance));
    }

    private void Write(string path, Region at, Diagnostic diagnostic, DiagnosticSeverity level)
    {
        var (id, message) = (diagnostic.Id, Printable.Text(diagnostic.Message));
        var help = helpLinkOf(id);
        switch (level)
        {
            case DiagnosticSeverity.Error:
                HasErrors = true;
                engine.LogErrorEvent(new(null, id, path, at.StartLine, at.StartColumn, at.EndLine, at.EndColumn, message, null, Sender,
                    help, DateTime.UtcNow));
                break;
            case DiagnosticSeverity.Warning:
                engine.LogWarningEvent(new(null, id, path, at.StartLine, at.StartColumn, at.EndLine, at.EndColumn, message, null, Sender,
                    help, DateTime.UtcNow));
                break;
            default:
                engine.LogMessageEvent(new(null, id, path, at.StartLine, at.StartColumn, at.EndLine, at.EndColumn, message, null, Sender,
                    MessageImportance.Normal));
                break;
        }
    }
}
