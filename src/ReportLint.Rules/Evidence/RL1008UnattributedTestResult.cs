using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;
using ReportLint.Rules.Artifacts;

namespace ReportLint.Rules.Evidence;

/// <summary>RL1008: tests are said to have passed, and nothing says which run said so.</summary>
internal sealed class RL1008UnattributedTestResult : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL1008", "UnattributedTestResult", "\"{0}\" stands without the command, run or result file that says so", Category.Evidence, DiagnosticSeverity.Warning)
        {
            Summary = "A test outcome stands without the command, run or result file that shows it.",
            Precedence = 4,
            RepeatsItself = true,
            Help = "name the command that ran the tests, or link to the run or its results",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<TestOutcome>(Analyze);

    private static void Analyze(in ClaimContext<TestOutcome> context) =>
        context.ReportWith(WrongTestFigure.At(context, context.Claim.Span) ?? (object)context.Claim, Rule, context.Claim.Span, AdditionalLocation.Each(context.Claim.Others, "so does this"), context.Quote(context.Claim.Span));
}
