using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2007: a stated change is not the one between its before and after, by any usual formula.</summary>
internal sealed class RL2007DeltaMismatch : ReportAnalyzer
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
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<Contradiction>(Analyze);

    private static void Analyze(in ClaimContext<Contradiction> context)
    {
        var claim = context.Claim;
        if (claim.Law != Law.Change || claim.Confidence == Confidence.Low || claim.Figures.Count == 0)
            return;
        var span = WithSign(context.Text, claim.Stated.Span);
        var (before, after) = ValuesOf(context);
        context.Report(Rule, span, PlacesOf(claim), before, after, Written(claim), context.Quote(span));
    }

    // "From 40 to 55" is one figure; else the one that was comes first.
    private static (string Before, string After) ValuesOf(in ClaimContext<Contradiction> context)
    {
        var figures = context.Claim.Figures;
        return figures.Count > 1
            ? (context.Quote(figures[0].Span), context.Quote(figures[1].Span))
            : (NumberWriter.Write(figures[0].Interval.Low, figures[0].Unit), NumberWriter.Write(figures[0].Interval.High, figures[0].Unit));
    }

    private static AdditionalLocation[] PlacesOf(Contradiction claim) => claim.Places.Count > 1
        ? [new(claim.Places[0], "before"), new(claim.Places[1], "after")]
        : [new(claim.Places[0], "before and after")];

    internal static TextSpan WithSign(SourceText text, TextSpan span) =>
        span.Start > 0 && text.Content[span.Start - 1] is '+' or '-' or '\u2212' or '\u2013' ? TextSpan.FromBounds(span.Start - 1, span.End)
            : span;

    private static string Written(Contradiction claim)
    {
        var text = NumberWriter.Write(Math.Round(claim.Expected.High, 1), claim.Stated.Unit);
        return claim.Expected.High > 0 && claim.Stated.Unit != Unit.Times ? $"+{text}" : text;
    }
}
