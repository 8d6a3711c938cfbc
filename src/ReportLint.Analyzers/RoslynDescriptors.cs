using Microsoft.CodeAnalysis;
using ReportLint.Rules;

namespace ReportLint.Analyzers;

/// <summary>Our descriptors as Roslyn's, one to one.</summary>
internal static class RoslynDescriptors
{
    /// <summary>All are enabled: our own resolver decides which report, and Roslyn would drop what it holds to be off before it
    /// could.</summary>
    public static DiagnosticDescriptor Of(Diagnostics.DiagnosticDescriptor rule) =>
        new(
            rule.Id,
            rule.Summary.TrimEnd('.'),
            "{0}",
            rule.Category.ToString(),
            SeverityOf(rule.DefaultSeverity),
            isEnabledByDefault: true,
            description: rule.Help,
            helpLinkUri: RuleDocumentation.GetAddress(rule.Id));

    /// <summary>Roslyn has a word for what is not shown; a rule that is off reports warnings once it is switched on.</summary>
    public static DiagnosticSeverity SeverityOf(Diagnostics.DiagnosticSeverity severity) => severity switch
    {
        Diagnostics.DiagnosticSeverity.Error => DiagnosticSeverity.Error,
        Diagnostics.DiagnosticSeverity.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Warning,
    };
}
