using ReportLint.Analysis;
using ReportLint.Text;

namespace ReportLint.Rules.Tests.Wording;

/// <summary>Of the same words the rules of evidence speak, and those about wording are silent.</summary>
public class PrecedenceTests
{
    private static readonly Linter All = new(RuleCatalogue.Analyzers);

    [Theory]
    [InlineData("- ✅ Protection against all threats", "RL4002", 0)]
    [InlineData("- ✅ Protection contre toutes les menaces", "RL4002", 0)]
    [InlineData("| Metric | Target | Result | Status |\n|---|---|---|---|\n| Throughput | 900 req/s | Framework ready | ✅ |", "RL4003", 0)]
    public void IsSilentWhereEvidenceSpeaks(string report, string id, int count)
    {
        var found = All.Lint(SourceText.From("# Report\n\n**Status**: in progress\n\n" + report));
        Assert.Equal(count, found.Count(diagnostic => diagnostic.Id == id));
        Assert.Contains(found, diagnostic => diagnostic.Id.StartsWith("RL1", StringComparison.Ordinal));
    }

    [Fact]
    public void SpeaksBesideARuleAboutMarks()
    {
        var found = All.Lint(SourceText.From("# Report\n\n**Status**: in progress\n\n## Completed work\n\n"
            + "- ✅ Comprehensive documentation\n- ✅ Harbour map\n- ✅ Tide table"));
        Assert.Contains(found, diagnostic => diagnostic.Id == "RL1006");
        Assert.Contains(found, diagnostic => diagnostic.Id == "RL4006");
    }
}
