using ReportLint.Analysis;
using ReportLint.Claims.Form;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Hygiene;

/// <summary>RL5005: a heading has nothing under it.</summary>
internal sealed class RL5005EmptySection : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL5005", "EmptySection", "Nothing stands under \"{0}\"", Category.Hygiene, DiagnosticSeverity.Warning)
        {
            Summary = "A heading has nothing below it.",
            Help = "write the section, or take its heading away",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<EmptySection>(Analyze);

    private static void Analyze(in ClaimContext<EmptySection> context) =>
        context.Report(Rule, context.Claim.Span, [], context.Quote(context.Claim.Span));
}
