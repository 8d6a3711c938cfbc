using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2006: one metric has two values that cannot both be right.</summary>
public sealed class RL2006ConflictingValues : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL2006", "ConflictingValues", "{0} here, but {1} for the same in line {2}", Category.Consistency, DiagnosticSeverity.Warning)
        {
            Summary = "One metric has two values that cannot both be right.",
            Help = "correct the value that is out of date, or say what each one is a value of",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<Conflict>(Analyze);

    private static void Analyze(in ClaimContext<Conflict> context)
    {
        var conflict = context.Claim;
        context.Report(Rule, conflict.Span, [new(conflict.Earlier, "the earlier value"), .. AdditionalLocation.Each(conflict.Others, "the same metric")],
            context.Quote(conflict.Span), context.Quote(conflict.Earlier), context.Text.GetLinePosition(conflict.Earlier.Start).Line + 1);
    }
}
