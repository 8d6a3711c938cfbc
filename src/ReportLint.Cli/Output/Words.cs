using System.Globalization;
using ReportLint.Diagnostics;

namespace ReportLint.Cli.Output;

/// <summary>The words that every output uses.</summary>
internal static class Words
{
    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "info",
        _ => "off",
    };

    public static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    public static string Count(int count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";
}
