using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2013SharesNotWholeTests() : RuleTest(new RL2013SharesNotWhole())
{
    [Theory]
    [InlineData("## Traffic breakdown\n\n- Rail: [|50%|]\n- Sea: {|+:30%|}\n- Road: {|+:25%|}"),
        InlineData("## Répartition du trafic\n\n- Rail : [|50 %|]\n- Mer : {|+:30 %|}\n- Route : {|+:12,5 %|}"),
        InlineData("Load distribution: [|50%|] rail, {|+:30%|} sea, {|+:25%|} road."),
        InlineData("**Cost split**:\n\n| Way | Part |\n|---|---|\n| Rail | [|50%|] |\n| Sea | {|+:30%|} |\n| Road | {|+:28%|} |")]
    [InlineData("| Way | Share |\n|---|---|\n| Rail | {|+:50%|} |\n| Sea | {|+:30%|} |\n| Road | {|+:25%|} |\n| **Total** | [|100%|] |"), InlineData("| Voie | Part |\n|---|---|\n| Rail | {|+:50 %|} |\n| Mer | {|+:30 %|} |\n| Route | {|+:15 %|} |\n| Total | [|100 %|] |")]
    public void ReportsSharesThatAreNotTheWhole(string report) => Reports(report);

    [Theory]
    [InlineData("| Yard | Coverage |\n|---|---|\n| Gate | {|+:80%|} |\n| Crane | {|+:85%|} |\n| Dock | {|+:90%|} |\n| **Overall** | [|95%|] |"), InlineData("- Gate: {|+:80%|}\n- Crane: {|+:85%|}\n- Dock: {|+:90%|}\n- Overall: [|70%|]"), InlineData("- Moyenne : [|95 %|]\n- Porte : {|+:80 %|}\n- Grue : {|+:85 %|}\n- Quai : {|+:90 %|}")]
    public void ReportsAnOverallShareOutsideItsParts(string report) => Reports(report);

    [Theory]
    [InlineData("- Gate: {|+:80%|}\n- Crane: {|+:85%|}\n- Dock: {|+:90%|}\n- Overall: [|95%|]",
        "The overall 95% is outside the range of its parts, 80 % to 90 %"),
        InlineData("Load distribution: [|50%|] rail, {|+:30%|} sea, {|+:25%|} road.", "The shares add up to 105 %, not 100 %")]
    public void SaysTheNumbers(string report, string message) => Reports(report, message);

    [Theory]
    [InlineData("## Traffic breakdown\n\n- Rail: 50%\n- Sea: 30%\n- Road: 20%"), InlineData("## Traffic breakdown\n\n- Rail: 33%\n- Sea: 33%\n- Road: 33%"), InlineData("## Répartition\n\n- Rail : 33,3 %\n- Mer : 33,3 %\n- Route : 33,3 %"), InlineData("## Traffic breakdown\n\n- Rail: 50-60%\n- Sea: 20-30%\n- Road: 20%"), InlineData("| Way | Share |\n|---|---|\n| Rail | 50% |\n| Sea | 30% |\n| Road | 20% |\n| Total | 100% |"), InlineData("Breakdown: ~50% rail, ~30% sea, ~25% road.")]
    [InlineData("| Yard | Coverage |\n|---|---|\n| Gate | 80% |\n| Crane | 85% |\n| Dock | 99% |\n| Overall | 93% |"), InlineData("- Gate: 80%\n- Crane: 85%\n- Dock: 90%\n- Overall: 86%")]
    public void AcceptsSharesOfAWhole(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- Compliance: 95%\n- Audit: 100%\n- Encryption: 100%"), InlineData("Rollout: 10% → 25% → 50% → 75% → 100%"), InlineData("- CPU 70%, memory 80%, disk 75% thresholds"), InlineData("## Score breakdown\n\n- Gate: 95%\n- Crane: 90%\n- Dock: 85%"), InlineData("## Top ways, breakdown\n\n- Rail: 40%\n- Sea: 20%\n- Road: 10%"), InlineData("## Breakdown\n\n- Rail: 50% faster\n- Sea: 30% faster\n- Road: 25% faster"), InlineData("The remaining 15% consists of: 5% gates, 10% cranes"), InlineData("| Suite | Passing |\n|---|---|\n| Gate | 100% |\n| Crane | 100% |\n| Dock | 100% |\n| Total | 100% |")]
    [InlineData("- Gate uptime: 99.1%\n- Crane uptime: 99.5%\n- Dock uptime: 99.9%\n- Overall uptime: 98.5%"), InlineData("| Way | Growth |\n|---|---|\n| Rail | 5% |\n| Sea | 7% |\n| Road | 6% |\n| Overall | 18% |"), InlineData("- Gate: 80%\n- Crane: 12 h\n- Dock: 90%\n- Overall: 95%"), InlineData("`Breakdown: 50% rail, 30% sea, 25% road`")]
    public void IsQuietWhereNothingIsAShareOfOneWhole(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Traffic distribution\n\nSea [|52%|], rail {|+:40%|}, road {|+:18%|}."),
        InlineData("## Load distribution\n\n```yaml\nsea: [|70%|]\nrail: {|+:25%|}\nroad: {|+:10%|}\n```")]
    [InlineData("**Overall completion: [|95%|]**\n\n- Gates: {|+:80%|} complete\n- Cranes: {|+:85%|} complete\n- Docks: {|+:70%|} complete"), InlineData("**Avancement global : [|60 %|]**\n\n- Portes : {|+:80 %|}\n- Grues : {|+:85 %|}\n- Quais : {|+:70 %|}")]
    public void ReportsSharesInFurtherPlaces(string report) => Reports(report);

    [Theory]
    [InlineData("## Traffic distribution\n\nSea 52%, rail 40%, road 8%."), InlineData("## Traffic distribution\n\nThe sea took 52% of all that came in spring, rail had 40% of what was left then, and road 18% of the rest."), InlineData("## Répartition du budget\n\n| Poste | Part |\n|---|---|\n| Grues | 60 % |\n| Quais | 25 % |\n| Divers | 15 % |"), InlineData("## Traffic\n\nSea 52%, rail 40%, road 18%.")]
    [InlineData("**Overall completion: 78%**\n\n- Gates: 80% complete\n- Cranes: 85% complete\n- Docks: 70% complete"), InlineData("**Overall completion: 95%**\n\n- Gates: 80% test coverage\n- Cranes: 85% test coverage\n- Docks: 70% test coverage"), InlineData("**Overall completion: 60%**\n\n- Gates: 100%\n- Cranes: 100%\n- Docks: 100%"), InlineData("**Overall completion: 95%**\n\n- Gates: 80% faster\n- Cranes: 85% faster\n- Docks: 70% faster"), InlineData("**Avancement global : 60 %**\n\n- Portes : 50 %\n- Grues : 85 %\n- Quais : 40 %")]
    public void AcceptsSharesInFurtherPlaces(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Pumps (90%)\n\n### Inlet (100%)\n\nText.\n\n### Outlet (80%)\n\nText.\n\n### Valve (90%)\n\nText."), InlineData("## Pumps (30%)\n\n### Inlet (40%)\n\nText.\n\n### Outlet (40%)\n\nText.\n\n### Valve (20%)\n\nText."), InlineData("## Pumps (90%)\n\n### Inlet (100%)\n\nText.\n\n### Outlet (100%)\n\nText.\n\n### Valve (100%)\n\nText.\n\n### Paint\n\nText."), InlineData("## Pumps (30%)\n\n### Inlet (10%)\n\nText.\n\n### Outlet (8%)\n\nText.\n\n### Valve (12%)\n\nText."), InlineData("## Pompes (90 %)\n\n### Entrée (100 %)\n\nTexte.\n\n### Sortie (80 %)\n\nTexte.\n\n### Vanne (95 %)\n\nTexte.")]
    public void AcceptsAHeadingOverOthers(string report) => IsQuiet(report);

    [Theory]
    [InlineData("| Quay | Done |\n|---|---|\n| North | 100% |\n| South | 100% |\n| East | 90% |\n\n**Total**: 97.5% of the work"), InlineData("| Quay | Share |\n|---|---|\n| North | 50% |\n| South | 30% |\n| East | 20% |\n\n**Total**: 100%"), InlineData("| Quay | Done | Dry |\n|---|---|---|\n| North | 100% | 80% |\n| South | 100% | 85% |\n| East | 90% | 90% |\n\n**Total**: 79%"), InlineData("| Quai | Fait |\n|---|---|\n| Nord | 100 % |\n| Sud | 100 % |\n| Est | 90 % |\n\n**Total** : 96 % du travail")]
    public void AcceptsTheShareBehindATable(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Coverage\n\n| Module | Coverage |\n|---|---|\n| Gate | {|+:80%|} |\n| Crane | {|+:85%|} |\n| **Overall** | [|92%|] |"), InlineData("## Progress\n\n**Overall: [|95%|]**\n\n- Gate: {|+:80%|}\n- Crane: {|+:85%|}\n- Lamps: {|+:90%|}"), InlineData("## Avancement\n\n**Global : [|95 %|]**\n\n- Porte : {|+:80 %|}\n- Grue : {|+:85 %|}\n- Lampes : {|+:90 %|}")]
    public void ReportsAnOverallThatNoPartReaches(string report) => Reports(report);

    [Theory]
    [InlineData("## Coverage\n\n| Module | Coverage |\n|---|---|\n| Gate | 80% |\n| Crane | 95% |\n| **Overall** | 92% |"),
        InlineData("## Progress\n\n**Overall: 85%**\n\n- Gate: 80%\n- Crane: 85%\n- Lamps: 90%"),
        InlineData("| Part | Share |\n|---|---|\n| Gate | 50% |\n| Crane | 40% |\n| **Total** | **100%** |")]
    public void AcceptsAnOverallAmongItsParts(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- **22 berths done** (52%)\n- **9 berths pending** (21%)\n- **11 berths missing** (26%)\n- **Total: 42 berths**"), InlineData("- **North: 22 berths** (67%)\n- **South: 9 berths** (27%)\n- **Old: 11 berths** (33%)\n- **Total: 42 berths**"), InlineData("- **22 berths done** (67%)\n- **9 berths pending** (27%)\n- **11 berths missing** (33%)\n- **Total: 60 berths**"), InlineData("- **22 berths done** (67%)\n- **9 berths pending** (27%)\n- **11 berths missing** (33%)")]
    [InlineData("- **22 quais terminés** (52 %)\n- **9 quais partiels** (21 %)\n- **11 quais absents** (26 %)\n- **Total : 42 quais**")]
    public void AcceptsSharesBehindCountsOfATotal(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Grades\n\n- Gates: {|+:90/100|}\n- Ropes: {|+:95/100|}\n- Nets: {|+:92/100|}\n- **Overall: [|85/100|]**"), InlineData("| Domaine | Note |\n|---|---|\n| Portes | {|+:9,5/10|} |\n| Cordes | {|+:9/10|} |\n| Filets | {|+:9,2/10|} |\n| **Moyenne** | **[|9,8/10|]** |")]
    public void HoldsAnOverallGradeAgainstItsParts(string report) => Reports("# Report\n\n**Status:** done\n\n" + report);

    [Theory]
    [InlineData("## Grades\n\n- Gates: 90/100\n- Ropes: 95/100\n- Nets: 92/100\n- **Overall: 93/100**"), InlineData("## Grades\n\n- Gates: 9/10\n- Ropes: 8/10\n- Nets: 7/10\n- **Total: 24/30**"), InlineData("## Berths\n\n- North: 14/20\n- South: 9/10\n- Old: 10/10\n- **Overall: 33/40**"), InlineData("| Domaine | Note |\n|---|---|\n| Portes | 9,5/10 |\n| Cordes | 9/10 |\n| Filets | 9,2/10 |\n| **Moyenne** | **9,2/10** |")]
    public void AcceptsAnOverallGrade(string report) => IsQuiet("# Report\n\n**Status:** done\n\n" + report);

    [Theory]
    [InlineData("## Causes\n\nShare of all delays by root cause:\n\n- Fog: [|35%|]\n- Ice: {|+:30%|}\n- Ropes: {|+:25%|}\n- Crew: {|+:18%|}")]
    public void ReadsSharesOfAll(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("## Causes\n\nShare of all delays by root cause:\n\n- Fog: 35%\n- Ice: 30%\n- Ropes: 25%\n- Crew: 10%"), InlineData("## Causes\n\nDelays may have several causes:\n\n- Fog: 35%\n- Ice: 30%\n- Ropes: 25%\n- Crew: 18%")]
    public void AcceptsSharesOfAll(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("### Where the rope went\n\n- Mast: 41%\n- Boats: 33%\n- Nets: 26%"), InlineData("### Where we stand\n\n- Mast: ✅ 41%\n- Boats: ⏳ 33%\n- Nets: ⏳ 19%"), InlineData("### Coverage by module\n\n- Mast: 41%\n- Boats: 33%\n- Nets: 19%"), InlineData("### Modules\n\n- Mast: 41%\n- Boats: 33%\n- Nets: 19%"), InlineData("### Where the rope grew\n\n- Mast: +41%\n- Boats: +33% growth\n- Nets: +19%"), InlineData("### Where it failed\n\n- Mast: 41%\n- Boats: 8%\n- Nets: 19%")]
    [InlineData("### Qui a payé le quai\n\n- Ville : 41 %\n- Port : 33 %\n- Club : 26 %"), InlineData("### Fuel\n\n- Oil: 41%\n- Gas: 33%\n- Other: 26%"), InlineData("### Progress\n\n- Oil: 41%\n- Gas: 33%\n- Other: 19%")]
    public void AcceptsWhatAHeadingAsksFor(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("{|+:46%|} of the crates came by sea, {|+:31%|} by rail and the remaining [|28%|] by road."),
        InlineData("{|+:72%|} of the hatches are dry; the remaining [|38%|] wait for tar."),
        InlineData("In spring {|+:46%|} of the crates came by sea and the other, the remaining [|44%|], by road.")]
    public void AddsUpASentenceToWhatRemains(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("46% of the crates came by sea, 31% by rail and the remaining 23% by road."), InlineData("72% of the hatches are dry. The remaining 38% of the tar is sold."), InlineData("46% of the crates (of which 12% wet) came by sea and the remaining 54% by road."), InlineData("46 % des caisses sont venues par mer et les 54 % restants par route."), InlineData("We reached 20% of the crates, with 30% remaining for May."), InlineData("Growth was 46% in May and the remaining 44% came in June."), InlineData("The remaining 28% came by road.")]
    public void AcceptsASentenceUpToWhatRemains(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("- Beds: {|+:3.9/5|}\n- Food: {|+:4.1/5|}\n- Crew: {|+:4.4/5|}\n- Average: [|4.6/5|]")]
    public void AddsUpColumnsAndGrades(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("| Cause | Share of all stops |\n|---|---|\n| Wind | 41% |\n| Rain | 33% |\n| Ice | 26% |"), InlineData("| Pier | Share done | Note |\n|---|---|---|\n| Bow | ✅ 41% | a |\n| Stern | 33% | b |\n| Mast | 19% | c |"), InlineData("### Hull quality score: 97/100\n\n- **Bow:** 28/30 planks sound (93%)\n- **Stern:** 100% sound\n- **Keel:** 100% dry\n- **Mast:** 97% of the rope"), InlineData("### Hull quality score: 88/100\n\n- **Bow:** sound (93%)\n- **Stern:** new\n- **Keel:** 100% dry\n- **Mast:** 97% of the rope")]
    [InlineData("- Beds: 3.9/5\n- Food: 4.1/5\n- Crew: 4.4/5\n- Average: 4.1/5"), InlineData("## Distribution of ages\n\n### Ranges\n\n- **60-90**: 40 boats (80%)\n- **30-59**: 10 boats (20%)\n- **10-29**: 0 boats"), InlineData("| Cause | Part |\n|---|---|\n| Vent | 41 % |\n| Pluie | 33 % |\n| Gel | 26 % |")]
    public void AcceptsColumnsAndGrades(string report) => IsQuiet("# Report\n\n" + report);

    // A heading over nothing but shares.
    [Theory]
    [InlineData("### Hull: [|95%|] ✅\n\n- Bow: {|+:100%|}\n- Stern: {|+:100%|}\n- Mast: {|+:100%|}"), InlineData("### Hull ([|85%|])\n\n- Bow: {|+:60%|}\n- Stern: {|+:70%|}\n- Mast: {|+:75%|}\n- Keel: {|+:80%|}"), InlineData("### Coque : **[|95 %|]**\n\n- Proue : {|+:100 %|}\n- Poupe : {|+:100 %|}\n- Mât : {|+:100 %|}")]
    public void FindsHeadingsOutsideTheSharesBelow(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("### Hull: 95%\n\n- Bow: 100%\n- Stern: 90%\n- Mast: 95%"), InlineData("### Hull: 95%\n\n- Bow: 50%\n- Stern: 30%\n- Mast: 20%"), InlineData("### Hull: 60%\n\n- Bow: 20%\n- Stern: 20%\n- Mast: 20%"), InlineData("### Hull: 95%\n\n- Bow: 100%\n- Stern: 100%\n- Mast: 100%\n- Keel: under way")]
    [InlineData("### Hull: 95%\n\n- Target: 100%\n- Stern: 100%\n- Mast: 100%"), InlineData("### Uptime: 95%\n\n- Bow: 100%\n- Stern: 100%\n- Mast: 100%"), InlineData("### Coque : 95 %\n\n- Proue : 100 %\n- Poupe : 90 %\n- Mât : 95 %")]
    public void AcceptsHeadingsOverOtherShares(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("## Harbour score: 97%\n\n### Breakdown:\n\n- Bow: 95%\n- Stern: 100%\n- Mast: 95%\n- Keel: 100%"), InlineData("## Harbour score: 90%\n\n### Ships\n\n- Bow: 95%\n- Stern: 100%\n- Mast: 95%\n- Keel: 100%")]
    public void AcceptsAHeadingAndItsBreakdown(string report) => IsQuiet("# Report\n\n" + report);
}
