using FsCheck;
using FsCheck.Fluent;
using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Rules.Tests.Conventions;

/// <summary>What holds for the whole catalogue on any text that looks like a report.</summary>
public class GeneratedReportTests
{
    private static readonly Config Deterministic = Config.QuickThrowOnFailure.WithMaxTest(10_000).WithReplay(20260704, 11);

    private static readonly Linter All = new(RuleCatalogue.Analyzers, RuleCatalogue.CodeFixes, new LinterOptions());

    [Fact]
    public void NoRuleThrowsAndEverySpanLiesInTheText() => Check.One(Deterministic, Prop.ForAll(ReportFragments.Reports, text =>
    {
        foreach (var diagnostic in All.Lint(SourceText.From(text)))
        {
            Assert.NotEqual(LinterDiagnostics.RuleFailed.Id, diagnostic.Id);
            Assert.All([diagnostic.Span, .. diagnostic.AdditionalLocations.Select(location => location.Span)], span => Assert.True(span.Start >= 0 && span.Length > 0 && span.End <= text.Length, diagnostic.ToString()));
        }
    }));

    [Fact]
    public void NoRuleThrowsOnAnyPrefixOrSuffixOfAReport()
    {
        for (var at = 0; at <= ReportFragments.Sample.Length; at++)
        {
            Assert.DoesNotContain(All.Lint(SourceText.From(ReportFragments.Sample[..at])), diagnostic => diagnostic.Id == LinterDiagnostics.RuleFailed.Id);
            Assert.DoesNotContain(All.Lint(SourceText.From(ReportFragments.Sample[at..])), diagnostic => diagnostic.Id == LinterDiagnostics.RuleFailed.Id);
        }
    }
}
