using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2007: a stated change is not the one between its before and after, by any usual formula.</summary>
public sealed class RL2007DeltaMismatch : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL2007", "DeltaMismatch", "From {0} to {1} is a change of {2}, not {3}", Category.Consistency, DiagnosticSeverity.Warning)
        {
            Summary = "A change is not the difference between its values before and after.",
            Help = "correct the change, or the value before or after it",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<Delta>(Analyze);

    private static void Analyze(in ClaimContext<Delta> context)
    {
        var delta = context.Claim;
        if (delta.Agrees)
            return;
        context.Report(Rule, delta.Span, [new(delta.Values.Before.NumberSpan, "before"), new(delta.Values.After.NumberSpan, "after")],
            context.Quote(delta.Values.Before.Span), context.Quote(delta.Values.After.Span), Written(delta), context.Quote(delta.Span));
    }

    private static string Written(Delta delta)
    {
        var text = NumberWriter.Write(Math.Round(delta.Computed, 1), delta.Stated.Unit);
        return delta.Computed > 0 && delta.Stated.Unit != Unit.Times ? $"+{text}" : text;
    }
}
