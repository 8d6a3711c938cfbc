using ReportLint.Analysis;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Analysis;

public class FixEngineTests
{
    [Fact]
    public void MendsEveryPlaceAndKeepsTheRest()
    {
        var result = Fix("a x\r\nb x\n", [new WordRule("RL4901", "x")], [new WordFix("RL4901", "why")]);
        Assert.Equal("a why\r\nb why\n", result.Text.Content);
        Assert.Equal((2, 1, 0), (result.Applied.Count, result.Rounds, result.Remaining.Count));
    }

    [Fact]
    public void GivesTheTextBackWhereNothingIsToBeMended()
    {
        var text = SourceText.From("quiet", SourceEncoding.Utf8WithBom);
        Assert.Same(text, FixEngine.Apply(new([new WordRule("RL4901", "x")], [new WordFix("RL4901", "y")]), text, FixSafety.Safe).Text);
    }

    [Fact]
    public void KeepsTheEncoding() =>
        Assert.Equal(SourceEncoding.Utf16BigEndian, SourceText.From("x", SourceEncoding.Utf16BigEndian).WithChanges([new(new(0, 1), "y")]).Encoding);

    [Fact]
    public void LetsTheFirstOfTwoOverlappingFixesWinAndTheOtherWait()
    {
        var result = Fix("abc", [new WordRule("RL4901", "ab"), new WordRule("RL4902", "bc")], [new WordFix("RL4901", "1b"), new WordFix("RL4902", "23")]);
        Assert.Equal("123", result.Text.Content);
        Assert.Equal([("RL4901", 1), ("RL4902", 2)], result.Applied.Select(fix => (fix.Diagnostic.Id, fix.Round)));
    }

    [Fact]
    public void StopsWhereTwoRulesUndoEachOther()
    {
        var result = Fix("a", [new WordRule("RL4901", "a"), new WordRule("RL4902", "b")], [new WordFix("RL4901", "b"), new WordFix("RL4902", "a")]);
        Assert.Equal(("b", 1), (result.Text.Content, result.Rounds));
        Assert.Single(result.Remaining);
    }

