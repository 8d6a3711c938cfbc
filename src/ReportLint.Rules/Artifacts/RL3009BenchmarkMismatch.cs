using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;
using ReportLint.Evidence;

namespace ReportLint.Rules.Artifacts;

/// <summary>RL3009: a benchmark or a load test measured something else than a report states.</summary>
internal sealed class RL3009BenchmarkMismatch : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("RL3009", "BenchmarkMismatch", "\"{0}\" does not match {1}: {2}",
        Category.Artifacts, DiagnosticSeverity.Warning)
    {
        Summary = "A duration, a rate or an amount of memory is not that of the benchmark results.",
        Help = "give the measured figure, or name the run that is meant",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterFactAction<MeasuredFigure>(Analyze);

    private static void Analyze(in FactContext<MeasuredFigure> context)
    {
        if (context.Binding.Fact is BenchmarkFigure fact)
            context.Report(Rule, new WrongMeasurement(context.Claim, fact));
    }
}
