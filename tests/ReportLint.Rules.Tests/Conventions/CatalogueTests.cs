using ReportLint.Analysis;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Conventions;

public class CatalogueTests
{
    [Fact]
    public void HoldsEveryRule() => Assert.Equal(Names<ReportAnalyzer>(), RuleCatalogue.Analyzers.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void HoldsEveryCodeFix() => Assert.Equal(Names<CodeFixProvider>(), RuleCatalogue.CodeFixes.Select(fix => fix.GetType()).Where(IsOfARule).Select(fix => fix.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void ListsRulesById() => ShouldAscend(RuleCatalogue.Analyzers.Select(CatalogueRules.Id));

    [Fact]
    public void ListsCodeFixesById() => ShouldAscend(RuleCatalogue.CodeFixes.Select(fix => fix.FixableDiagnosticIds[0]));

    [Fact]
    public void ListsDescriptorsByIdWithTheLintersOwn()
    {
        ShouldAscend(RuleCatalogue.Descriptors.Select(descriptor => descriptor.Id));
        Assert.All(LinterDiagnostics.All, own => Assert.Contains(own, RuleCatalogue.Descriptors));
    }

    [Fact]
    public void NamesEveryDefectOnce() => Assert.Equal(RuleCatalogue.Descriptors.Count, RuleCatalogue.Descriptors.DistinctBy(descriptor => descriptor.Name).Count());

    [Fact]
    public void EveryRuleHasASummaryOfOneSentence() => Assert.All(RuleCatalogue.Descriptors, descriptor =>
    {
        Assert.InRange(descriptor.Summary.Length, descriptor.Title.Length + 1, 120);
        Assert.EndsWith(".", descriptor.Summary, StringComparison.Ordinal);
        Assert.DoesNotContain(". ", descriptor.Summary, StringComparison.Ordinal);
    });

    [Fact]
    public void TheIndexListsEveryRuleWithItsSeverityAndFix()
    {
        var listed = File.ReadLines(RepositoryFiles.Path("docs/rules/README.md")).Where(line => line.StartsWith("| [RL", StringComparison.Ordinal));
        Assert.Equal(RuleCatalogue.Descriptors.Select(Row), listed.Select(Facts).Order(StringComparer.Ordinal));
    }

    // The cells for the rule, its default severity and its fix; the second cell is prose.
    private static string Facts(string line) =>
        string.Join(" ", line.Split('|').Where((_, i) => i is 1 or 3 or 4).Select(cell => cell.Trim())).TrimEnd();

    // "[RL2002](RL2002.md) RatioPercentMismatch error suggested"
    private static string Row(DiagnosticDescriptor rule)
    {
        var fix = new RulePage(rule.Id).Facts[2].Replace("none", "", StringComparison.Ordinal);
        return $"[{rule.Id}]({rule.Id}.md) {rule.Name} {rule.DefaultSeverity.ToString().ToLowerInvariant()} {fix}".TrimEnd();
    }

    private static void ShouldAscend(IEnumerable<string> ids)
    {
        var list = ids.ToList();
        Assert.Equal(list.Distinct().Order(StringComparer.Ordinal), list);
    }

    // The driver's own has no rule of the catalogue.
    private static bool IsOfARule(Type fix) => fix.Assembly == typeof(RuleCatalogue).Assembly;

    private static IEnumerable<string> Names<T>() =>
        typeof(RuleCatalogue).Assembly.GetTypes().Where(type => typeof(T).IsAssignableFrom(type) && !type.IsAbstract).Select(type => type.Name).Order(StringComparer.Ordinal);
}
