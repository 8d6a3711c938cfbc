using System.Collections;
using Microsoft.Build.Framework;

namespace ReportLint.MSBuild.Tests;

/// <summary>A build that keeps what is logged, as <c>error RL2005</c> or, without a code, the message.</summary>
internal sealed class RecordingEngine : IBuildEngine
{
    public List<string> Logged { get; } = [];

    public List<string?> HelpLinks { get; } = [];

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "";

    public void LogErrorEvent(BuildErrorEventArgs e)
    {
        Logged.Add($"error {e.Code ?? e.Message}");
        HelpLinks.Add(e.HelpLink);
    }

    public void LogWarningEvent(BuildWarningEventArgs e)
    {
        Logged.Add($"warning {e.Code ?? e.Message}");
        HelpLinks.Add(e.HelpLink);
    }

    public void LogMessageEvent(BuildMessageEventArgs e) => Logged.Add($"message {e.Code ?? e.Message}");

    public void LogCustomEvent(CustomBuildEventArgs e) => Logged.Add($"custom {e.Message}");

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) =>
        false;
}
