using ReportLint.Analysis;
using ReportLint.Claims.Form;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Wording;

/// <summary>RL4004: emoji in headings, and repeated in lists, that carry no status; once a file.</summary>
internal sealed class RL4004DecorativeEmoji : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        "RL4004", "DecorativeEmoji", "Emoji decorate {0} places and carry no status", Category.Wording, DiagnosticSeverity.Info)
    {
        Summary = "Emoji in headings or lists carry no status.",
        Help = "leave them out; keep marks that say how something stands",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<DecorativeEmoji>(Analyze);

    private static void Analyze(in ClaimContext<DecorativeEmoji> context)
    {
        var places = context.Claim.Places;
        var others = places.Skip(1).Select(place => new AdditionalLocation(place, "and here")).ToList();
        context.Report(Rule, places[0], others, places.Count);
    }
}
