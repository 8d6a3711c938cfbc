using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Analysis;

/// <summary>How sure a rule is decides whether its finding is reported, how much it weighs and which fix is offered.</summary>
public class ConfidenceTests
{
    private const string Sum = "| Work | Cost |\n| --- | ---: |\n| Pier | 10 |\n| Ramp | 20 |\n| Quay | 30 |\n| **Total** | **63** |\n";

    [Theory]
    [InlineData(Confidence.High, "RL9003")]
    [InlineData(Confidence.Medium, "RL9002 RL9003")]
    [InlineData(Confidence.Low, "RL9001 RL9002 RL9003")]
    public void WhatIsLessSureIsNotReported(Confidence least, string ids) =>
        Assert.Equal(ids, Ids("low medium high", new() { LeastConfidence = least }, Rules));

    [Fact]
    public void LowIsReportedOnRequestOnly() => Assert.Equal("RL9002 RL9003", Ids("low medium high", new(), Rules));

    [Fact]
    public void FindingsHaveTheirConfidenceAndSeverity()
    {
        var found = Lint("low medium high", new() { LeastConfidence = Confidence.Low }, Rules);
        Assert.Equal([Confidence.Low, Confidence.Medium, Confidence.High], found.Select(diagnostic => diagnostic.Confidence));
        Assert.Equal([DiagnosticSeverity.Info, DiagnosticSeverity.Info, DiagnosticSeverity.Warning],
            found.Select(diagnostic => diagnostic.Severity));
    }

    [Fact]
    public void ASeverityThatIsSetIsKept()
    {
        var options = new LinterOptions { Overrides = [("RL9002", DiagnosticSeverity.Error)] };
        Assert.Equal([DiagnosticSeverity.Error, DiagnosticSeverity.Warning],
            Lint("medium high", options, Rules).Select(diagnostic => diagnostic.Severity));
    }

    [Fact]
    public void WhatIsMovedKeepsItsConfidence()
    {
        var rule = new WordRule("RL4901", "medium", isOnePerFile: true, repeatsAreOne: true, confidence: Confidence.Medium);
        var found = Assert.Single(Lint("medium <!-- reportlint-disable-line RL4901 -->\nmedium\n", new(), rule));
        Assert.Equal((Confidence.Medium, 1),
            (found.Confidence,
            SourceText.From("medium <!-- reportlint-disable-line RL4901 -->\nmedium\n").GetLinePosition(found.Span.Start).Line));
    }

    [Fact]
    public void WhatIsNotReportedSilencesNothing() =>
        Assert.Equal("RL9001",
            Ids("all tests", new(), new WordRule("RL9001", "tests", 2),
            new WordRule("RL9002", "all tests", 1, confidence: Confidence.Low)));

    [Theory]
    [InlineData(Confidence.High)]
    [InlineData(Confidence.Medium)]
    [InlineData(Confidence.Low)]
    public void ACommentThatWouldSilenceWhatIsNotReportedIsNotUnused(Confidence least) =>
        Assert.Equal("", Ids("low medium <!-- reportlint-disable-line RL9001, RL9002: seen -->", new() { LeastConfidence = least }, Rules));

    [Fact]
    public void ACommentThatSilencesNothingIsUnused() =>
        Assert.Equal("RL5006", Ids("low <!-- reportlint-disable-line RL9002: seen -->", new(), Rules));

    [Theory]
    [InlineData("high", FixSafety.Safe, "RL9003")]
    [InlineData("medium", FixSafety.Suggested, "RL9002")]
    public void AFixOfMediumConfidenceIsSuggested(string word, FixSafety safety, string id)
    {
        var (linter, text) = (new Linter(Rules, [new WordFix(id, "fixed")]), SourceText.From(word));
        Assert.Equal(safety, Assert.Single(linter.GetFixes(text, Assert.Single(linter.Lint(text)))).Safety);
        Assert.Equal(safety == FixSafety.Safe ? "fixed" : word, FixEngine.Apply(linter, text, FixSafety.Safe).Text.Content);
        Assert.Equal("fixed", FixEngine.Apply(linter, text, FixSafety.Suggested).Text.Content);
    }

    [Fact]
    public void OfLowConfidenceNoFixIsOffered()
    {
        var (linter, text) = (new Linter(Rules, [new WordFix("RL9001", "fixed")], new() { LeastConfidence = Confidence.Low }),
            SourceText.From("low"));
        Assert.Empty(linter.GetFixes(text, Assert.Single(linter.Lint(text))));
        Assert.Equal("low", FixEngine.Apply(linter, text, FixSafety.Suggested).Text.Content);
    }

    [Fact]
    public void ContradictionsAreReportedWithTheirOwnConfidence()
    {
        var rule = new ActionRule(context => context.RegisterClaimAction<Contradiction>(static (in ClaimContext<Contradiction> claim) =>
            claim.Report(new("RL4901", "Action", "{0}", Category.Wording, DiagnosticSeverity.Warning), claim.Claim.Span, [],
                claim.Claim.Confidence)));
        var found = Assert.Single(Lint(Sum, new() { LeastConfidence = Confidence.Low }, rule));
        Assert.Equal(found.Message, found.Confidence.ToString());
    }

    [Fact]
    public void RelationsAreCounted()
    {
        var text = SourceText.From(Sum + "\n| Work | Cost |\n| --- | ---: |\n| Pier | 10 |\n| Ramp | 20 |\n| **Total** | **30** |\n");
        var (counted, verified) = (new Linter([]).Count(text, []).Relations, new Linter([]).Verify(text).Relations);
        Assert.Equal((5, 3, 0, 2), (counted.All, counted.Holding, counted.Explained, counted.Contradicting));
        Assert.Equal(counted, verified);
        Assert.Equal(new(3, 5, 7) { WithLowConfidence = 4 }, new RelationCounts(1, 2, 3) { WithLowConfidence = 1 }
            + new RelationCounts(2, 3, 4) { WithLowConfidence = 3 });
    }

    private static ReportAnalyzer[] Rules =>
    [
        new WordRule("RL9001", "low", confidence: Confidence.Low),
        new WordRule("RL9002", "medium", confidence: Confidence.Medium),
        new WordRule("RL9003", "high"),
    ];

    private static string Ids(string text, LinterOptions options, params ReportAnalyzer[] rules) =>
        string.Join(" ", Lint(text, options, rules).Select(diagnostic => diagnostic.Id));

    private static IReadOnlyList<Diagnostic> Lint(string text, LinterOptions options, params ReportAnalyzer[] rules) =>
        new Linter(rules, options: options).Lint(SourceText.From(text));
}
