using ReportLint.Claims.Supporting;

namespace ReportLint.Claims.Relations;

public class ReadinessVerdictReaderTests
{
    private const string Head = "# Report\n\n**Date**: 4 May 2026\n**State**: in progress\n\n---\n\n";

    [Theory]
    [InlineData("**Status**: ✅ PRODUCTION READY", "PRODUCTION READY")]
    [InlineData("The bridge is ready for an immediate public release.", "ready for an immediate public release")]
    [InlineData("**Approved for**: production", "Approved for: production")]
    [InlineData("- Mail gateway: ready to be shipped", "ready to be shipped")]
    [InlineData("Go-live authorized by all.", "Go-live authorized")]
    [InlineData("**Production readiness**: ✅ approved", "approved")]
    [InlineData("We have reached full production readiness.", "production readiness")]
    [InlineData("Le pont est prêt pour la mise en production.", "prêt pour la mise en production")]
    [InlineData("- Passerelle : prête à être déployée", "prête à être déployée")]
    [InlineData("**Statut** : PRÊT POUR LA PRODUCTION", "PRÊT POUR LA PRODUCTION")]
    [InlineData("**Recommendation**: Deploy to production", "Deploy to production")]
    [InlineData("It can be released today.", "can be released today")]
    [InlineData("Le pont peut être déployé immédiatement.", "peut être déployé immédiatement")]
    public void ReadsAVerdict(string text, string words)
    {
        var report = Reading.Report(Head + text);
        var verdict = Assert.Single(report.Claims<ReadinessVerdict>());
        Assert.Equal(words, report.Quote(verdict.Span));
    }

    [Theory]
    [InlineData("The bridge is not production-ready.")]
    [InlineData("The bridge will be ready for production.")]
    [InlineData("It is 70% production-ready.")]
    [InlineData("It is ready for production once the audit is done.")]
    [InlineData("Is it ready for production?")]
    [InlineData("- [ ] Production ready")]
    [InlineData("- ❌ Production ready")]
    [InlineData("**Production ready**: no")]
    [InlineData("**Goal**: production-ready by June")]
    [InlineData("## Next steps\n\n- Ready for release")]
    [InlineData("Two weeks to production-ready.")]
    [InlineData("It ships 12 production-ready services.")]
    [InlineData("# Production Readiness Review")]
    [InlineData("## Phase 5: Production ready")]
    [InlineData("Ready for testing.")]
    [InlineData("The templates are ready to use.")]
    [InlineData("Le pont n'est pas prêt pour la production.")]
    [InlineData("Il sera prêt pour la production.")]
    [InlineData("**Objectif** : prêt pour la production")]
    [InlineData("Prêt pour la recette.")]
    [InlineData("- Error handling is non-blocking")]
    [InlineData("- Launch now → many incidents")]
    [InlineData("| Part | Target |\n|---|---|\n| Gate | Production-ready |")]
    public void ReadsNoneWhereItIsDeniedPlannedOrNamed(string text) => Assert.Empty(Reading.Report(Head + text).Claims<ReadinessVerdict>());
}
