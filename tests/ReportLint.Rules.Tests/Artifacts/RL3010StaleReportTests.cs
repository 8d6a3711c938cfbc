using ReportLint.Evidence;
using ReportLint.Rules.Artifacts;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Artifacts;

public class RL3010StaleReportTests() : RuleTest(new RL3010StaleReport())
{
    protected override ReportEvidence? Evidence { get; } = new EvidenceSet(MemoryRepository.Parse(
        """
        src/plan.cs 10 lines changed 2026-06-01
        src/crane.cs 10 lines changed 2026-02-01
        src/quay.cs 10 lines
        docs/STATUS.md 10 lines changed 2026-09-01
        """)).For("docs/STATUS.md");

    [Theory]
    [InlineData("**Date**: [|2026-03-14|]\n\n- ✅ `{|+:src/plan.cs|}`\n- ✅ `src/crane.cs`")]
    [InlineData("**Dernière mise à jour** : [|14 mars 2026|]\n\n| Fichier | Statut |\n|---|---|\n| {|+:plan.cs|} | ✅ |")]
    [InlineData("**Generated**: 2026-01-01  \n**Last updated**: [|2026-03-14|]\n\n- ✅ `{|+:src/plan.cs|}` and again `src/plan.cs`")]
    public void ReportsWhatChangedSince(string report) => Reports("# Status\n\n**Status**: done\n\n" + report);

    [Theory]
    [InlineData("**Date**: 2026-06-02\n\n- ✅ `src/plan.cs`"), InlineData("**Date**: 2026-03-14\n\n- ✅ `src/quay.cs`, `docs/STATUS.md`"), InlineData("- ✅ `src/plan.cs` on 2026-03-14"), InlineData("**Date**: 2026-03-14\n\n- Create `src/plan.cs`")]
    [InlineData("**Date**: 2026-03-14\n\nAll done."), InlineData("**Deadline**: 2026-03-14\n\n- ✅ `src/plan.cs`"), InlineData("**Date**: 2026-13-40\n\n- ✅ `src/plan.cs`")]
    public void IsQuietOtherwise(string report) => IsQuiet("# Status\n\n**Status**: done\n\n" + report);

    [Fact]
    public void NamesTheFiles() =>
        Reports("**Status**: done\n**Date**: [|2026-03-14|]\n\n- ✅ `{|+:src/plan.cs|}`",
        "'src/plan.cs' changed after the date of the report, 2026-03-14");
}
