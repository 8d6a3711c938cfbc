using ReportLint.Analysis;
using ReportLint.Benchmarks.Reports;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Rules.Tests.Benchmarks;

/// <summary>The input of the benchmarks, whose sources this project compiles too.</summary>
public class ReportGeneratorTests
{
    [Fact]
    public void ASeedGivesTheSameReports() => Assert.Equal(ReportGenerator.Generate(count: 4), ReportGenerator.Generate(count: 4));

    [Fact]
    public void SeedsGiveDifferentReports() => Assert.NotEqual(ReportGenerator.Generate(count: 1, seed: 1), ReportGenerator.Generate(count: 1, seed: 2));

    [Fact]
    public void ReportsHaveAboutTheSizeAskedFor() => Assert.All(ReportGenerator.Generate(count: 8, sizeInCharacters: 10_000), report => Assert.InRange(report.Length, 10_000, 15_000));

    [Fact]
    public void NoRuleFailsAndSomeReport()
    {
        var linter = new Linter(RuleCatalogue.Analyzers);
        var found = ReportGenerator.Generate().SelectMany(report => linter.Lint(SourceText.From(report))).ToList();
        Assert.DoesNotContain(found, diagnostic => diagnostic.Descriptor == LinterDiagnostics.RuleFailed);
        Assert.Contains(found, diagnostic => diagnostic.Id == "RL2001");
    }
}
