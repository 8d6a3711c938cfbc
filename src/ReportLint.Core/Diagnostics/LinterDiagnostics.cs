using ReportLint.Text;

namespace ReportLint.Diagnostics;

/// <summary>What the driver and its hosts report themselves.</summary>
public static class LinterDiagnostics
{
    /// <summary>RL0001: a rule threw on this file, or a reader of claims.</summary>
    public static readonly DiagnosticDescriptor RuleFailed =
        new("RL0001", "RuleFailed", "{0} failed on this file: {1}", Category.Linter, DiagnosticSeverity.Warning)
        {
            Summary = "A rule, or a reader of claims, failed on a file.",
        };

    /// <summary>RL0002: the configuration has a setting that is not understood.</summary>
    internal static readonly DiagnosticDescriptor InvalidConfiguration =
        new("RL0002", "InvalidConfiguration", "{0}", Category.Linter, DiagnosticSeverity.Warning)
        {
            Summary = "A configuration file has a key or a value that is not understood.",
        };

    /// <summary>RL5006: a suppression comment that suppresses nothing.</summary>
    internal static readonly DiagnosticDescriptor UnusedSuppression =
        new("RL5006", "UnusedSuppression", "{0}", Category.Hygiene, DiagnosticSeverity.Info)
        {
            Summary = "A suppression comment suppresses nothing.",
            Help = "remove the comment, or the part that suppresses nothing",
        };

    /// <summary>RL5007: not UTF-8 or UTF-16, binary, or over the size limit.</summary>
    public static readonly DiagnosticDescriptor UnreadableFile =
        new("RL5007", "UnreadableFile", "{0}", Category.Hygiene, DiagnosticSeverity.Error)
        {
            Summary = "A file is not text in UTF-8 or UTF-16, or is too large.",
        };

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [RuleFailed, InvalidConfiguration, UnusedSuppression, UnreadableFile];

    /// <summary>An RL5007 with its reason, at the start of a file whose text is unknown.</summary>
    public static Diagnostic Unreadable(string reason, DiagnosticSeverity severity = DiagnosticSeverity.Error) =>
        new(UnreadableFile, default, [], null, [reason]) { Severity = severity };

    /// <summary>An RL0002 with its message, at the start of its file or at a place in it.</summary>
    internal static Diagnostic Misconfigured(
        string message, DiagnosticSeverity severity = DiagnosticSeverity.Warning, TextSpan span = default) =>
        new(InvalidConfiguration, span, [], null, [message]) { Severity = severity };

    internal static Diagnostic Failed(string part, Exception cause) =>
        new(RuleFailed, default, [], null, [part, $"{cause.GetType().Name}: {cause.Message}"]);
}
