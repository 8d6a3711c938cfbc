using ReportLint.Analysis;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Analysis;

public class GatheringTests
{
    [Theory]
    [InlineData("- bad\n- good\n- bad\n", "2+15")]
    [InlineData("1. bad bad\n2. bad\n", "3+7,14")]
    [InlineData("| a |\n|---|\n| bad |\n| bad |\n", "14+22")]
    [InlineData("- bad\n\nbad\n\n- bad\n", "2 7 14")]   // two lists, and what is in none
    [InlineData("- a\n  - bad\n- bad\n", "8 14")]         // a list in a list is another one
    [InlineData("bad\n\nbad\n", "0 5")]
    [InlineData("- good\n", "")]
    public void OfOneListTheFirstIsReported(string text, string found) => Assert.Equal(found, Found(text, GatheringScope.List));

    [Theory]
    [InlineData("- bad\n\nbad\n\n- bad\n", "2+7,14")]
    [InlineData("bad\n", "0")]
    public void OfAFileTheFirstIsReported(string text, string found) => Assert.Equal(found, Found(text, GatheringScope.File));

    [Fact]
    public void TellsWhatTheOthersAre() => Assert.Equal(["the same here"], Lint("- bad\n- bad\n", GatheringScope.List)[0].AdditionalLocations.Select(location => location.Message));

    [Theory]
    [InlineData("- bad <!-- reportlint-disable-line RL9001 -->\n- bad\n- bad\n", "48+54")]
    [InlineData("- bad\n- bad <!-- reportlint-disable-line RL9001 -->\n- bad\n", "2+54")]
    public void EachPlaceIsSilencedByItself(string text, string found) => Assert.Equal(found, Found(text, GatheringScope.List));

    [Fact]
    public void EachPlaceIsFixed()
    {
        var text = string.Concat(Enumerable.Repeat("- bad\n", 2 * FixEngine.MaxRounds));
        var linter = new Linter([new WordRule("RL9001", "bad", gatheredBy: GatheringScope.List)], [new WordFix("RL9001", "good")]);
        var result = FixEngine.Apply(linter, SourceText.From(text), FixSafety.Suggested);
        Assert.Equal(text.Replace("bad", "good", StringComparison.Ordinal), result.Text.Content);
    }

    [Fact]
    public void WhatAFixLeavesIsGathered()
    {
        var result = FixEngine.Apply(new Linter([new WordRule("RL9001", "bad", gatheredBy: GatheringScope.List)]), SourceText.From("- bad\n- bad\n"), FixSafety.Suggested);
        Assert.Equal("2+8", Text(result.Remaining));
    }

    [Fact]
    public void SilencingEverythingSilencesEachPlace()
    {
        var linter = new Linter([new WordRule("RL9001", "bad", gatheredBy: GatheringScope.List)]);
        Assert.Empty(linter.Lint(SuppressionWriter.Add(linter, SourceText.From("- bad\n- bad\n"), new(), "")));
    }

    private static string Found(string text, GatheringScope scope) =>
        Text(Lint(text, scope).Where(diagnostic => diagnostic.Id == "RL9001"));

    private static IReadOnlyList<Diagnostic> Lint(string text, GatheringScope scope) =>
        new Linter([new WordRule("RL9001", "bad", gatheredBy: scope)]).Lint(SourceText.From(text));

    private static string Text(IEnumerable<Diagnostic> found) => string.Join(" ", found.Select(diagnostic =>
        diagnostic.Span.Start + (diagnostic.AdditionalLocations.Count == 0 ? "" : "+" + string.Join(",", diagnostic.AdditionalLocations.Select(location => location.Span.Start)))));
}
