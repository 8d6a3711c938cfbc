using ReportLint.Analysis;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Analysis.Suppressions;

public class SuppressionTests
{
    private static readonly Linter Linter = new(
        [new WordRule("RL4901", "cat"), new WordRule("RL4902", "dog"), new WordRule("RL4903", "emu", repeatsAreOne: true, isOnePerFile: true)],
        [new WordFix("RL4901", "lion"), new WordFix("RL4902", "wolf"), new UnusedSuppressionFix()]);

    [Theory]
    [InlineData("<!-- reportlint-disable-next-line RL4901: a joke -->\ncat\n\ncat", "RL4901@3")]
    [InlineData("<!-- reportlint-disable-next-line -->\ncat dog", "")]
    [InlineData("<!-- reportlint-disable-next-line RL4901 -->\ncat dog", "RL4902@1")]
    [InlineData("<!-- reportlint-disable-next-line RL4901, RL4902 -->\ncat dog", "")]
    [InlineData("<!-- reportlint-disable-next-line RL4901 RL4902 -->\ncat dog", "")]
    [InlineData("<!-- reportlint-disable-next-line RL49 -->\ncat dog", "")]
    [InlineData("<!-- reportlint-disable-next-line Wording -->\ncat dog", "")]
    [InlineData("<!-- reportlint-disable-next-line rl4901 -->\ncat", "")]
    [InlineData("<!-- reportlint-disable-next-line RL4901 -->\n\n  \ncat", "")]                    // blank lines between
    [InlineData("<!--\nreportlint-disable-next-line RL4901\n-->\ncat", "")]
    [InlineData("<!--reportlint-disable-next-line RL4901-->\r\ncat\r\n\r\ncat", "RL4901@3")]
    [InlineData("cat <!-- reportlint-disable-line RL4901 -->\ncat", "RL4901@1")]
    [InlineData("| a |\n| - |\n| cat <!-- reportlint-disable-line --> |\n| cat |", "RL4901@3")]
    [InlineData("- cat <!-- reportlint-disable-line -->\n- cat", "RL4901@1")]
    [InlineData("cat\n\n<!-- reportlint-disable RL4901 -->\n\ncat\n\ncat dog", "RL4901@0 RL4902@6")]
    [InlineData("<!-- reportlint-disable RL4901 -->\n\ncat\n\n<!-- reportlint-enable RL4901 -->\n\ncat", "RL4901@6")]
    [InlineData("<!-- reportlint-disable RL4901 -->\n<!-- reportlint-disable RL4902 -->\n\ncat dog\n\n<!-- reportlint-enable RL4901 -->\n\ncat dog", "RL4901@7")]
    [InlineData("<!-- reportlint-disable RL4901 -->\n<!-- reportlint-disable RL4902 -->\n\ncat dog\n\n<!-- reportlint-enable -->\n\ncat dog", "RL4901@7 RL4902@7")]
    [InlineData("cat\n\ndog\n\n<!-- reportlint-disable-file RL4901 -->", "RL4902@2")]
    [InlineData("<!-- reportlint-disable-file -->\n\ncat dog", "")]
    [InlineData("```\n<!-- reportlint-disable-file -->\n```\n\ncat", "RL4901@4")]                    // shown, not said
    [InlineData("`<!-- reportlint-disable-line -->` cat", "RL4901@0")]
    [InlineData("<!-- a remark on reportlint-disable-file -->\n\ncat", "RL4901@2")]
    [InlineData("<!-- reportlint-disable-next-line RL4903 -->\nemu\n\nemu\n\nemu", "RL4903@3")]      // the next place is reported instead
    [InlineData("emu <!-- reportlint-disable-line RL4903 -->\n\nemu <!-- reportlint-disable-line RL4903 -->", "")]
    [InlineData("<!-- reportlint-disable-file RL4903 -->\nemu\n\nemu", "")]
    public void SilencesWhatItNames(string report, string expected) => Assert.Equal(expected, Found(report));

