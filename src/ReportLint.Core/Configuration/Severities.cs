using ReportLint.Diagnostics;

namespace ReportLint.Configuration;

/// <summary>Severities as Roslyn's configuration writes them, and as the catalogue does.</summary>
internal static class Severities
{
    /// <summary>The words, for messages.</summary>
    public const string Words = "error, warning, suggestion (or info), none (or off), default";

    /// <summary>Reads a severity; null after <paramref name="severity"/> is <c>default</c>: what the catalogue says.</summary>
    public static bool TryParse(string word, out DiagnosticSeverity? severity)
    {
        (severity, var isKnown) = word.ToLowerInvariant() switch
        {
            "error" => (DiagnosticSeverity.Error, true),
            "warning" => (DiagnosticSeverity.Warning, true),
            "suggestion" or "info" => (DiagnosticSeverity.Info, true),
            // What an editor shows nobody is not shown in a terminal either.
            "none" or "off" or "silent" or "refactoring" => (DiagnosticSeverity.Off, true),
            "default" => (null, true),
            _ => ((DiagnosticSeverity?)null, false),
        };
        return isKnown;
    }
}
