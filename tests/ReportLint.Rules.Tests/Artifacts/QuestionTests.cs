using ReportLint.Analysis;
using ReportLint.Evidence;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Rules.Tests.Artifacts;

/// <summary>What a repository is asked for the sake of one report.</summary>
public class QuestionTests
{
    private const string Listing =
        """
        src/berths/plan.cs 120 lines
        src/berths/tariff.cs 80 lines
        docs/guide.md
        mirror@
        """;

    private static readonly Linter Linter = new(RuleCatalogue.Analyzers, RuleCatalogue.CodeFixes);

    [Fact]
    public void AReportThatNamesNoPathAsksNothing() =>
        Assert.Empty(Questions("**Date**: 2026-03-14\n\n| Part | Time |\n|---|---|\n| A | 2 h |\n\nAll is done: 3 of 4 steps, see the "
            + "[tides](https://example.com).\n\n# Tides\n"));

    [Theory]
    [InlineData("- ✅ `src/berths/plan.cs`")]
    [InlineData("- ✅ `plan.cs`, `tariff.cs`")]
    [InlineData("- ✅ `src/quays/plan.cs` and `src/berths/plans.cs`")]
    [InlineData("- ✅ `mirror/plan.cs` behind a link")]
    [InlineData("See [guide](guide.md) and [map](map.md).")]
    public void PathsAreLookedUpInTheTable(string report) => Assert.Equal(["Tracked", "Entries"], Questions(report));

    [Fact]
    public void ADrawnTreeIsComparedWithAllFiles() =>
        Assert.Equal(["Entries"], Questions(
            "```\nsrc/\n├── berths/\n│   ├── plan.cs\n│   └── quay.cs\n└── cranes.cs\n```"));

    [Theory]
    [InlineData("- ✅ `src/berths/plan.cs`", "src/berths/plan.cs")]
    [InlineData("See the [guide](guide.md).", "docs/guide.md")]
    public void WhatIsOnRecordIsLookedAtAlone(string report, string path) =>
        Assert.Equal(["Tracked", $"IsListed {path}"], Questions(report, isRecorded: true));

    [Fact]
    public void WhatIsNotOnRecordIsLookedForOnce() =>
        Assert.Equal(
            ["Tracked", "IsListed src/berths/plan.cs", "Entries"],
            Questions(
                "- ✅ `src/berths/plan.cs`\n- ✅ `src/quays/plan.cs`\n- ✅ `src/quays/tariff.cs`\n- ✅ `src/berths/tariff.cs`", true));

    [Fact]
    public void OnlyWhatAClaimSpeaksOfIsMeasured()
    {
        var questions = Questions("- ✅ `src/berths/plan.cs` (120 lines)\n- ✅ `src/berths/tariff.cs`\n- ✅ `docs/guide.md` (2 KB)");
        var paths = questions.Where(question => question.Contains(' ')).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(["Measure src/berths/plan.cs", "SizeOf docs/guide.md"], paths);
    }

    private static IReadOnlyList<string> Questions(string report, bool isRecorded = false)
    {
        var listed = MemoryRepository.Parse(Listing);
        var changed = new MemoryRepository { Tracked = listed.Entries }.With("src/berths/plan.cs", "x").With("docs/guide.md", "x");
        var repository = new CountingRepository(isRecorded ? changed : listed);
        Linter.Lint(SourceText.From($"# Status ✅\n\n{report}\n"), Linter.Options, new EvidenceSet(repository).For("docs/STATUS.md"));
        return repository.Questions;
    }
}