    [Theory]
    [InlineData("<!-- reportlint-disable-next-line RL4901 -->\ndog", "RL4902@1 RL5006@0")]
    [InlineData("<!-- reportlint-disable-next-line RL4901, RL4902 -->\ncat", "RL5006@0")]
    [InlineData("<!-- reportlint-disable-next-line -->\nfish", "RL5006@0")]
    [InlineData("<!-- reportlint-disable-file -->\nfish", "RL5006@0")]
    [InlineData("<!-- reportlint-disable-next-line RL9999 -->\ncat", "RL4901@1 RL5006@0")]
    [InlineData("<!-- reportlint-disable-nextline RL4901 -->\ncat", "RL4901@1 RL5006@0")]
    [InlineData("<!-- reportlint-disable-file RL5006 -->\n\n<!-- reportlint-disable-next-line RL4901 -->\nfish", "")]
    public void TellsWhatSilencesNothing(string report, string expected) => Assert.Equal(expected, Found(report));

    // As people write who know other linters: the rule is silenced, and the missing colon is told.
    [Theory]
    [InlineData("RL4901 because it is quoted", "because it is quoted")]
    [InlineData("RL4901 because of the ratio: 3/4", "because of the ratio: 3/4")]
    [InlineData("RL4901 -- quoted", "-- quoted")]
    [InlineData("RL4901, RL4902 quoted, as agreed", "quoted, as agreed")]
    [InlineData("Wording quoted", "quoted")]
    public void AReasonWithoutAColonIsTheReasonAllTheSame(string words, string reason)
    {
        var text = SourceText.From($"<!-- reportlint-disable-next-line {words} -->\ncat dog");
        var found = Linter.Lint(text, new LinterOptions { ReportsSuppressed = true, RequiresSuppressionReason = true });
        Assert.Equal(reason, found.First(diagnostic => diagnostic.Id == "RL4901").Suppression?.Reason);
        var first = reason.Split(' ', ',')[0];
        Assert.Equal($"'{first}' is not a rule and is read as the start of the reason; write a colon before it", Assert.Single(found, diagnostic => diagnostic.Id == "RL5006").Message);
    }

    [Theory]
    [InlineData("RL49011", "'RL49011' is not a rule and suppresses nothing; did you mean RL4901?")]
    [InlineData("RL49O2: an O for a zero", "'RL49O2' is not a rule and suppresses nothing; did you mean RL4902?")]
    [InlineData("RL4901, RL49O2: one of two", "'RL49O2' is not a rule and suppresses nothing; did you mean RL4902?")]
    [InlineData("Wordng", "'Wordng' is not a rule and suppresses nothing; did you mean Wording?")]
    [InlineData("RL4901, Wordng", "'Wordng' is not a rule and suppresses nothing; did you mean Wording?")]
    [InlineData("because it is quoted", "'because' is not a rule and suppresses nothing; rules come first, and a colon before the reason")]
    public void SaysWhichRuleWasMeant(string words, string message)
    {
        var text = SourceText.From($"<!-- reportlint-disable-next-line {words} -->\ncat\n");
        Assert.Equal(message, Assert.Single(Linter.Lint(text), diagnostic => diagnostic.Id == "RL5006").Message);
        Assert.Equal(text.Content.Contains("RL4901,", StringComparison.Ordinal), !Linter.Lint(text).Any(diagnostic => diagnostic.Id == "RL4901"));
    }

    // A typing error is not what a comment is removed for.
    [Fact]
    public void LeavesRulesThatDoNotExistToAPerson()
    {
        const string Report = "<!-- reportlint-disable-next-line RL49011 -->\nfish";
        Assert.Equal(Report, FixEngine.Apply(Linter, SourceText.From(Report), FixSafety.Suggested).Text.Content);
    }

    [Theory]
    [InlineData("<!-- reportlint-disable-next-line RL4902 -->\ncat", "RL4901")]   // nobody knows what RL4902 would have found
    [InlineData("<!-- reportlint-disable-next-line -->\nfish", "RL4901")]
    public void JudgesNoCommentByRulesThatDoNotRun(string report, string select) =>
        Assert.DoesNotContain("RL5006", Found(report, new() { Select = [select, "RL5006"] }));

    [Theory]
    [InlineData("<!-- reportlint-disable-next-line RL4901 -->\ncat", "RL4901@1 RL5006@0")]
    [InlineData("<!-- reportlint-disable-next-line RL4901: -->\ncat", "RL4901@1 RL5006@0")]
    [InlineData("<!-- reportlint-disable-next-line RL4901: quoted from the contract -->\ncat", "")]
    public void MayAskForReasons(string report, string expected) => Assert.Equal(expected, Found(report, new() { RequiresSuppressionReason = true }));

