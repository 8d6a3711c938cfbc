using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2010: a date that no calendar has, an end before its start, a completion after the report's own date.</summary>
internal sealed class RL2010DateContradiction : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL2010", "DateContradiction", "{0} {1}", Category.Consistency, DiagnosticSeverity.Warning)
        {
            Summary = "A date does not exist, or dates contradict each other.",
            Help = "correct the date, or the one that it contradicts",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<DateConflict>(Analyze);

    private static void Analyze(in ClaimContext<DateConflict> context)
    {
        var conflict = context.Claim;
        var (says, note) = conflict.Kind switch
        {
            DateConflictKind.Impossible => ("is in no calendar", "part of the date"),
            DateConflictKind.EndsBeforeStart => ($"ends what starts on {context.Quote(conflict.Other)}", "the start"),
            _ => ($"is after the report's own date, {context.Quote(conflict.Other)}", "the report's date"),
        };
        context.Report(Rule, conflict.Span, [new(conflict.Other, note)], context.Quote(conflict.Span), says);
    }
}
