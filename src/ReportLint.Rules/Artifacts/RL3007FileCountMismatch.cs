using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Artifacts;

/// <summary>RL3007: a directory does not hold as many files as the report says.</summary>
internal sealed class RL3007FileCountMismatch : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("RL3007", "FileCountMismatch", "'{0}' contains {1}, not {2}",
        Category.Artifacts, DiagnosticSeverity.Warning)
    {
        Summary = "A directory does not have the number of files that the report gives.",
        Help = "give the real number, or name the files",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRepositoryAction(Analyze);

    private static void Analyze(RepositoryContext context)
    {
        foreach (var claim in context.Report.Claims<FileCountClaim>())
        {
            if (context.Contradict(claim) is { } actual)
                context.ReportDiagnostic(Rule, claim.Span, [new(claim.Directory.Span, "the directory")],
                    new WrongFigure(claim.Count, actual), actual.Path, actual.Figure == 1 ? "1 file"
                    : $"{actual.Figure} files", context.Text.ToString(claim.Span));
        }
    }
}
