using ReportLint.Analysis;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Rules.Tests.Conventions;

/// <summary>What holds for every diagnostic, shown on the samples and on the examples of the rule pages.</summary>
public class DiagnosticTests
{
    private static readonly Linter All = new(RuleCatalogue.Analyzers, RuleCatalogue.CodeFixes);

    public static TheoryData<string> Documents =>
    [
        .. Directory.EnumerateFiles(RepositoryFiles.Path("samples"), "*.md").Select(File.ReadAllText),
        .. RuleCatalogue.Analyzers.Select(CatalogueRules.Id).Where(RulePage.Exists).Select(id => new RulePage(id)).SelectMany(page =>
            page.Reported.Concat(page.Fixed)),
    ];

    [Theory, MemberData(nameof(Documents))]
    public void SpansLieInTheText(string document) =>
        Assert.All(Lint(document), diagnostic => Assert.All([diagnostic.Span, .. diagnostic.AdditionalLocations.Select(location => location.Span)], span =>
            Assert.True(span.Start >= 0 && span.Length > 0 && span.End <= document.Length, diagnostic.ToString())));

    [Theory, MemberData(nameof(Documents))]
    public void ContradictionsShowTheOtherPlace(string document) =>
        Assert.All(Lint(document).Where(diagnostic => diagnostic.Descriptor.Category is Category.Consistency or Category.Artifacts), diagnostic => Assert.NotEmpty(diagnostic.AdditionalLocations));

    [Theory, MemberData(nameof(Documents))]
    public void EachPlaceIsNamedOnceInADiagnostic(string document) =>
        Assert.All(Lint(document), diagnostic => Assert.Distinct([diagnostic.Span, .. diagnostic.AdditionalLocations.Select(location => location.Span)]));

    [Theory, MemberData(nameof(Documents))]
    public void AFixRemovesItsDiagnosticAndASecondRunChangesNothing(string document)
    {
        foreach (var id in Lint(document).Select(diagnostic => diagnostic.Id).Distinct())
        {
            var linter = CatalogueRules.Linter(id);
            var before = linter.Lint(SourceText.From(document));
            var result = FixEngine.Apply(linter, SourceText.From(document), FixSafety.Suggested);
            Assert.True(result.Remaining.Count <= before.Count - result.Applied.Count(applied => applied.Round == 1), id);
            Assert.Empty(FixEngine.Apply(linter, result.Text, FixSafety.Suggested).Applied);
        }
    }

    [Theory, MemberData(nameof(Documents))]
    public void NoRuleThrowsOnAnyPrefix(string document)
    {
        for (var length = 0; length <= document.Length; length++)
            Assert.DoesNotContain(All.Lint(SourceText.From(document[..length]), All.Options, Artifacts.HarbourRepository.Evidence), diagnostic => diagnostic.Id == LinterDiagnostics.RuleFailed.Id);
    }

    private static IReadOnlyList<Diagnostic> Lint(string document) => All.Lint(SourceText.From(document));
}