    [Fact]
    public void LeavesWhatCanOnlyBeMendedByAnotherContradiction()
    {
        ReportAnalyzer[] rules = [new WordRule("RL2901", "a", category: Category.Consistency), new WordRule("RL2902", "b", category: Category.Consistency), new WordRule("RL2903", "c", category: Category.Consistency)];
        var result = Fix("a c", rules, [new WordFix("RL2901", "b"), new WordFix("RL2903", "d")]);
        Assert.Equal(("a d", 1), (result.Text.Content, result.Rounds));
        Assert.Equal(["RL2903"], result.Applied.Select(fix => fix.Diagnostic.Id));
        Assert.Equal(["RL2901"], result.Remaining.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void LeavesBothWhereTwoContradictionsUndoEachOther()
    {
        var result = Fix("a", [new WordRule("RL2901", "a", category: Category.Consistency), new WordRule("RL2902", "b", category: Category.Consistency)], [new WordFix("RL2901", "b"), new WordFix("RL2902", "a")]);
        Assert.Equal(("a", 0), (result.Text.Content, result.Rounds));
        Assert.Empty(result.Applied);
    }

    [Fact]
    public void LeavesAFixOfAnyRuleThatBringsAContradiction()
    {
        ReportAnalyzer[] rules = [new WordRule("RL4901", "a"), new WordRule("RL2902", "b", category: Category.Consistency), new WordRule("RL4903", "c")];
        var result = Fix("a c", rules, [new WordFix("RL4901", "b"), new WordFix("RL4903", "d")]);
        Assert.Equal("a d", result.Text.Content);
        Assert.Equal(["RL4901"], result.Remaining.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void LeavesAContradictionThatOnlyRulesThatAreNotSelectedWouldFind()
    {
        ReportAnalyzer[] rules = [new WordRule("RL4901", "a"), new WordRule("RL2902", "b", category: Category.Consistency)];
        var linter = new Linter(rules, [new WordFix("RL4901", "b")], new() { Select = ["RL4901"] });
        Assert.Empty(FixEngine.Apply(linter, SourceText.From("a"), FixSafety.Safe).Applied);
    }

    [Fact]
    public void LeavesOutOnlyTheChangeThatBringsAContradictionWhereChangesAreIndependent()
    {
        // "ab" is the contradiction, and the second of three places would make it.
        ReportAnalyzer[] rules = [new WordRule("RL4901", "x", repeatsAreOne: true), new WordRule("RL2902", "ab", category: Category.Consistency)];
        Assert.Equal("a1 xb a3", Fix("x1 xb x3", rules, [new EachPlaceFix("RL4901", "a")]).Text.Content);
    }

    [Fact]
    public void LeavesOutTheRuleWhereTooManyOfItsChangesBringContradictions()
    {
        var text = string.Join(' ', Enumerable.Repeat("xb", 50)) + " c";
        ReportAnalyzer[] rules = [new WordRule("RL4901", "x", repeatsAreOne: true), new WordRule("RL2902", "ab", category: Category.Consistency), new WordRule("RL4903", "c")];
        Assert.Equal(text.Replace('c', 'd'), Fix(text, rules, [new EachPlaceFix("RL4901", "a"), new WordFix("RL4903", "d")]).Text.Content);
    }

    [Fact]
    public void AContradictionThatWasThereBeforeIsNoneOfAFix()
    {
        var result = Fix("b a b", [new WordRule("RL2901", "a", category: Category.Consistency), new WordRule("RL2902", "b", category: Category.Consistency)], [new WordFix("RL2901", "why")]);
        Assert.Equal("b why b", result.Text.Content);
    }

    [Fact]
    public void WaitsWhereAnotherFixChangesWhatAFixRestsOn()
    {
        // The second "a" takes part in the first one.
        ReportAnalyzer[] rules = [new WordRule("RL2901", "a", repeatsAreOne: true, category: Category.Consistency), new WordRule("RL2902", "xa", category: Category.Consistency)];
        var result = Fix("a xa", rules, [new WordFix("RL2901", "1"), new WordFix("RL2902", "2")]);
        Assert.Equal([("RL2901", 1), ("RL2902", 2)], result.Applied.Select(fix => (fix.Diagnostic.Id, fix.Round)).Take(2));
    }

    [Fact]
    public void StopsAfterTenRoundsWhereAFixFeedsItself()
    {
        var result = Fix("a", [new WordRule("RL4901", "a")], [new WordFix("RL4901", "aa")]);
        Assert.Equal(FixEngine.MaxRounds, result.Rounds);
    }

    [Fact]
    public void LeavesWhatChangesNothing() => Assert.Empty(Fix("x", [new WordRule("RL4901", "x")], [new WordFix("RL4901", "x")]).Applied);

    [Theory, InlineData(FixSafety.Safe, "x"), InlineData(FixSafety.Suggested, "y")]
    public void AppliesWhatIsSuggestedOnlyWhenAsked(FixSafety upTo, string fixedText) =>
        Assert.Equal(fixedText,
            FixEngine.Apply(new([new WordRule("RL4901", "x")], [new WordFix("RL4901", "y", FixSafety.Suggested)]), SourceText.From("x"),
            upTo).Text.Content);

    [Fact]
    public void TakesNothingFromAProviderThatThrowsAndGoesOnWithTheOthers()
    {
        foreach (var cause in new Exception[] { new InvalidOperationException(), new OperationCanceledException() })
        {
            var result = Fix("x y", [new WordRule("RL4901", "x"), new WordRule("RL4902", "y")], [new ThrowingFix("RL4901", cause), new WordFix("RL4902", "w")]);
            Assert.Equal("x w", result.Text.Content);
            Assert.Equal(["RL4901"], result.Remaining.Select(diagnostic => diagnostic.Id));
        }
    }

    [Fact]
    public void LeavesWhatMustNotBeAppliedUnseen() => Assert.Empty(Fix("x", [new WordRule("RL4901", "x")], [new WordFix("RL4901", "y", inFixAll: false)]).Applied);

    private static FixResult Fix(string text, IEnumerable<ReportAnalyzer> rules, IEnumerable<CodeFixProvider> fixes) =>
        FixEngine.Apply(new(rules, fixes), SourceText.From(text), FixSafety.Safe);
}
