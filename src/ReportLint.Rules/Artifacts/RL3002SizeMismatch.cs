using System.Globalization;
using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Artifacts;

/// <summary>RL3002: a file has not the size that the report gives it.</summary>
internal sealed class RL3002SizeMismatch : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL3002", "SizeMismatch", "'{0}' has {1} bytes, which is {2}, not {3}", Category.Artifacts, DiagnosticSeverity.Warning)
        {
            Summary = "A file does not have the size that the report gives.",
            Help = "give the real size, or leave it out",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRepositoryAction(Analyze);

    private static void Analyze(RepositoryContext context)
    {
        foreach (var claim in context.Report.Claims<FileSizeClaim>())
        {
            if (context.Contradict(claim) is { } actual)
            {
                context.ReportDiagnostic(Rule, claim.Span, [new(claim.File.Span, "the file")], new WrongFigure(claim.Size, actual),
                    actual.Path, actual.Figure.ToString("N0", CultureInfo.InvariantCulture),
                        NumberWriter.Write(Math.Round(actual.InUnit, actual.InUnit < 0.1 ? 4 : 1), claim.Size.Unit),
                        context.Text.ToString(claim.Span));
            }
        }
    }
}
