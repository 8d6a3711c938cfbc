using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2010: a day that no calendar has or that has another day of the week, an end before its start, a period of another length,
/// and
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
        var span = claim.OfDates == DateConflictKind.Duration ? claim.Stated.Span : claim.Span;
        context.Report(Rule, span, AdditionalLocation.Each(claim.Places, NoteOf(claim.OfDates)), TextOf(context, context.Quote(span)));
    }

    private static string TextOf(in ClaimContext<Contradiction> context, string said)
    {
        var (claim, against) = (context.Claim, context.Quote(context.Claim.Against));
        return claim.OfDates switch
        {
            DateConflictKind.Impossible => $"The date {said} does not exist",
            DateConflictKind.Weekday => $"{against} is a {(DayOfWeek)(claim.Expected.High % 7)}, not '{said}'",
            DateConflictKind.EndsBeforeStart => $"The end {said} is before the start {against}",
            DateConflictKind.Duration =>
                $"From {context.Quote(claim.Places[0])} to {context.Quote(claim.Places[1])} is {LengthOf(claim)}, not '{said}'",
            _ => $"{said} is after the date of the report, {against}",
        };
    }

    private static string LengthOf(Contradiction claim)
    {
        var unit = claim.Stated.Unit switch
        {
            Unit.Week => "week",
            Unit.Month => "month",
            _ => "day",
        };
        return $"{NumberWriter.Write(claim.Expected.High)} {unit}{(claim.Expected.High is 1 ? "" : "s")}";
    }

    private static string NoteOf(DateConflictKind kind) => kind switch
    {
        DateConflictKind.Weekday => "the date",
        DateConflictKind.EndsBeforeStart => "the start",
        DateConflictKind.Duration => "the period",
        _ => "the report's date",
    };
}
