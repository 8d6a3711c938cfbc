using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2015ConflictingStatusTests : RuleTest<RL2015ConflictingStatus>
{
    [Theory, InlineData("- ✅ [|Platform signs|]", "- {|+:[ ]|} Platform signs."), InlineData("- ✅ [|Panneaux des quais|]", "- {|+:[ ]|} Panneaux des quais.")]
    public void LeavesAStopAtTheEndOut(string done, string open) => Reports($"# Station\n\n## Works\n\n{done}\n\n## Rest\n\n{open}\n- [x] Lamps.");

    [Theory]
    [InlineData("- {|+:⏳|} Platform signs: steel is here, not mounted", "- ✅ [|Platform signs|]"), InlineData("- {|+:[ ]|} Platform signs\n- [x] Benches", "- [x] [|Platform signs|]"), InlineData("{|+:⚠|}️ Platform signs - not configured", "**[|Platform signs|]**: ✅ 100%"), InlineData("{|+:⚠|}️ Platform signs - missing", "✅ [|Platform signs|]: 100% coverage")]
    [InlineData("- Platform signs: {|+:pending|}", "- [|Platform signs|]: done"), InlineData("- {|+:â³|} Platform signs", "- âœ… [|Platform signs|]"), InlineData("- {|+:⏳|} signs of the platform", "| Work | Status |\n|---|---|\n| [|Platform signs|] | ✅ |"), InlineData("- {|+:⏳|} Panneaux des quais : en attente", "- ✅ [|Panneaux des quais|]"), InlineData("- Panneaux des quais : {|+:en cours|}", "- [x] [|Panneaux des quais|]")]
    [InlineData("| Work | Status |\n|---|---|\n| `signs/platform.svg` | {|+:⏳|} |\n| Benches | ✅ |", "- ✅ [|`signs/platform.svg`|]"), InlineData("{|+:⚠|}️ Panneaux des quais - non configurés", "- ✅ [|Panneaux des quais|]")]
    public void ReportsWhatIsDoneHereAndOpenThere(string open, string done) => Reports($"# Station\n\n## Summary\n\n{open}\n\n## Works\n\n{done}\n\n## Rest\n\n- ✅ Lamps\n- ✅ Clocks");

    [Fact]
    public void SaysHowOften() => Reports("# Station\n\n## Summary\n\n- {|+:⏳|} Platform signs: steel is here\n\n## Works\n\n- ✅ [|Platform signs|]\n\n## What remains\n\n- {|+:⏳|} Platform signs", "'Platform signs' is marked done here, but open in 2 other places");

    [Theory]
    [InlineData("## Summary\n\n- ⏳ Signs", "## Works\n\n- ✅ Signs"), InlineData("## Summary\n\n- ⏳ Platform signs", "## Works\n\n- ✅ Platform lamps"), InlineData("## Next steps\n\n- [ ] Platform signs\n- [x] Benches", "## Works\n\n- [x] Platform signs"), InlineData("## Prochaines étapes\n\n- ⏳ Panneaux des quais", "## Travaux\n\n- ✅ Panneaux des quais")]
    [InlineData("## Phase 1\n\n- ✅ Platform signs", "## Phase 2\n\n- ⏳ Platform signs"), InlineData("## 2024-05-01\n\n- ⏳ Platform signs", "## 2024-06-01\n\n- ✅ Platform signs"), InlineData("## Known issues\n\n- ❌ Platform signs", "## Works\n\n- ✅ Platform signs"), InlineData("## Before\n\n- ❌ Platform signs", "## After\n\n- ✅ Platform signs")]
    [InlineData("## North hall\n\n- ✅ Platform signs\n- ✅ Ticket machines", "## South hall\n\n- ⏳ Platform signs\n- ✅ Ticket machines"), InlineData("## Works\n\n- ✅ Platform signs: designs", "## What remains\n\n- ⏳ Platform signs: mounting"), InlineData("## Works\n\n- ✅ Platform signs (designs)", "## What remains\n\n- ⏳ Platform signs"), InlineData("## Works\n\n- ✅ Platform signs 80%", "## What remains\n\n- ⏳ Platform signs")]
    [InlineData("## Works\n\n- North\n  - ✅ Platform signs", "## More\n\n- South\n  - ⏳ Platform signs"), InlineData("## Works\n\n- ✅ Platform signs", "## What remains\n\n- ⚠️ Platform signs: faint"), InlineData("## Works\n\n- ✅ Platform signs", "## Report\n\n- ✅ Platform signs"), InlineData("## Works\n\n- ✅ Platform signs", "## What remains\n\n- ⏳ Optional: platform signs")]
    [InlineData("## Test\n\n- ❌ Platform signs test", "## Retest\n\n- ✅ Platform signs test"), InlineData("## Nord\n\n- ✅ Panneaux des quais\n- ✅ Bancs neufs", "## Sud\n\n- ⏳ Panneaux des quais\n- ✅ Bancs neufs"), InlineData("## Works\n\n- ✅ Platform signs", "## What remains\n\n- ~~⏳ Platform signs~~")]
    [InlineData("## Works\n\n| Work | Oslo | Bergen |\n|---|---|---|\n| Platform signs | ✅ | ❌ |", "## More\n\n- ✅ Platform signs")]
    public void AcceptsDifferentThings(string one, string other) => IsQuiet($"# Station\n\n**Status**: in use\n\n{one}\n\n{other}");

    [Theory]
    [InlineData("## Done", "## Pending"), InlineData("## Terminé", "## En attente")]
    public void ComparesWhatIsDoneWithWhatIsPending(string done, string pending) =>
        Reports($"# Station\n\n**Status**: in use\n\n{done}\n\n- ✅ [|Platform signs|]\n- ✅ [|Ticket machines|]\n- ✅ Lamps\n\n{pending}\n\n- {{|+:⏳|}} Platform signs\n- {{|+:⏳|}} Ticket machines");

    [Theory]
    [InlineData("## Current state", "## Target state"), InlineData("## État actuel", "## Cible")]
    public void AcceptsWhatIsAimedAt(string today, string target) => IsQuiet($"# Station\n\n**Status**: in use\n\n{today}\n\n- ⏳ Platform signs\n\n{target}\n\n- ✅ Platform signs");

    [Theory]
    [InlineData("# Station\n\n## Works\n\n| Part | Status |\n|---|---|\n| [|Platform signs|] | ✅ |\n| Clocks | ✅ |\n\n## Safety\n\n- ✅ Lamps\n- {|+:❌|} Platform signs not configured"), InlineData("# Gare\n\n## Sûreté\n\n- ✅ [|Panneaux des quais configurés|]\n- ✅ Lampes\n\n## Bilan\n\n- {|+:❌|} Panneaux des quais : non configurés\n- ✅ Horloges"), InlineData("# Station\n\n- ✅ [|`signs/platform.svg`|]\n- ✅ Lamps\n\n## To do\n\n- {|+:[ ]|} `signs/platform.svg`\n- [x] Clocks")]
    public void ReadsTheSubjectWithoutItsStatus(string report) => Reports(report);

    [Theory]
    [InlineData("# Station\n\n## Works\n\n- ✅ Platform signs\n- ✅ Lamps\n\n## Safety\n\n- ✅ Clocks\n- ❌ Platform lamps not configured"), InlineData("# Gare\n\n## Sûreté\n\n- ✅ Panneaux des quais configurés\n- ✅ Lampes\n\n## Bilan\n\n- ✅ Panneaux des quais : configurés\n- ❌ Panneaux des rues : non configurés"), InlineData("# Station\n\n- ✅ Platform signs\n- ✅ Lamps\n\n## Roadmap\n\n- [ ] Platform signs\n- [x] Clocks")]
    public void TellsSubjectsApart(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Quay\n\n## Measured\n\n| Metric | Status |\n|---|---|\n| Crane speed | ✅ Fine |\n| Gate leaks | {|+:⏳|} Needs testing |\n\n## Success criteria\n\n- ✅ All cranes run\n- ✅ [|No gate leaks|]\n- ⏳ Divers report")]
    [InlineData("# Quai\n\n## Mesures\n\n| Mesure | État |\n|---|---|\n| Vitesse grue | ✅ Bonne |\n| Fuites vannes | {|+:⏳|} À tester |\n\n## Critères de succès\n\n- ✅ Les grues tournent\n- ✅ [|Fuites vannes|]\n- ⏳ Rapport des plongeurs")]
    public void ReadsCriteriaThatWereChecked(string report) => Reports(report);

    [Theory]
    [InlineData("# Quay\n\n## Measured\n\n| Metric | Status |\n|---|---|\n| Crane speed | ✅ Fine |\n| Gate leaks | ⏳ Needs testing |\n\n## Success criteria\n\n- ✅ All cranes run\n- ✅ No gate leaks")]
    [InlineData("# Quai\n\n## Mesures\n\n| Mesure | État |\n|---|---|\n| Vitesse grue | ✅ Bonne |\n| Fuites vannes | ⏳ À tester |\n\n## Objectifs\n\n- ✅ Les grues tournent\n- ✅ Fuites vannes")]
    public void AcceptsCriteriaThatAreAimedAt(string report) => IsQuiet(report);
}
