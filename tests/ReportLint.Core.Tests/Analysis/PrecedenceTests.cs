using ReportLint.Analysis;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Analysis;

public class PrecedenceTests
{
    [Fact]
    public void OnTheSameWordsTheFirstInOrderSpeaks() => Assert.Equal(["RL9002"], Found("all tests pass", new WordRule("RL9001", "tests pass", 2), new WordRule("RL9002", "all tests", 1)));

    [Fact]
    public void OnOtherWordsBothSpeak() => Assert.Equal(["RL9002", "RL9001"], Found("all tests pass", new WordRule("RL9001", "pass", 2), new WordRule("RL9002", "all", 1)));

    [Theory]
    [InlineData("100% ready", "RL9002"), InlineData("**100%** _ready_", "RL9002"), InlineData("ready 100%", "RL9002")]
    [InlineData("100%, ready", "RL9001 RL9002"), InlineData("100% now ready", "RL9001 RL9002"), InlineData("100%\nready", "RL9001 RL9002")]
    public void WordsSideBySideAreOneVerdict(string text, string speak) =>
        Assert.Equal(speak, string.Join(" ", Found(text, new WordRule("RL9001", "100%", 2, category: Category.Evidence), new WordRule("RL9002", "ready", 1, category: Category.Evidence)).Order(StringComparer.Ordinal)));

    [Fact]
    public void PraiseBesideAVerdictIsJudgedByItself() =>
        Assert.Equal(["RL9002", "RL9001"], Found("great success", new WordRule("RL9001", "success", 1, category: Category.Evidence), new WordRule("RL9002", "great", 8)));

    [Fact]
    public void WithoutAnOrderBothSpeak() => Assert.Equal(["RL9001", "RL9002"], Found("all tests pass", new WordRule("RL9001", "all tests"), new WordRule("RL9002", "all tests", 1)));

    [Fact]
    public void ARuleThatIsOffSilencesNothing() =>
        Assert.Equal(["RL9001"], Found("all tests", new LinterOptions { Ignore = ["RL9002"] }, new WordRule("RL9001", "tests", 2), new WordRule("RL9002", "all tests", 1)));

    [Fact]
    public void WordsThatTakePartAreJudgedToo() => Assert.Equal(["RL9002"], Found("pass, pass", new WordRule("RL9001", "pass", 2), new WordRule("RL9002", "pass", 1, repeatsAreOne: true)));

    [Fact]
    public void WhatTakesPartIsNotSilenced() => Assert.Equal(["RL9001", "RL9002"], Found("pass, pass a", new WordRule("RL9001", "pass", 2, repeatsAreOne: true), new WordRule("RL9002", "pass a", 1)));

    private static IEnumerable<string> Found(string text, params ReportAnalyzer[] rules) => Found(text, new(), rules);

    private static IEnumerable<string> Found(string text, LinterOptions options, params ReportAnalyzer[] rules) =>
        new Linter(rules, options: options).Lint(SourceText.From(text)).Select(diagnostic => diagnostic.Id);
}
