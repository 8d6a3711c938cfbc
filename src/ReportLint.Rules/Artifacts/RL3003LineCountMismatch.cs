using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Artifacts;

/// <summary>RL3003: a file is not as long as the report says.</summary>
internal sealed class RL3003LineCountMismatch : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("RL3003", "LineCountMismatch", "'{0}' has {1}, not {2}{3}",
        Category.Artifacts, DiagnosticSeverity.Warning)
    {
        Summary = "A file does not have the number of lines that the report gives.",
        Help = "give the real length, or leave it out",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRepositoryAction(Analyze);

    private static void Analyze(RepositoryContext context)
    {
        foreach (var claim in context.Report.Claims<FileLengthClaim>())
        {
            if (context.Contradict(claim) is { } actual)
            {
                context.ReportDiagnostic(Rule, claim.Span, [new(claim.File.Span, "the file")], new WrongFigure(claim.Lines, actual),
                    actual.Path, actual.Figure == 1 ? "1 line"
                        : $"{actual.Figure} lines", context.Text.ToString(claim.Span), actual.IsBytes ? ", which is its size in bytes"
                        : "");
            }
        }
    }
}
