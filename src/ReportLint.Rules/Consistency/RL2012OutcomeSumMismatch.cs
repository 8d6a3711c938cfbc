using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2012: passed, failed and skipped do not add up to the number of tests.</summary>
internal sealed class RL2012OutcomeSumMismatch : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("RL2012", "OutcomeSumMismatch", "{0}", Category.Consistency,
        DiagnosticSeverity.Error)
    {
        Summary = "The passed, failed and skipped tests do not add up to the number of tests.",
        Help = "correct the total, or the outcome that is wrong or missing",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<Contradiction>(Analyze);

    private static void Analyze(in ClaimContext<Contradiction> context)
    {
        var claim = context.Claim;
        if (claim.Law != Law.Outcome || claim.Confidence == Confidence.Low)
            return;
        if (claim.Figures.Count == 0)
        {
            context.Report(Rule, claim.Span, AdditionalLocation.Each(claim.Places, "what is marked"), TextOfMarks(claim));
            return;
        }
        context.Report(Rule, claim.Span, AdditionalLocation.Each(claim.Places, "an outcome"), TextOf(claim));
    }

    private static string TextOfMarks(Contradiction claim) =>
        $"{NumberWriter.Write(claim.Expected.High)} of the {NumberWriter.Write(claim.ExpectedWhole)} items below passed, "
            + $"not {NumberWriter.Write(claim.Stated.Value)}";

    private static string TextOf(Contradiction claim)
    {
        var isRatio = claim.Stated.Unit == Unit.Ratio;
        var parts = claim.Figures.Select(static figure => NumberWriter.Write(figure.Value));
        if (isRatio)
            parts = parts.Prepend(NumberWriter.Write(claim.Stated.Value));
        var stated = NumberWriter.Write(isRatio ? claim.Stated.Whole : claim.Stated.Value);
        return $"{string.Join(" + ", parts)} = {NumberWriter.Write(claim.Expected.High)}, not {stated}";
    }
}
