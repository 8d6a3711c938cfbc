using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.ThirdParty.Tests;

/// <summary>Rules and fixes by others run beside our own, with public types alone.</summary>
public class RulesByOthersTests
{
    private const string Sums = "# Ferry\n\n- Docks: 2 h\n- Cranes: 3 h\n- Total: 6 h\n";

    [Fact]
    public void ARelationIsReportedWithItsMembers()
    {
        var text = SourceText.From(Sums);
        var found = Assert.Single(new Linter([new DisagreementAnalyzer()]).Lint(text));
        Assert.Equal("Sum: 6 of \"Total\" should be 5 h", found.Message);
        Assert.Equal((4, 9), (text.GetLinePosition(found.Span.Start).Line, text.GetLinePosition(found.Span.Start).Character));
        Assert.Equal(["2", "3"], found.AdditionalLocations.Select(place => text.ToString(place.Span)));
        var relation = found.GetRelation()!;
        Assert.Equal((Law.Sum, RelationState.Contradicts, (Confidence?)found.Confidence),
            (relation.Law, relation.State, relation.Confidence));
    }

    [Fact]
    public void AnExplainedRelationSaysWhy()
    {
        var report = "# Ferry\n\n| Part | Hours |\n|---|---|\n| Docks | 4 |\n| Cranes | 6 |\n| Total | 5 |\n";
        var found = new Linter([new DisagreementAnalyzer()]).Lint(SourceText.From(report));
        Assert.Equal("5: the whole is the mean of its parts", Assert.Single(found).Message);
    }

    [Fact]
    public void AFixByOthersNeedsTheRelationOnly()
    {
        var linter = new Linter([new DisagreementAnalyzer()], [new ExpectedFigureFix()]);
        var result = FixEngine.Apply(linter, SourceText.From(Sums), FixSafety.Suggested);
        Assert.Equal(Sums.Replace("6 h", "5 h", StringComparison.Ordinal), result.Text.Content);
        Assert.Empty(result.Remaining);
    }

    [Fact]
    public void OurOwnDiagnosticsHaveTheirRelation()
    {
        var linter = new Linter(RuleCatalogue.Analyzers, options: new() { Select = ["RL2001"] });
        var relation = Assert.Single(linter.Lint(SourceText.From(Sums))).GetRelation()!;
        Assert.Equal(("5 h", "Total"), (relation.Expected, relation.Subject));
    }

    [Fact]
    public void StatementsAreReportedWhereTheyAreAsserted()
    {
        var report = "# Ferry\n\n- Coverage: 61 %\n- ❌ Crane\n- ✅ Dock\n\n## Next steps\n\n- Coverage of the quay: 70 %\n";
        var found = new Linter([new StatementAnalyzer()]).Lint(SourceText.From(report));
        Assert.Equal(["HB0004: \"Coverage\" is at 61 %", "HB0003: \"Crane\" failed"], found.Select(it => $"{it.Id}: {it.Message}"));
    }

    [Fact]
    public void AStatementInATableIsNamedByItsRowAndItsColumn()
    {
        var report = "| Part | Coverage | Status |\n|---|---|---|\n| Quay | 90 % | done |\n| Pier | 40 % | failed |\n";
        var found = new Linter([new StatementAnalyzer()]).Lint(SourceText.From(report));
        Assert.Equal(["HB0004: \"Pier, Coverage\" is at 40 %", "HB0003: \"Pier\" failed"], found.Select(it => $"{it.Id}: {it.Message}"));
    }

    [Fact]
    public void WhatARuleKeepsStaysAsItWas()
    {
        var kept = new List<ReportClaims>();
        var keeper = new KeepingAnalyzer(kept);
        var linter = new Linter([keeper]);
        linter.Lint(SourceText.From(Sums));
        linter.Lint(SourceText.From("# Harbour\n\n- Berths: 12\n"));
        Assert.Equal([3, 1], kept.Select(claims => claims.Statements.Count));
        Assert.Equal(["2 h", "3 h", "6 h"], kept[0].Statements.Select(it => kept[0].Text.ToString(it.Span)));
        Assert.Equal("Docks", kept[0].Statements[0].Subject);
        Assert.Equal(Law.Sum, Assert.Single(kept[0].Relations).Law);
        Assert.Equal((Sums.Length, "# Ferry"), (keeper.First!.Text.Length, keeper.FirstHeading()));
    }
}
