using ReportLint.Analysis;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;

namespace ReportLint.Rules;

/// <summary>Every rule of the catalogue, by id.</summary>
public static class RuleCatalogue
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<ReportAnalyzer> Analyzers { get; } =
    [
    ];

    /// <summary>Their code fixes.</summary>
    public static IReadOnlyList<CodeFixProvider> CodeFixes { get; } =
    [
    ];

    /// <summary>What can be reported, the driver's own diagnostics among them, by id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } =
    [
        .. Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Concat(LinterDiagnostics.All).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal),
    ];
}
