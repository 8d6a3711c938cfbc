using ReportLint.Analysis;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Rules.Tests.Conventions;

/// <summary>How the fixes of several rules get on with each other.</summary>
public class MendingTests
{
    private static readonly Linter All = new(RuleCatalogue.Analyzers, RuleCatalogue.CodeFixes, new LinterOptions());

    // The total of the row misses its cells, and is a part of what the total of its column is.
    [Theory]
    [InlineData("# Hull report\n\n| Yard | Dry | Wet | Salt | Total |\n|---|---|---|---|---|\n| A | 3 | 1 | 2 | 6 |\n| B | 5 | 2 | 1 | 8 |\n| C | 2 | 2 | 3 | 7 |\n| D | 1 | 6 | 1 | 9 |\n| Total | 11 | 11 | 7 | 30 |\n")]
    [InlineData("# Bilan\n\n| Quai | Sec | Humide | Salé | Total |\n|---|---|---|---|---|\n| A | 3 | 1 | 2 | 6 |\n| B | 5 | 2 | 1 | 8 |\n| C | 2 | 2 | 3 | 7 |\n| D | 1 | 6 | 1 | 9 |\n| Total | 11 | 11 | 7 | 30 |\n")]
    public void AFixMakesNoOtherContradiction(string report)
    {
        var result = FixEngine.Apply(All, SourceText.From(report), FixSafety.Suggested);
        Assert.DoesNotContain(result.Applied, applied => applied.Diagnostic.Descriptor.Category == Category.Consistency);
        Assert.Contains(result.Remaining, diagnostic => diagnostic.Id == "RL2001");
        Assert.Empty(FixEngine.Apply(All, result.Text, FixSafety.Suggested).Applied);
    }

    [Fact]
    public void AFixWaitsForThoseThatItRestsOn()
    {
        var result = FixEngine.Apply(All, SourceText.From("# Gate report\n\n- Total tests: 200\n- Passed: 180\n- Failed: 10\n- Pass rate: 94.7%\n"), FixSafety.Suggested);
        Assert.Contains("- Total tests: 190\n", result.Text.Content, StringComparison.Ordinal);
        Assert.Contains("- Pass rate: 94.7%", result.Text.Content, StringComparison.Ordinal);
    }
}
