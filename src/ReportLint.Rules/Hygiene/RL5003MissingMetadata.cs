using ReportLint.Analysis;
using ReportLint.Claims.Form;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Hygiene;

/// <summary>RL5003: a report says neither when it was made nor of what version or commit.</summary>
internal sealed class RL5003MissingMetadata : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL5003", "MissingMetadata", "The report says neither when it was made nor of what version", Category.Hygiene,
        DiagnosticSeverity.Info)
        {
            Summary = "A report gives no date, version or commit.",
            Help = "give its date, or the version or commit that it describes",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<MissingMetadata>(Analyze);

    private static void Analyze(in ClaimContext<MissingMetadata> context) => context.Report(Rule, context.Claim.Span, []);
}
