using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Rules.Tests.Conventions;

/// <summary>What each section of a vocabulary changes in what the rules report. Every report is checked with the vocabulary and
/// without.</summary>
public class VocabularyTests
{
    private const string Head = "# Ferry\n\n**Status**: in progress\n\n";

    private static readonly Linter Linter = new(RuleCatalogue.Analyzers, RuleCatalogue.CodeFixes);

    [Theory]
    [InlineData("[Open]\nparked", "RL2008", "| Task | State |\n| --- | --- |\n| Export | [|✅|] {|+:parked|} |\n")]
    [InlineData("[Failed]\nsunk", "RL2008", "| Task | State |\n| --- | --- |\n| Export | [|✅|] {|+:sunk|} |\n")]
    [InlineData("[Hype]\nunsinkable", "RL4001", "- The export is [|unsinkable|]")]
    [InlineData("[Hype]\nnext tide(s)", "RL4001", "- Exports are [|next tides|]")]
    [InlineData("[ReadinessVerdict]\nseaworthy", "RL1002", "## Conclusion\n\nThe system is [|seaworthy|].")]
    [InlineData("[ReadinessVerdict]\n{fit|trim} to sail", "RL1002", "## Conclusion\n\nThe system is [|trim to sail|].")]
    public void AddsFindings(string vocabulary, string rule, string marked)
    {
        var expected = MarkedText.Parse(Head + marked);
        Assert.Equal([.. expected.Spans, .. expected.Additional], Places(expected.Text, rule, vocabulary));
        Assert.Empty(Places(expected.Text, rule, ""));
    }

    [Theory]
    [InlineData("[Planned]\nmoon shots", "RL1002", "## Moon shots\n\nThe system is production ready.")]
    [InlineData("[Optional]\nwith a fair wind", "RL1002", "## With a fair wind\n\nThe system is production ready.")]
    [InlineData("[NotAClaim]\nSeamless Ferry", "RL4001", "- Seamless Ferry runs")]
    [InlineData("[NotAClaim]\nSeamless Ferry", "RL4001", "- The *seamless\n  ferry* runs")]
    [InlineData("[NotAClaim]\n100% Club", "RL1001", "- The 100 % club is complete")]
    [InlineData("[NotAClaim]\nreached by ferry", "RL1012", "- ✅ The target of 400 req/s was reached by ferry")]
    public void RemovesFindings(string vocabulary, string rule, string report)
    {
        Assert.NotEmpty(Places(Head + report, rule, ""));
        Assert.Empty(Places(Head + report, rule, vocabulary));
    }

    [Theory]
    [InlineData("[NotAClaim]\nSeamless Ferry", "RL4001", "- A seamless export")]
    [InlineData("[NotAClaim]\nSeamless Ferry", "RL4001", "- It is seamless. Ferry 2 runs")]
    [InlineData("[NotAClaim]\nSeamless Ferry", "RL4001", "- It is unusually seamless")]
    [InlineData("[Hype]\nunsinkable", "RL4001", "- A seamless export")]
    public void LeavesOtherFindings(string vocabulary, string rule, string report)
    {
        Assert.NotEmpty(Places(Head + report, rule, ""));
        Assert.Equal(Places(Head + report, rule, ""), Places(Head + report, rule, vocabulary));
    }

    [Theory]
    [InlineData("[Open]\nparked", "RL2008", "| Task | State |\n| --- | --- |\n| Export | ❌ parked |\n")]
    [InlineData("[Done]\nmoored", "RL2008", "| Task | State |\n| --- | --- |\n| Export | ✅ moored |\n")]
    [InlineData("[Hype]\nunsinkable", "RL4001", "- The export is not unsinkable")]
    [InlineData("[ReadinessVerdict]\nseaworthy", "RL1002", "## Conclusion\n\nThe system is not seaworthy.")]
    public void StaysQuiet(string vocabulary, string rule, string report) => Assert.Empty(Places(Head + report, rule, vocabulary));

    [Fact]
    public void AStateReplacesThatOfTheWordLists()
    {
        const string Report = Head + "| Task | State |\n| --- | --- |\n| Export | ✅ pending |\n";
        Assert.NotEmpty(Places(Report, "RL2008", ""));
        Assert.Empty(Places(Report, "RL2008", "[Done]\npending"));
    }

    [Fact]
    public void AVerdictAfterANameIsStillReported()
    {
        const string Report = Head + "## Conclusion\n\nThe harbour is production ready.\n\nThe system is production ready.";
        var found = Assert.Single(Places(Report, "RL1002", "[NotAClaim]\nharbour is production ready"));
        Assert.Equal(Report.LastIndexOf("production", StringComparison.Ordinal), found.Start);
    }

    [Fact]
    public void AWordOfALanguageThatIsNotReadCounts() =>
        Assert.NotEmpty(Places(Head + "- The export is révolutionnaire", "RL4001", "[Hype]\nrévolutionnaire", "en"));

    [Fact]
    public void OneLinterKeepsVocabulariesApart()
    {
        const string Report = Head + "- Unsinkable import\n- Leakproof export\n";
        Assert.Equal(
            ["Unsinkable", "Leakproof"],
            new[] { "unsinkable", "leakproof" }.Select(word =>
                Report.Substring(Assert.Single(Places(Report, "RL4001", $"[Hype]\n{word}")) is var span ? span.Start : 0, span.Length)));
    }

    private static TextSpan[] Places(string report, string rule, string vocabulary, params string[] languages)
    {
        var own = vocabulary.Length == 0 ? null : Vocabulary.Parse(SourceText.From(vocabulary));
        Assert.Empty(own?.Mistakes ?? []);
        var options = new LinterOptions { Select = [rule], Languages = languages, Reading = new() { Vocabulary = own } };
        return [.. Linter.Lint(SourceText.From(report), options)
            .SelectMany(found => found.AdditionalLocations.Select(other => other.Span).Prepend(found.Span))];
    }
}
