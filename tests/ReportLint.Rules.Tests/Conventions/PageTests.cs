using ReportLint.Analysis;
using ReportLint.CodeFixes;
using ReportLint.Text;

namespace ReportLint.Rules.Tests.Conventions;

public class PageTests
{
    private static readonly string[] Frame = ["Cause", "Why it matters", "Reported", "Fixed", "When to suppress", "Options", "Precision"];

    public static TheoryData<string> WithTexts => [.. RuleCatalogue.Analyzers.Select(CatalogueRules.Id)];

    [Theory, MemberData(nameof(CatalogueRules.WithPage), MemberType = typeof(CatalogueRules))]
    public void FrameAgreesWithTheRule(string id)
    {
        var page = new RulePage(id);
        var descriptor = CatalogueRules.Descriptor(id);
        Assert.Equal($"# {id} {descriptor.Name}", page.Lines[0]);
        Assert.Equal("| Category | Default severity | Fix |", page.Lines[2]);
        Assert.Equal([descriptor.Category.ToString(), descriptor.DefaultSeverity.ToString().ToLowerInvariant()], page.Facts.Take(2));
        Assert.Equal(Frame, page.Headings);
        Assert.Equal(CatalogueRules.Fix(id) is null, page.Facts[2] == "none");
    }

    [Theory, MemberData(nameof(CatalogueRules.WithPage), MemberType = typeof(CatalogueRules))]
    public void WhatIsReportedIsReported(string id)
    {
        var page = new RulePage(id);
        Assert.NotEmpty(page.Reported);
        Assert.All(page.Reported, example => Assert.Contains(page.Lint(id, example), diagnostic => diagnostic.Id == id));
    }

    [Theory, MemberData(nameof(CatalogueRules.WithPage), MemberType = typeof(CatalogueRules))]
    public void WhatIsMendedIsQuiet(string id)
    {
        var page = new RulePage(id);
        Assert.Equal(page.Reported.Count, page.Fixed.Count);
        Assert.All(page.Fixed, example => Assert.Empty(page.Lint(id, example)));
    }

    [Theory, MemberData(nameof(CatalogueRules.WithPage), MemberType = typeof(CatalogueRules))]
    public void FixMendsTheFirstExample(string id)
    {
        var page = new RulePage(id);
        if (page.Facts[2] == "none")
            return;
        var safety = Enum.Parse<FixSafety>(page.Facts[2], ignoreCase: true);
        var linter = CatalogueRules.Linter(id);
        var result = FixEngine.Apply(linter, SourceText.From(page.Reported[0]), linter.Options, FixSafety.Suggested, page.Evidence);
        Assert.Equal(page.Fixed[0], result.Text.Content);
        Assert.All(result.Applied, applied => Assert.Equal(safety, applied.Fix.Safety));
    }

    [Theory, MemberData(nameof(WithTexts))]
    public void TextsOfTheFirstTableAreReported(string id)
    {
        var page = new RulePage(id);
        var quiet = page.ReportedRows.Where(row => !page.Lint(id, row).Any(diagnostic => diagnostic.Id == id));
        Assert.True(!quiet.Any(), string.Join("\n---\n", quiet));
    }

    [Theory, MemberData(nameof(WithTexts))]
    public void TextsOfTheSecondTableAreNotReported(string id)
    {
        var page = new RulePage(id);
        var loud = page.QuietRows.Where(row => page.Lint(id, row).Count > 0);
        Assert.True(!loud.Any(), string.Join("\n---\n", loud));
    }

    [Theory, MemberData(nameof(WithTexts))]
    public void AtLeastTwoTextsOfEachTableCanBeRun(string id)
    {
        var page = new RulePage(id);
        Assert.True(page.ReportedRows.Count > 1 && page.QuietRows.Count > 1, $"{page.ReportedRows.Count} and {page.QuietRows.Count}");
    }
}
