using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

/// <summary>Sentences that say that no grave finding is left, against those that are.</summary>
public class RL2011ReadinessContradictsOpenWorkOfFindingsTests : RuleTest<RL2011ReadinessContradictsOpenWork>
{
    private const string Title = "# Quarry report\n\n**Status**: in progress\n\n";

    [Theory]
    [InlineData("[|All critical issues have been fixed|].\n\n## Issues\n\n| Issue | Severity | Status |\n|---|---|---|\n| Rope frayed | Critical | {|+:❌|} Open |\n| Dust | Low | ✅ Fixed |"), InlineData("[|All critical issues are resolved|].\n\n## Issues\n\n| Issue | Severity | Status |\n|---|---|---|\n{|+:| Rope frayed | Critical | Open ||}\n| Dust | Low | Fixed |")]
    [InlineData("[|All critical issues are resolved|].\n\n## Critical issues\n\n- [x] Rope frayed\n- {|+:[ ]|} Brake slips"), InlineData("[|Toutes les anomalies critiques ont été corrigées|].\n\n## Anomalies critiques\n\n- [x] Corde usée\n- {|+:[ ]|} Frein faible")]
    public void ReportsGraveFindingsThatAreLeft(string report) => Reports(Title + report);

    [Theory]
    [InlineData("All critical issues are resolved.\n\n## Issues\n\n| Issue | Severity | Status |\n|---|---|---|\n| Rope frayed | Critical | Fixed |\n| Dust | Low | Open |"), InlineData("All critical issues are resolved.\n\n## Issues found\n\n| Issue | Severity | Status |\n|---|---|---|\n| Rope frayed | Critical | Open |\n| Dust | Low | Open |")]
    [InlineData("All critical issues are resolved.\n\n## Minor issues\n\n- [x] Paint\n- [ ] Dust"), InlineData("All critical issues have to be resolved.\n\n## Critical issues\n\n- [x] Rope frayed\n- [ ] Brake slips")]
    public void AcceptsFindingsOfOtherWeight(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("[|No critical issues|].\n\n## Critical issues\n\n1. {|+:The brake slips in rain|}"), InlineData("[|0 critical issues found|]\n\n## Critical issues\n\n- {|+:The brake slips in rain|}"), InlineData("[|Aucune anomalie critique|]\n\n## Anomalies critiques\n\n- {|+:Le frein glisse sous la pluie|}")]
    public void ReportsADenialOfWhatIsListed(string report) => Reports(Title + report);

    [Theory]
    [InlineData("No critical issues.\n\n## Minor issues\n\n1. The paint peels in rain"), InlineData("No critical issues of the south pit.\n\n## Critical issues\n\n1. The brake slips in rain"), InlineData("No issues.\n\n## Critical issues\n\n1. The brake slipped and was fixed"), InlineData("No critical issues.\n\n## Critical issues\n\nNone.")]
    public void AcceptsDenialsOfOtherThings(string report) => IsQuiet(Title + report);
}
