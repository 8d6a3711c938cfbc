using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2014ProgressMismatchTests : RuleTest<RL2014ProgressMismatch>
{
    private const string Half = "\n\n- {|+:[x]|} Rails\n- {|+:[x]|} Gates\n- {|+:[ ]|} Crane\n- {|+:[ ]|} Lights";
    private const string HalfPlain = "\n\n- [x] Rails\n- [x] Gates\n- [ ] Crane\n- [ ] Lights";

    [Theory]
    [InlineData("## Harbour – [|90%|] complete" + Half), InlineData("## Harbour ([|80 %|])" + Half), InlineData("## Port ✅ : [|85 %|] terminé" + Half), InlineData("## Harbour: [|20%|]" + Half)]
    [InlineData("**Progress**: [|90%|]" + Half), InlineData("**Avancement** : [|90 %|]" + Half), InlineData("- Harbour: [|90%|] done\n  - {|+:✅|} Rails\n  - {|+:⏳|} Gates\n  - {|+:⏳|} Crane\n  - {|+:❌|} Lights")]
    [InlineData("## Port – [|90 %|] terminé\n\n| Lot | Statut |\n|---|---|\n| Rails | {|+:âœ…|} |\n| Portes | {|+:â³|} |\n| Grue | {|+:â³|} |\n| Quai | {|+:âŒ|} |")]
    public void ComparesTheShareOfWhatIsDone(string report) => Reports(report);

    [Fact]
    public void SaysHowManyAreDone() => Reports("## Harbour – [|90%|] complete" + Half, "2 of 4 items below are done, which is 50 %, not 90%");

    [Theory]
    [InlineData("## Harbour – 50% complete" + HalfPlain), InlineData("## Harbour – 60% complete" + HalfPlain), InlineData("## Harbour – 100% complete" + HalfPlain), InlineData("## Harbour – 90% complete\n\n- [x] Rails\n- [ ] Gates\n- [ ] Crane"), InlineData("## Port – 75 % terminé\n\n- [x] Rails\n- [x] Portes\n- 🔄 Grue\n- 🔄 Quai"), InlineData("## Harbour – ~60% complete" + HalfPlain), InlineData("## Harbour: 2/4 (90%)" + HalfPlain)]
    [InlineData("## Harbour – 75% complete\n\n- ✅ Rails\n- ✅ Gates\n- ⏳ Crane\n- ~~⏳ Lights~~")]
    public void AcceptsAShareThatIsNear(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Test coverage: 90%" + HalfPlain), InlineData("## Score: 90%" + HalfPlain), InlineData("## Target: 90% complete" + HalfPlain), InlineData("## Fuel saved: 90%" + HalfPlain), InlineData("## Remaining 10%" + HalfPlain), InlineData("## 90% of ships arrive in time" + HalfPlain), InlineData("## Next steps (90% complete)" + HalfPlain), InlineData("## Confiance : 90 %" + HalfPlain), InlineData("## Uptime: 99%" + HalfPlain), InlineData("## Speed-up +90%" + HalfPlain)]
    public void IsQuietAboutOtherPercentages(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Harbour – 90% complete\n\n- Rails: 95%\n- Gates: 95%\n- [ ] Crane\n- [ ] Lights"), InlineData("## Harbour – 90% complete\n\n- Rails\n- Gates\n- [ ] Crane\n- [ ] Lights\n- [ ] Quay"), InlineData("## Harbour – 90% complete\n\n### Rails\n\n- [x] North\n- [x] South\n\n### Gates\n\n- [ ] North\n- [ ] South"), InlineData("## Harbour – 90% complete\n\n- [x] Rails\n- [x] Gates\n\n**Later**:\n\n- [ ] Crane\n- [ ] Lights"), InlineData("## Harbour – 90% complete\n\n- [x] Rails\n- [x] Gates\n- [ ] Optional: crane\n- [ ] Optional: lights")]
    public void IsQuietWhereMarksDoNotTellTheShare(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Harbour – [|85%|] complete\n\n## North\n\n- {|+:[x]|} Rails\n- {|+:[ ]|} Gates\n\n## South\n\n- {|+:[ ]|} Crane\n- {|+:[x]|} Lights"), InlineData("# Port\n\n## Quais : [|85 %|]\n\n### Nord\n\n- {|+:✅|} Rails\n- {|+:❌|} Portes\n\n### Sud\n\n| Lot | Statut |\n|---|---|\n| Grue | {|+:❌|} |\n| Mât | {|+:✅|} |")]
    public void CountsTheItemsOfNestedSections(string report) => Reports(report);

    [Theory]
    [InlineData("# Harbour – 55% complete\n\n## North\n\n- [x] Rails\n- [ ] Gates\n\n## South\n\n- [ ] Crane\n- [x] Lights"), InlineData("# Harbour – 85% complete\n\n## North: 90%\n\n- [x] Rails\n- [ ] Gates\n\n## South\n\n- [ ] Crane\n- [x] Lights"), InlineData("# Harbour – 85% complete\n\n## North\n\n- [x] Rails\n- [x] Gates\n\n## Next steps\n\n- [ ] Crane\n- [ ] Lights"), InlineData("# Harbour – 85% complete\n\n## North\n\n- [x] Rails\n- [ ] Gates\n\n## South\n\n- Crane\n- [ ] Lights")]
    [InlineData("# Harbour – 85% complete\n\n## North (60%)\n\n- [x] Rails\n- [ ] Gates\n\n## South\n\n- [ ] Crane\n- [x] Lights"), InlineData("# Port – 85 % terminé\n\n## Nord\n\n- [x] Rails\n- [x] Portes\n\n## Problèmes connus\n\n- ❌ Grue\n- ❌ Mât")]
    public void IsQuietWhereNestedSectionsTellOtherThings(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Harbour – [|90%|] complete\n\n- Rails – {|+:done|}\n- Gates – {|+:not found|}\n- Crane [{|+:MISSING|}]\n- Lights [{|+:TODO|}]"), InlineData("## Harbour (3/4 berths - [|75%|] complete)\n\n- North - [{|+:QUEUED for May|}]\n- South - [{|+:NOT FOUND|} - no such berth]\n- West - [{|+:MISSING|}]\n- East - [{|+:MISSING|}]\n- Status: 1 or 2 of them"), InlineData("## Wave 2 – [|85%|] complete\n\n- {|+:✅|} Rails\n- {|+:❌|} Gates\n- {|+:❌|} Crane\n- {|+:❌|} Lights")]
    [InlineData("## Status\n\n- Rails: {|+:✅|}\n- Gates: {|+:⏳|}\n- Crane: {|+:⏳|}\n- Lights: {|+:⏳|}\n\n**Overall progress: [|85%|]**"), InlineData("## Checklist – [|60%|] done\n\n- {|+:[x]|} Rails\n- {|+:[x]|} Gates\n- {|+:[x]|} Crane\n- {|+:[x]|} Lights"), InlineData("## Quai (achevé à [|30 %|])\n\n- Rails {|+:✅|}\n- Portes {|+:✅|}\n- Grue {|+:✅|}\n- Mât {|+:❌|}"), InlineData("## Lot 2 – avancement [|85 %|]\n\n- {|+:✅|} Rails\n- {|+:❌|} Portes\n- {|+:❌|} Grue\n- {|+:❌|} Mât")]
    public void ReadsStatusesAndSharesWrittenOtherwise(string report) => Reports(report);

    [Theory]
    // What is queued may be there as well as not.
    [InlineData("## Harbour (3/4 berths - 75% complete)\n\n- North – queued\n- South – queued\n- West – queued\n- East – missing"), InlineData("## Harbour (3/5 berths - 60% complete)\n\n- North – done\n- South – missing\n- West – missing\n- East – missing"), InlineData("## Harbour – 90% complete\n\n- Rails – as in May\n- Gates – not found\n- Crane – missing\n- Lights – missing"), InlineData("## Harbour (1/4 berths - 90% complete)\n\n- North – done\n- South – missing\n- West – missing\n- East – missing")]
    [InlineData("## This week\n\n- Rails: ✅\n- Gates: ⏳\n- Crane: ⏳\n- Lights: ⏳\n\n**Overall progress: 85%**"), InlineData("## Status\n\n- Rails: ✅\n- Gates: ✅\n- Crane: ✅\n- Lights: ✅\n\n**Overall progress: 45%**"), InlineData("## Quai (achevé à 75 %)\n\n- Rails ✅\n- Portes ✅\n- Grue ✅\n- Mât ❌")]
    public void IsQuietWhereStatusesLeaveRoom(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Docks\n\n- **Gates**: [|90%|]\n  - {|+:[x]|} North\n  - {|+:[ ]|} South\n  - {|+:[ ]|} East\n  - {|+:[ ]|} West")]
    public void CountsTheBoxesBelowALine(string report) => Reports(report);

    [Theory]
    [InlineData("# Docks\n\n- **Gates**: 25%\n  - [x] North\n  - [ ] South\n  - [ ] East\n  - [ ] West"), InlineData("# Docks\n\n- **Coverage of the gates**: 90%\n  - [x] North\n  - [ ] South\n  - [ ] East\n  - [ ] West"), InlineData("# Docks\n\n- **Gates**: 90%\n  - North\n  - South\n  - East\n  - West")]
    public void IsQuietAboutOtherLinesAboveAList(string report) => IsQuiet(report);

    [Theory]
    [InlineData("```text\nNorth quay: [|80%|] complete\n{|+:[x]|} rails (sheet 4)\n{|+:[x]|} gates\n{|+:[ ]|} crane\n{|+:[ ]|} lights\n{|+:[ ]|} ropes\n```"), InlineData("```\nQuai nord : terminé à [|75 %|]\n- {|+:[x]|} rails\n- {|+:[ ]|} portes\n- {|+:[ ]|} grue\n- {|+:[ ]|} lampes\n\nQuai sud : terminé à 50 %\n- [x] rails\n- [ ] portes\n```")]
    public void ReadsTheBoxesOfAFence(string report) => Reports(report);

    [Theory]
    [InlineData("```text\nNorth quay: 40% complete\n[x] rails (sheet 4)\n[x] gates\n[ ] crane\n[ ] lights\n[ ] ropes\n```"), InlineData("```text\nNorth quay: 80% complete\nrails\n[x] gates\n[ ] crane\n[ ] lights\n[ ] ropes\n```"), InlineData("```csharp\n// North quay: 80% complete\n[x] gates\n[ ] crane\n[ ] lights\n[ ] ropes\n```"), InlineData("```\nQuai nord : terminé à 25 %\n- [x] rails\n- [ ] portes\n- [ ] grue\n- [ ] lampes\n```")]
    public void AcceptsTheBoxesOfAFence(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Backlog - [|90%|] COMPLETE\n\n- {|+:[x]|} Rails\n- {|+:[x]|} Gates\n- {|+:[ ]|} Crane\n- {|+:[ ]|} Lights")]
    public void ReadsABacklogThatIsUnderWay(string report) => Reports(report);

    [Theory]
    [InlineData("## Backlog - 90%\n\n- [x] Rails\n- [x] Gates\n- [ ] Crane\n- [ ] Lights"), InlineData("## Backlog - 50% complete\n\n- [x] Rails\n- [x] Gates\n- [ ] Crane\n- [ ] Lights")]
    public void LeavesBacklogsAlone(string report) => IsQuiet(report);

    [Theory]
    [InlineData("### Overall completion: 40% → [|75%|]\n\n| Dock | Before | Now | Status |\n|---|---|---|---|\n| Bow | 60% | 100% | {|+:✅|} Complete |\n| Stern | 10% | 40% | {|+:⏳|} Pending |\n| Mast | 0% | 20% | {|+:⏳|} Pending |\n| Keel | 0% | 0% | {|+:⏳|} Pending |"), InlineData("### Avancement global : [|75 %|]\n\n| Quai | Avancement | Statut |\n|---|---|---|\n| Proue | 100 % | {|+:✅|} |\n| Poupe | 40 % | {|+:⏳|} |\n| Mât | 20 % | {|+:⏳|} |\n| Quille | 0 % | {|+:⏳|} |")]
    public void ReadsRowsThatTellHowFarTheyAre(string report) => Reports("# Report\n\n## Docks\n\n" + report);

    [Theory]
    [InlineData("### Overall completion: 20% → 40%\n\n| Dock | Before | Now | Status |\n|---|---|---|---|\n| Bow | 60% | 100% | ✅ Complete |\n| Stern | 10% | 40% | ⏳ Pending |\n| Mast | 0% | 20% | ⏳ Pending |\n| Keel | 0% | 0% | ⏳ Pending |"), InlineData("### Overall completion: 75%\n\n| Dock | Progress | Status |\n|---|---|---|\n| Bow | 100% | ✅ Complete |\n| Stern | 90% | ⏳ Pending |\n| Mast | 80% | ⏳ Pending |\n| Keel | 70% | ⏳ Pending |")]
    [InlineData("### Overall completion: 75%\n\n- Bow: 100%\n- Stern: 40%\n- Mast: 20%\n- Keel: 0%"), InlineData("### Avancement global : 45 %\n\n| Quai | Avancement | Statut |\n|---|---|---|\n| Proue | 100 % | ✅ |\n| Poupe | 40 % | ⏳ |\n| Mât | 20 % | ⏳ |\n| Quille | 0 % | ⏳ |"), InlineData("| Dock | Status |\n|---|---|\n| Bow | ✅ |\n| Stern | ⏳ |\n| Mast | ⏳ |\n| Keel | ⏳ |\n\n**Paint completion: 60%**")]
    public void AcceptsRowsThatTellHowFarTheyAre(string report) => IsQuiet("# Report\n\n## Docks\n\n" + report);

    [Theory]
    [InlineData("- {|+:[ ]|} Rails\n- {|+:[ ]|} Gates\n- {|+:[ ]|} Crane\n- {|+:[ ]|} Lights\n- {|+:[ ]|} Ropes\n\n**Progress:** 2/5 ([|40%|])"), InlineData("### Quay ([|75%|] complete)\n\n- {|+:[x]|} Rails above 20%\n- {|+:[ ]|} Gates\n- {|+:[ ]|} Crane\n- {|+:[ ]|} Lights"), InlineData("### Quai ([|90 %|] terminé)\n\n- {|+:[x]|} Rails\n- {|+:[ ]|} Portes\n- {|+:[ ]|} Grue\n- {|+:[ ]|} Lampes de plus de 20 %")]
    public void CountsBoxesThatNameAThreshold(string report) => Reports("# Report\n\n## Docks\n\n" + report);

    [Theory]
    [InlineData("- [x] Rails\n- [x] Gates\n- [ ] Crane\n- [ ] Lights\n- [ ] Ropes\n\n**Progress:** 2/5 (40%)"), InlineData("- [ ] Rails\n- [ ] Gates\n- [ ] Crane\n- [ ] Lights\n\n**Progress:** 2/9 (22%)"), InlineData("### Quay (75% complete)\n\n- [x] Rails\n- [ ] Gates (60%)\n- [ ] Crane\n- [ ] Lights"), InlineData("- [ ] Rails\n- [ ] Portes\n- [ ] Grue\n- [ ] Lampes\n\n**Avancement :** 40 %")]
    public void LeavesBoxesOfOtherCountsAlone(string report) => IsQuiet("# Report\n\n## Docks\n\n" + report);

    [Theory]
    [InlineData("# Docks\n\n## Checklist\n\n| Gate | Status |\n|---|---|\n| North | {|+:✅|} |\n| South | {|+:✅|} |\n| East | {|+:⏳|} |\n| West | {|+:⏳|} |\n| Upper | {|+:⏳|} |\n\n**Overall completion**: [|85%|]")]
    public void HoldsAnOverallShareAgainstTheTableBeforeIt(string report) => Reports(report);

    [Theory]
    [InlineData("# Docks\n\n## Checklist\n\n| Gate | Status |\n|---|---|\n| North | ✅ |\n| South | ✅ |\n| East | ⏳ |\n| West | ⏳ |\n| Upper | ⏳ |\n\n**Overall completion**: 45%")]
    public void AcceptsAnOverallShareThatIsNear(string report) => IsQuiet(report);
}
