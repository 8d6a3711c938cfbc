using ReportLint.Analysis;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Tests.Conventions;

public class CatalogueTests
{
    [Fact]
    public void HoldsEveryRule() => Assert.Equal(Names<ReportAnalyzer>(), RuleCatalogue.Analyzers.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void HoldsEveryCodeFix() => Assert.Equal(Names<CodeFixProvider>(), RuleCatalogue.CodeFixes.Select(fix => fix.GetType().Name).Order(StringComparer.Ordinal));

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

    private static void ShouldAscend(IEnumerable<string> ids)
    {
        var list = ids.ToList();
        Assert.Equal(list.Distinct().Order(StringComparer.Ordinal), list);
    }

    private static IEnumerable<string> Names<T>() =>
        typeof(RuleCatalogue).Assembly.GetTypes().Where(type => typeof(T).IsAssignableFrom(type) && !type.IsAbstract).Select(type => type.Name).Order(StringComparer.Ordinal);
}
