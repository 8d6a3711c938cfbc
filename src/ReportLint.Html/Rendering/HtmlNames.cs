using ReportLint.Diagnostics;

namespace ReportLint.Html.Rendering;

/// <summary>The names of values in classes and texts.</summary>
internal static class HtmlNames
{
    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    public static string Of(Confidence confidence) => confidence switch
    {
        Confidence.High => "high",
        Confidence.Medium => "medium",
        _ => "low",
    };

    /// <summary>As <c>RL2</c>: the rules of a category, and the class of their notes.</summary>
    public static string FamilyOf(Diagnostic diagnostic) => diagnostic.Id.Substring(0, Math.Min(3, diagnostic.Id.Length));
}
