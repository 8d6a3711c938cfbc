using ReportLint.Analysis;
using ReportLint.Claims.Supporting;
using ReportLint.Diagnostics;
using ReportLint.Rules.Artifacts;

namespace ReportLint.Rules.Evidence;

/// <summary>RL1008: tests are said to have passed, and nothing says which run said so.</summary>
internal sealed class RL1008UnattributedTestResult : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL1008", "UnattributedTestResult", "\"{0}\" names no command, run or result file", Category.Evidence,
            DiagnosticSeverity.Info)
        {
            Summary = "A test outcome stands without the command, run or result file that shows it.",
            Precedence = 4,
            RepeatsItself = true,
            Help = "name the command that ran the tests, or link to the run or its results",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<UnsupportedClaim>(Analyze);

    private static void Analyze(in ClaimContext<UnsupportedClaim> context)
    {
        var claim = context.Claim;
        if (claim.Kind == UnsupportedKind.TestOutcome)
            context.ReportWith(WrongTestFigure.At(context, claim.Span) ?? (object)claim, Rule, claim.Span,
                AdditionalLocation.Each(claim.Others, "so does this"), context.Quote(claim.Span));
    }
}
