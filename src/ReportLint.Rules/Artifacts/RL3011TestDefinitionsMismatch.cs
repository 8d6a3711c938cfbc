using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Artifacts;

/// <summary>RL3011: the report counts more tests than the repository defines.</summary>
internal sealed class RL3011TestDefinitionsMismatch : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("RL3011", "TestDefinitionsMismatch",
        "The report counts {0} tests, but the repository defines {1} in {2}",
        Category.Artifacts, DiagnosticSeverity.Info)
    {
        Summary = "The report counts more tests than the repository defines.",
        Help = "give the number that a run reports, and the run",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRepositoryAction(Analyze);

    private static void Analyze(RepositoryContext context)
    {
        foreach (var same in context.TestsBeyondDefinitions().GroupBy(figure => figure.Figure!.Value.Value))
        {
            var figure = same.First();
            context.ReportDiagnostic(Rule, figure.Span,
                [.. same.Skip(1).Select(again => new AdditionalLocation(again.Span, "the same number again"))], figure,
                NumberWriter.Write(same.Key), context.TestDefinitionCount, context.TestFileCount == 1 ? "1 file"
                    : $"{context.TestFileCount} files");
        }
    }
}