    [Fact]
    public void GivesTheSilencedOnesWhereAsked()
    {
        var found = Assert.Single(Linter.Lint(SourceText.From("cat <!-- reportlint-disable-line RL4901: quoted: from a friend -->"), new LinterOptions { ReportsSuppressed = true }));
        Assert.True(found.IsSuppressed);
        Assert.Equal(("quoted: from a friend", SuppressionScope.Line), (found.Suppression!.Reason, found.Suppression.Scope));
    }

    [Theory]
    [InlineData("a\n<!-- reportlint-disable-next-line RL4901 -->\nfish\n", "a\nfish\n")]
    [InlineData("a\r\n  <!-- reportlint-disable-line RL4901 -->  \r\nfish", "a\r\nfish")]
    [InlineData("fish <!-- reportlint-disable-line RL4901 -->\nfish", "fish\nfish")]
    [InlineData("fish <!-- reportlint-disable-line --> fish", "fish fish")]
    [InlineData("cat <!-- reportlint-disable-line RL4901, RL4902 -->", "cat <!-- reportlint-disable-line RL4901 -->")]
    [InlineData("cat <!-- reportlint-disable-line RL4902, RL4901: why -->", "cat <!-- reportlint-disable-line RL4901: why -->")]
    [InlineData("fish\n\n<!-- reportlint-disable-file RL4902 -->", "fish\n\n")]
    [InlineData("cat <!-- reportlint-disable-line RL4901 quoted -->", "cat <!-- reportlint-disable-line RL4901: quoted -->")]
    [InlineData("fish <!-- reportlint-disable-line RL4901 quoted -->", "fish")]
    public void RemovesWhatIsInVain(string report, string fixedText)
    {
        var result = FixEngine.Apply(Linter, SourceText.From(report), FixSafety.Safe);
        Assert.Equal(fixedText, result.Text.Content);
        Assert.Empty(result.Remaining);
    }

    [Fact]
    public void FixesLeaveWhatIsSilencedAlone() =>
        Assert.Equal("cat <!-- reportlint-disable-line RL4901 -->\nlion wolf", FixEngine.Apply(Linter, SourceText.From("cat <!-- reportlint-disable-line RL4901 -->\ncat dog"), FixSafety.Safe).Text.Content);

    [Fact]
    public void NoFixEverTouchesASilencedPlace()
    {
        var words = new[] { "cat", "dog", "emu", "catdog", "fish", "<!-- reportlint-disable-line RL4901 -->", "<!-- reportlint-disable-line -->", "\n", "\n", "\n\n<!-- reportlint-disable RL4902 -->\n\n", "\n\n<!-- reportlint-enable -->\n\n" };
        var random = new Random(20);
        for (var i = 0; i < 2000; i++)
        {
            var report = SourceText.From(string.Join(" ", Enumerable.Range(0, random.Next(1, 20)).Select(_ => words[random.Next(words.Length)])));
            var silenced = Linter.Lint(report, new LinterOptions { ReportsSuppressed = true }).Where(found => found.IsSuppressed).Select(found => report.ToString(found.Span)).Order();
            var fixedText = FixEngine.Apply(Linter, report, FixSafety.Suggested).Text;
            Assert.Equal(silenced,
                Linter.Lint(fixedText, new LinterOptions { ReportsSuppressed = true }).Where(found => found.IsSuppressed).Select(found =>
                fixedText.ToString(found.Span)).Order());
        }
    }

    [Theory]
    [InlineData("<!-- reportlint-disable RL4901 -->\n\n")]
    [InlineData("<!-- reportlint-disable RL4901 -->\n\ncat\n\n<!-- reportlint-enable RL4901 -->\n\n")]
    [InlineData("cat <!-- reportlint-disable-line -->\n")]
    [InlineData("<!-- reportlint-disable-file -->\n\n")]
    public void ManyOfThemTakeTimeInProportion(string comment)
    {
        var report = SourceText.From(string.Concat(Enumerable.Repeat(comment, 40_000)));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        FixEngine.Apply(Linter, report, FixSafety.Safe);
        // A minute and more where each is held against all others.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

    private static string Found(string report, LinterOptions? options = null)
    {
        var text = SourceText.From(report);
        return string.Join(" ", Linter.Lint(text, options ?? new()).Select(found => $"{found.Id}@{text.GetLinePosition(found.Span.Start).Line}").OrderBy(found => found, StringComparer.Ordinal));
    }
}
