using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2010: a day that no calendar has or that has another day of the week, an end before its start, and
/// what was done after the report's own date.</summary>
internal sealed class RL2010DateContradiction : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL2010", "DateContradiction", "{0}", Category.Consistency, DiagnosticSeverity.Warning)
        {
            Summary = "A date does not exist, or dates contradict each other.",
            Help = "correct the date, or the one that it contradicts",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<Contradiction>(Analyze);

    private static void Analyze(in ClaimContext<Contradiction> context)
    {
        var claim = context.Claim;
        if (claim.Law != Law.Date || claim.Confidence != Confidence.High)
            return;
        context.Report(Rule, claim.Span, AdditionalLocation.Each(claim.Places, NoteOf(claim.OfDates)),
            TextOf(context, context.Quote(claim.Span)));
    }

    private static string TextOf(in ClaimContext<Contradiction> context, string said)
    {
        var (claim, against) = (context.Claim, context.Quote(context.Claim.Against));
        return claim.OfDates switch
        {
            DateConflictKind.Impossible => $"The date {said} does not exist",
            DateConflictKind.Weekday => $"{against} is a {(DayOfWeek)(claim.Expected.High % 7)}, not '{said}'",
            DateConflictKind.EndsBeforeStart => $"The end {said} is before the start {against}",
            _ => $"{said} is after the date of the report, {against}",
        };
    }

    private static string NoteOf(DateConflictKind kind) => kind switch
    {
        DateConflictKind.Weekday => "the date",
        DateConflictKind.EndsBeforeStart => "the start",
        _ => "the report's date",
    };
}
