using ReportLint.Claims;

namespace ReportLint.Evidence;

/// <summary>Says in a few words what a fact says of a claim.</summary>
internal static class FactDescriptions
{
    public static string Of(FactBinding binding) => (binding.Fact, binding.Claim) switch
    {
        (TestTally tally, _) => Of(tally),
        (CoverageRate rate, _) => Of(rate),
        (FindingTally run, FindingFigure figure) => Of(run, figure.Severity),
        (BenchmarkFigure { Unit: Unit.Byte } measured, _) => $"{measured.Name} allocated {NumberWriter.Write(measured.Value, Unit.Byte)}",
        (BenchmarkFigure measured, MeasuredFigure figure) =>
            $"{measured.Name} {NameOf(measured)} {NumberWriter.Write(measured.In(figure.Figure.Unit), figure.Figure.Unit)}",
        _ => "",
    };

    private static string Of(TestTally tally)
    {
        var passed = $"{NumberWriter.Write(tally.Passed)} of {NumberWriter.Write(tally.Total)} tests passed";
        var outcomes = $"{passed}, {NumberWriter.Write(tally.Failed)} failed";
        return tally.Skipped > 0 ? $"{outcomes}, {NumberWriter.Write(tally.Skipped)} skipped" : outcomes;
    }

    private static string Of(CoverageRate rate)
    {
        var kind = rate.Kind switch { CoverageKind.Line => "lines", CoverageKind.Branch => "branches", _ => "methods" };
        var share = NumberWriter.Write(Math.Round(rate.Rate * 100, 2), Unit.Percent);
        return rate.Valid > 0 ? $"{share} of {kind} ({NumberWriter.Write(rate.Covered)} of {NumberWriter.Write(rate.Valid)})"
            : $"{share} of {kind}";
    }

    private static string Of(FindingTally run, FindingSeverity severity)
    {
        var kind = severity switch
        {
            FindingSeverity.Any or FindingSeverity.All => "findings",
            FindingSeverity.Error => "errors",
            FindingSeverity.Warning => "warnings",
            _ => $"{severity.ToString().ToLowerInvariant()} findings",
        };
        return $"{NumberWriter.Write(run.CountOf(severity))} {kind}{(run.Tool.Length > 0 ? $" by {run.Tool}" : "")}";
    }

    private static string NameOf(BenchmarkFigure fact) =>
        fact.Statistic == BenchmarkStatistic.Percentile ? $"p{NumberWriter.Write(fact.Percentile)}" : fact.Statistic.ToString()
            .ToLowerInvariant();
}
