using ReportLint.Claims.Laws;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Comparing;

/// <summary>Reads the figures of a report that result files are asked about, and of which it is known which way they become
/// better.</summary>
internal static class FigureFactReader
{
    /// <param name="model">A report whose figures were read.</param>
    /// <returns>One for each figure to which the report gives one value.</returns>
    public static List<FigureFact> Read(ReportModel model)
    {
        var facts = new List<FigureFact>();
        foreach (var claim in model.PlacedClaims)
        {
            if (Read(model, claim) is { } fact)
                facts.Add(fact);
        }
        return [.. facts.GroupBy(static fact => fact.Key).Where(static group => AgreeAll([.. group]))
            .Select(static group => group.First())];
    }

    private static bool AgreeAll(FigureFact[] facts) =>
        Array.TrueForAll(facts, fact => ValueCheck.AreComparable(fact.Quantity, facts[0].Quantity)
            && ValueCheck.Agree(fact.Quantity, facts[0].Quantity));

    private static FigureFact? Read(ReportModel model, Claim claim) => claim switch
    {
        TestFigure { Figure: { } figure } tests => Fact(model, claim, KindOf(tests.Role),
            tests.Role == TestFigureRole.Failed ? Improvement.Fall : tests.Role == TestFigureRole.Skipped ? Improvement.Unknown
                : Improvement.Rise, figure, tests.Scope),
        CoverageFigure coverage => Fact(model, claim, KindOf(coverage), Improvement.Rise, coverage.Percent, coverage.Scope),
        FindingFigure { Figure: { } figure } findings =>
            Fact(model, claim, KindOf(findings.Severity), Improvement.Fall, figure, findings.Scope),
        _ => null,
    };

    private static FigureFact Fact(ReportModel model, Claim claim, string kind, Improvement better, in Quantity figure, FigureScope scope)
    {
        var hash = scope.Words.OrderBy(static word => word).Aggregate(StemHash.Empty, static (hash, word) => StemHash.Add(hash, word));
        var place = FactPlace.Of(model, default, figure.Span) with { Name = NameOf(model, claim.Item, figure, kind) };
        return new((kind, hash), better, figure, place);
    }

    private static string NameOf(ReportModel model, int item, in Quantity figure, string kind)
    {
        var (first, end) = item < 0 ? default : model.ItemList[item].Quantities;
        for (var i = first; i < end; i++)
        {
            if (model.QuantityList[i].Span == figure.Span)
            {
                var name = ReportClaimsReader.SubjectOf(model, i);
                var saysKind = name.AsSpan().Contains(kind.AsSpan(), StringComparison.OrdinalIgnoreCase);
                return name.Length == 0 ? kind : saysKind ? name : $"{name} ({kind})";
            }
        }
        return kind;
    }

    private static string KindOf(TestFigureRole role) => role switch
    {
        TestFigureRole.Passed => "tests passed",
        TestFigureRole.Failed => "tests failed",
        TestFigureRole.Skipped => "tests skipped",
        TestFigureRole.Rate => "pass rate",
        _ => "tests",
    };

    private static string KindOf(CoverageFigure coverage) =>
        coverage.IsOfLines ? "line coverage" : coverage.IsOfBranches ? "branch coverage"
            : coverage.IsOfMethods ? "method coverage" : "coverage";

    private static string KindOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Any => "vulnerabilities",
        FindingSeverity.Error => "errors of an analysis",
        FindingSeverity.Warning => "warnings of an analysis",
        FindingSeverity.All => "findings of an analysis",
        _ => $"{severity.ToString().ToLowerInvariant()} vulnerabilities",
    };
}
