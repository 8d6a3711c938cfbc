using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2009: a part is larger than its whole.</summary>
public sealed class RL2009PartExceedsWhole : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("RL2009", "PartExceedsWhole", "{0} is more than the whole of {1}", Category.Consistency, DiagnosticSeverity.Error)
    {
        Summary = "A part is larger than its whole, or a share is above 100 %.",
        Help = "correct the part or the whole, or say what the share is of",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<PartExceedsWhole>(Analyze);

    private static void Analyze(in ClaimContext<PartExceedsWhole> context)
    {
        var part = context.Claim;
        context.Report(Rule, part.Span, [new(part.Whole, part.IsShare ? "what it is a share of" : "the whole")], context.Quote(part.Span), NumberWriter.Write(part.WholeValue) + (part.IsShare ? " %" : ""));
    }
}
