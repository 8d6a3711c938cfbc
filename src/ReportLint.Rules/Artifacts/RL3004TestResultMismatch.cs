using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;
using ReportLint.Evidence;

namespace ReportLint.Rules.Artifacts;

/// <summary>RL3004: the results of a test run contradict what a report says of it.</summary>
internal sealed class RL3004TestResultMismatch : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("RL3004", "TestResultMismatch", "\"{0}\" does not match {1}: {2}",
        Category.Artifacts, DiagnosticSeverity.Error)
    {
        Summary = "Test counts or pass rates are not those of the result files.",
        Help = "give the numbers of the run, or name the run that is meant",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterFactAction<TestFigure>(Analyze);

    private static void Analyze(in FactContext<TestFigure> context)
    {
        if (context.Binding.Fact is TestTally tally)
            context.Report(Rule, new WrongTestFigure(context.Claim, context.Binding.IsOne ? tally : null, context.Reference));
    }
}
