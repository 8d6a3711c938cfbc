using ReportLint.Analysis;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Rules.Tests.Conventions;

/// <summary>How the fixes of several rules get on with each other.</summary>
public class MendingTests
{
    private static readonly Linter All = new(RuleCatalogue.Analyzers, RuleCatalogue.CodeFixes, new LinterOptions());

    // The total misses its parts, and is what was spent and what is left.
    [Theory, InlineData("# Dock report\n\n- ✅ Bow: 30 minutes\n- ⏳ Stern: 60 minutes\n- ⏳ Mast: 45 minutes\n\n**Total estimated time**: 2 hours\n**Time spent**: 30 minutes\n**Remaining**: 1.5 hours\n")]
    // The total misses the rows, and is what its own parts give.
    [InlineData("# Hull report\n\n| Phase | Files |\n|---|---|\n| Bow | 2 changed |\n| Stern | 2 new |\n| Mast | 7 new |\n| Keel | 2 new |\n\n**Total files:** 12 files (10 new, 2 changed)\n")]
    [InlineData("# Bilan\n\n| Phase | Fichiers |\n|---|---|\n| Proue | 2 modifiés |\n| Poupe | 2 nouveaux |\n| Mât | 7 nouveaux |\n| Quille | 2 nouveaux |\n\n**Total fichiers :** 12 fichiers (10 nouveaux, 2 modifiés)\n")]
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
