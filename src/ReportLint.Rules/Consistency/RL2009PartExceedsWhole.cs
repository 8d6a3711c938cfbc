using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2009: a part is larger than its whole.</summary>
internal sealed class RL2009PartExceedsWhole : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("RL2009", "PartExceedsWhole", "{0} is larger than the whole, {1}",
        Category.Consistency, DiagnosticSeverity.Error)
    {
        Summary = "A part is larger than its whole, or a share is above 100 %.",
        Help = "correct the part or the whole, or say what the share is of",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<Contradiction>(Analyze);

    private static void Analyze(in ClaimContext<Contradiction> context)
    {
        var claim = context.Claim;
        if (claim.Law != Law.Order || claim.Confidence == Confidence.Low)
            return;
        var isShare = claim.Stated.Unit == Unit.Percent;
        var places = claim.Places.Count > 0 ? claim.Places : [WholeOf(claim.Stated.NumberSpan, context.Quote(claim.Stated.NumberSpan))];
        context.Report(Rule, claim.Stated.Span, AdditionalLocation.Each(places, isShare ? "what it is a share of" : "the whole"),
            TextOf(context, isShare), NumberWriter.Write(claim.Expected.High) + (isShare ? " %" : ""));
    }

    private static string TextOf(in ClaimContext<Contradiction> context, bool isShare)
    {
        var stated = context.Quote(context.Claim.Stated.Span);
        return isShare ? $"The share {stated}" : context.Claim.Stated.Unit == Unit.Ratio ? $"The part in {stated}" : $"The part {stated}";
    }

    // The last number of a ratio: "52/50".
    private static TextSpan WholeOf(TextSpan span, string number)
    {
        var digits = 0;
        while (digits < number.Length && char.IsDigit(number[number.Length - 1 - digits]))
            digits++;
        return TextSpan.FromBounds(span.End - digits, span.End);
    }
}
