using ReportLint.Analysis;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Tests.Conventions;

/// <summary>The rules as theory data, and a linter that runs one of them.</summary>
internal static class CatalogueRules
{
    /// <summary>Rules whose page or test class is still owed. Nothing may be added; what is complete has to go.</summary>
    public static readonly IReadOnlySet<string> Owed = new HashSet<string>();

    public static TheoryData<string> All => [.. RuleCatalogue.Analyzers.Select(Id)];

    public static TheoryData<string> WithPage => [.. RuleCatalogue.Analyzers.Select(Id).Where(RulePage.Exists)];

    public static string Id(ReportAnalyzer rule) => rule.SupportedDiagnostics[0].Id;

    public static ReportAnalyzer Rule(string id) => RuleCatalogue.Analyzers.Single(rule => Id(rule) == id);

    public static DiagnosticDescriptor Descriptor(string id) => Rule(id).SupportedDiagnostics[0];

    public static CodeFixProvider? Fix(string id) => RuleCatalogue.CodeFixes.SingleOrDefault(fix => fix.FixableDiagnosticIds.Contains(id));

    public static Linter Linter(string id) => new(RuleCatalogue.Analyzers, RuleCatalogue.CodeFixes, new() { Select = [id] });
}
