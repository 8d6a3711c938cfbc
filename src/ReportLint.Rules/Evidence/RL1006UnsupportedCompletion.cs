using ReportLint.Analysis;
using ReportLint.Claims.Supporting;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Evidence;

/// <summary>RL1006: a list or table of things marked done that names nothing to check them by.</summary>
internal sealed class RL1006UnsupportedCompletion : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL1006", "UnsupportedCompletion",
            "{0} things are marked done, and none names a path, link, commit, command or number that shows it",
            Category.Evidence, DiagnosticSeverity.Info)
        {
            Summary = "A list of things marked done names nothing to check them by.",
            JudgesMarks = true,
            GatheredBy = GatheringScope.File,
            Help = "name for each what shows that it is done: a file, a commit, a run, a count",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<UnsupportedClaim>(Analyze);

    private static void Analyze(in ClaimContext<UnsupportedClaim> context)
    {
        var claim = context.Claim;
        if (claim.Kind == UnsupportedKind.TickedWork)
            context.Report(Rule, claim.Span, AdditionalLocation.Each(claim.Others, "marked done as well"), claim.Others.Count + 1);
    }
}
