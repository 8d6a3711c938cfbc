using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2006: one metric has two values that cannot both be right.</summary>
internal sealed class RL2006ConflictingValues : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL2006", "ConflictingValues", "{0} here, but {1} on line {2}", Category.Consistency, DiagnosticSeverity.Warning)
        {
            Summary = "One metric has two values that cannot both be right.",
            Help = "correct the value that is out of date, or say what each one is a value of",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<Contradiction>(Analyze);

    private static void Analyze(in ClaimContext<Contradiction> context)
    {
        var claim = context.Claim;
        if (claim.Law != Law.Value || claim.Confidence == Confidence.Low)
            return;
        var other = claim.Places[0];
        context.Report(Rule, claim.Stated.Span, AdditionalLocation.Each(claim.Places, "the same metric"),
            TextOf(context), context.Quote(other), context.LineOf(other));
    }

    // "'Coverage' is 81 %"; where no words name the value, the value alone.
    private static string TextOf(in ClaimContext<Contradiction> context)
    {
        var (name, value) = (context.Claim.Subject, context.Claim.Stated.Span);
        return name.IsEmpty || name.OverlapsWith(value) ? $"The value is {context.Quote(value)}"
            : $"'{context.Quote(name)}' is {context.Quote(value)}";
    }
}
