using ReportLint.Analysis;
using ReportLint.Claims.Form;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Wording;

/// <summary>RL4005: headings or sentences in capitals; once a file.</summary>
internal sealed class RL4005Shouting : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL4005", "Shouting", "\"{0}\" is written in capitals", Category.Wording, DiagnosticSeverity.Info)
        {
            Summary = "A heading or a sentence is in capitals.",
            Help = "write it as a sentence; acronyms stay as they are",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<Shouting>(Analyze);

    private static void Analyze(in ClaimContext<Shouting> context)
    {
        var places = context.Claim.Places;
        var others = places.Skip(1).Select(place => new AdditionalLocation(place.Span, "in capitals as well")).ToList();
        context.Report(Rule, places[0].Span, others, context.Quote(places[0].Span));
    }
}
