using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

/// <summary>Totals over several lists, over lines of several numbers, and ratios over ratios.</summary>
public class RL2001TotalMismatchOfListsTests : RuleTest<RL2001TotalMismatch, RL2001TotalMismatchFix>
{
    private const string Quays = "## Cranes in service\n\n### North quay\n| Crane | Load |\n|---|---|\n| Bow | heavy |\n| Stern | light |\n| Mast | light |\n\n### South quay\n| Crane | Load |\n|---|---|\n| Keel | heavy |\n| Rib | light |\n\n";

    private const string Quais = "## Grues absentes\n\n### Quai nord\n| Grue | Charge |\n|---|---|\n| Proue | lourde |\n| Poupe | légère |\n| Mât | légère |\n\n### Quai sud\n| Grue | Charge |\n|---|---|\n| Quille | lourde |\n| Côte | légère |\n\n";

    private const string Sheets = "## Sheets\n\n### For the crew\n- Ropes\n- Nets\n- Hooks\n\n### For the watch\n- Lamps\n- Bells\n\n";

    private const string Berths = "| **Berths** | done | **Tons** |\n|---|---|---|\n| **North** | yes | 210 |\n| **South** | yes | 160 |\n| **Old** | no | 150 |\n";

    [Theory]
    [InlineData(Quays + "**Total: [|6|] cranes IN SERVICE** ✅"), InlineData(Quays + "**Total**: [|7|] cranes"), InlineData(Quays + "Total cranes: [|6|]"), InlineData(Quais + "**Total : [|6|] grues ABSENTES** 🔴"), InlineData(Sheets + "**Total: [|6|] sheets**")]
    public void SumsUpAllTablesAndListsOfOneThing(string report) =>
        Reports(report.Replace("| Crane |", "| {|+:Crane|} |", StringComparison.Ordinal).Replace("| Grue |", "| {|+:Grue|} |", StringComparison.Ordinal).Replace("- Ropes", "- {|+:Ropes|}", StringComparison.Ordinal).Replace("- Lamps", "- {|+:Lamps|}", StringComparison.Ordinal));

    [Theory]
    [InlineData(Quays + "**Total: 5 cranes IN SERVICE** ✅"), InlineData(Quays + "**Total: 2 cranes**"), InlineData(Quays + "**Total: 4 critical cranes**"), InlineData(Quays + "**Total: 6 lamps**"), InlineData(Quays + "**Total: 9 cranes**"), InlineData(Quays + "**Total: 6 of 8 cranes**"), InlineData(Quays + "**Six cranes in all**")]
    [InlineData(Quais + "**Total : 5 grues ABSENTES** 🔴"), InlineData(Quais + "**Total : 4 grues critiques**"), InlineData(Sheets + "**Total: 5 sheets**"), InlineData(Sheets + "**Total: 6 lists**")]
    [InlineData("## Cranes\n\n### North\n| Crane | Load |\n|---|---|\n| Bow | heavy |\n| ... | |\n\n### South\n| Crane | Load |\n|---|---|\n| Keel | heavy |\n| Rib | light |\n\n**Total: 6 cranes**")]
    public void AcceptsATotalOfAllOfOneListOrOfOthers(string report) => IsQuiet(report);

    [Theory]
    [InlineData("| **Berths** | done | **Tons** |\n|---|---|---|\n| **North** | yes | {|+:210|} |\n| **South** | yes | {|+:160|} |\n| **Old** | no | {|+:150|} |\n| **Total harbour** | most | **[|600|]** |")]
    [InlineData("| **Quais** | fait | **Tonnes** |\n|---|---|---|\n| **Nord** | oui | {|+:210|} |\n| **Sud** | oui | {|+:160|} |\n| **Vieux** | non | {|+:150|} |\n| **Total port** | oui | **[|600|]** |")]
    public void ReadsATotalByItsStrongFigures(string report) => Reports(report);

    [Theory]
    [InlineData(Berths + "| **Total harbour** | most | **520** |"), InlineData(Berths + "| **Total harbour** | most | 600 |"), InlineData(Berths + "| **Total harbour** | most | **2,000** |"), InlineData("| **Berths** | done | **Tons** |\n|---|---|---|\n| **North** | yes | **210** |\n| **South** | yes | 160 |\n| **Total old** | no | **400** |")]
    public void AcceptsANamedRowThatAddsUpOrIsNoneByItsFigures(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Open checks ([|0/26|])\n\n**Gates** ({|+:0/4|}):\n- [ ] North\n- [ ] South\n\n**Cranes** ({|+:0/19|}):\n- [ ] Bow"), InlineData("## Vérifications ([|3/26|])\n\n**Portes** ({|+:1/4|}) :\n- [ ] Nord\n- [ ] Sud\n\n**Grues** ({|+:2/19|}) :\n- [ ] Proue")]
    [InlineData("## Berths done: [|31/43|] (72%)\n\n| Yard | Done | Share |\n|---|---|---|\n| North | {|+:9/10|} | 90% |\n| South | {|+:7/9|} | 78% |\n| Old | {|+:14/24|} | 58% |"), InlineData("## Quais faits : [|31/43|]\n\n| Chantier | Faits |\n|---|---|\n| Nord | {|+:9/10|} |\n| Sud | {|+:7/9|} |\n| Vieux | {|+:14/24|} |"), InlineData("## Knots tied (12/31)\n\n### Bow ([|8/19|])\n\n#### Wet ({|+:5/9|})\n\n- a\n\n#### Dry ({|+:4/10|})\n\n- b\n\n### Stern (4/12)\n\n- c")]
    public void SumsUpRatiosBelowARatio(string report) => Reports(report);

    [Theory]
    [InlineData("## Open checks (0/23)\n\n**Gates** (0/4):\n- [ ] North\n\n**Cranes** (0/19):\n- [ ] Bow"), InlineData("## Open checks (0/26)\n\n**Gates** (0/4):\n- [ ] North\n\n**Cranes**:\n- [ ] Bow"), InlineData("## Quality (16/20)\n\n**Gates** (4/5):\n- wide\n\n**Cranes** (9/10):\n- tall"), InlineData("## Open checks (0/80)\n\n**Gates** (0/4):\n- [ ] North\n\n**Cranes** (0/19):\n- [ ] Bow")]
    [InlineData("## Berths done: 30/43 (70%)\n\n| Yard | Done |\n|---|---|\n| North | 9/10 |\n| South | 7/9 |\n| Old | 14/24 |"), InlineData("## Berths done: 31/43\n\n| Yard | Done | Last year |\n|---|---|---|\n| North | 9/10 | 4/10 |\n| South | 7/9 | 3/9 |\n| Old | 14/24 | 2/24 |"), InlineData("## Quais faits : 30/43\n\n| Chantier | Faits |\n|---|---|\n| Nord | 9/10 |\n| Sud | 7/9 |\n| Vieux | 14/24 |")]
    public void AcceptsRatiosThatAddUpOrAreGrades(string report) => IsQuiet(report);

    [Theory]
    [InlineData("### Nets on deck ([|240|] lines total)\n- **wet** (~{|+:80|} lines)\n- **dry** (~{|+:85|} lines)"), InlineData("### Filets du pont ([|240|] lignes au total)\n- **mouillés** (~{|+:80|} lignes)\n- **secs** (~{|+:85|} lignes)")]
    public void SumsUpWhatAHeadCallsATotal(string report) => Reports(report);

    [Theory]
    [InlineData("### Nets on deck (165 lines total)\n- **wet** (~80 lines)\n- **dry** (~85 lines)"), InlineData("### Nets on deck (240 lines total)\n- **wet** (~80 lines)\n- **dry**\n- **spare** (~85 lines)"), InlineData("### Nets on deck (240 lines)\n- **wet** (~80 lines)\n- **dry** (~85 lines)"), InlineData("### Nets on deck (600 lines total)\n- **wet** (~80 lines)\n- **dry** (~85 lines)")]
    public void AcceptsWhatAHeadCallsATotalOfMoreOrJustThat(string report) => IsQuiet(report);

    [Theory]
    [InlineData("```\nWet:   {|+:33|} nets (20%)\nDry:   {|+:91|} nets (54%)\nSpare: {|+:45|} nets (27%)\n-----------\nTotal: [|159|] nets (100%)\n```"), InlineData("- Mouillés : {|+:33|} filets (20 %)\n- Secs : {|+:91|} filets (54 %)\n- Réserve : {|+:45|} filets (27 %)\n- **Total** : [|159|] filets (100 %)")]
    [InlineData("- `bow`: 15 KB ({|+:450|} lines)\n- `stern`: 20 KB ({|+:560|} lines)\n- `mast`: 12 KB ({|+:350|} lines)\n- `keel`: 84 bytes\n- **Total**: 47.1 KB ([|1,605|] lines)")]
    public void SumsUpLinesOfSeveralNumbers(string report) => Reports(report);

    [Theory]
    [InlineData("```\nWet:   33 nets (20%)\nDry:   91 nets (54%)\nSpare: 45 nets (27%)\nTotal: 169 nets (100%)\n```"), InlineData("- `bow`: 15 KB (450 lines)\n- `stern`: 20 KB (560 lines)\n- `mast`: 12 KB (350 lines)\n- `keel`: 9 KB\n- **Total**: 56 KB (1,605 lines)"), InlineData("- wet: 33 nets (20%)\n- dry: 91 ropes (54%)\n- spare: 45 nets (27%)\n- Total: 159 nets (100%)"), InlineData("- Secs : 91 filets (54 %)\n- Mouillés : 78 filets (46 %)\n- Total : 169 filets (100 %)"), InlineData("- wet: 33 nets (20%)\n- dry: 91 nets (54%)\n- spare: 45 nets (27%)\n- Total: 400 nets (100%)")]
    public void AcceptsLinesOfSeveralNumbersThatAddUpOrCountOtherThings(string report) => IsQuiet(report);

    [Theory]
    [InlineData("**Total calls:** [|5,600|]\n\n**Breakdown by quay:**\n- **North:** {|+:4,480|} (80%)\n- **South:** {|+:1,120|} (20%)\n- **West:** {|+:840|} (15%)"), InlineData("**Total des appels :** [|5600|]\n\n**Répartition par quai :**\n- **Nord :** {|+:4480|} (80 %)\n- **Sud :** {|+:1120|} (20 %)\n- **Ouest :** {|+:840|} (15 %)")]
    public void SumsUpABreakdownWhoseSharesAreThoseOfTheTotal(string report) => Reports(report);

    [Theory]
    [InlineData("**Total calls:** 5,600\n\n**Breakdown by quay:**\n- **North:** 4,200 (75%)\n- **South:** 1,120 (20%)\n- **West:** 280 (5%)"), InlineData("**Total calls:** 5,600\n\n- **By sail:** 4,480 (80%)\n- **By oar:** 1,120 (20%)\n- **At night:** 840 (15%)"), InlineData("**Total calls:** 5,600\n\n**Breakdown by quay:**\n- **North:** 4,480 (70%)\n- **South:** 1,120 (17%)\n- **West:** 840 (13%)"), InlineData("**Total des appels :** 5600\n\n- **À la voile :** 4480 (80 %)\n- **À la rame :** 1120 (20 %)\n- **De nuit :** 840 (15 %)")]
    public void AcceptsABreakdownThatAddsUpOrCountsSomeTwice(string report) => IsQuiet(report);

    [Theory]
    [InlineData("**Total tests**: [|31|]\n\n## Gates\n\n**Result**: {|+:8/8|} tests passed\n\n## Cranes\n\n**Result**: {|+:7/9|} tests passed\n\n## Docks\n\n**Result**: {|+:12/12|} tests passed"), InlineData("**Tests totaux** : [|31|]\n\n## Portes\n\n**Résultat** : {|+:8/8|} tests réussis\n\n## Grues\n\n**Résultat** : {|+:7/9|} tests réussis\n\n## Quais\n\n**Résultat** : {|+:12/12|} tests réussis")]
    [InlineData("## Stage 2\n\n### Trials\n\n#### Gates ({|+:14|}+ tests)\n- wide\n\n#### Cranes ({|+:16|}+ tests)\n- tall\n\n#### Docks ({|+:20|}+ tests)\n- deep\n\n### Results\n\n- **Pass rate**: 80% ([|32/40|] tests)")]
    public void SumsUpTheTestsThatSectionsTell(string report) => Reports(report);

    [Theory]
    [InlineData("**Total tests**: 29\n\n## Gates\n\n**Result**: 8/8 tests passed\n\n## Cranes\n\n**Result**: 7/9 tests passed\n\n## Docks\n\n**Result**: 12/12 tests passed"), InlineData("**Total tests**: 31\n\n## Gates\n\n**Result**: 8/8 tests passed\n\n## Cranes\n\n**Before**: 7/9 tests passed\n\n## Docks\n\n**Result**: 12/12 tests passed"), InlineData("**Total tests**: 31\n\n## Gates\n\n**Result**: 8/8 tests passed\n\n## Docks\n\n**Result**: 12/12 tests passed"), InlineData("**Total tests**: 90\n\n## Gates\n\n**Result**: 8/8 tests passed\n\n## Cranes\n\n**Result**: 7/9 tests passed\n\n## Docks\n\n**Result**: 12/12 tests passed"), InlineData("**Tests totaux** : 29\n\n## Portes\n\n**Résultat** : 8/8 tests réussis\n\n## Grues\n\n**Résultat** : 7/9 tests réussis\n\n## Quais\n\n**Résultat** : 12/12 tests réussis")]
    [InlineData("## Stage 2\n\n### Trials\n\n#### Gates (14+ tests)\n- wide\n\n#### Cranes (16+ tests)\n- tall\n\n#### Docks (20+ tests)\n- deep\n\n### Results\n\n- **Pass rate**: 80% (44/55 tests)"), InlineData("## Stage 2\n\n### Trials\n\n#### Gates (14 tests)\n- wide\n\n#### Cranes (16 tests)\n- tall\n\n#### Docks (20 tests)\n- deep\n\n### Results\n\n- **Pass rate**: 96% (47/49 tests)")]
    public void AcceptsTheTestsThatSectionsTell(string report) => IsQuiet(report);

    private const string Bands = "| Mark | Knots |\n|---|---|\n| 95+ | {|+:10|} |\n| 90-94 | {|+:16|} |\n| 80-89 | {|+:120|} |\n| 70-79 | 90 |\n| <70 | 60 |\n\n";

    [Theory]
    [InlineData(Bands + "In all [|162|] knots reach 80+."), InlineData(Bands + "Au moins 20 % : [|162|] nœuds à 80+.")]
    public void SumsUpBands(string report) => Reports(report);

    [Theory]
    [InlineData("In all 146 knots reach 80+."), InlineData("In all 26 knots reach 90+."), InlineData("In all 162 knots reach 85+."), InlineData("In all 60 knots reach 80+."), InlineData("Au moins 20 % : 146 nœuds à 80+.")]
    public void AcceptsBandsThatAddUp(string line) => IsQuiet(Bands.Replace("{|+:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal) + line);

    [Theory]
    [InlineData("Quay routes: [|12|] total\n- Arrivals: {|+:3|} routes\n- Moorings: {|+:5|} routes\n- Crews: {|+:2|} routes\n- Bills: {|+:5|} routes"), InlineData("Routes du quai : [|12|] au total\n- Arrivées : {|+:3|} routes\n- Amarrages : {|+:5|} routes\n- Équipages : {|+:2|} routes\n- Factures : {|+:5|} routes")]
    public void SumsUpWhatALabelNamesAndItsValueCallsATotal(string report) => Reports(report);

    [Theory]
    [InlineData("Quay routes: 15 total\n- Arrivals: 3 routes\n- Moorings: 5 routes\n- Crews: 2 routes\n- Bills: 5 routes"), InlineData("Quay routes: 40 total\n- Arrivals: 3 routes\n- Moorings: 5 routes\n- Crews: 2 routes\n- Bills: 5 routes"), InlineData("Quay routes: 12 total\n- Arrivals: 3 boats\n- Moorings: 5 boats\n- Crews: 2 boats\n- Bills: 5 boats"), InlineData("Routes du quai : 15 au total\n- Arrivées : 3 routes\n- Amarrages : 5 routes\n- Équipages : 2 routes\n- Factures : 5 routes")]
    [InlineData("| Income | Planned | Had | % had |\n|---|---|---|---|\n| Berths | 800 | 808 | 101 |\n| Tows | 200 | 180 | 90 |\n| Tea | 10 | 15 | 150 |\n| **Total** | **1010** | **1003** | **99** |"), InlineData("| Recettes | Prévu | Réalisé | % réalisé |\n|---|---|---|---|\n| Postes | 800 | 808 | 101 |\n| Remorques | 200 | 180 | 90 |\n| Thé | 10 | 15 | 150 |\n| **Total** | **1010** | **1003** | **99** |")]
    public void AcceptsTotalsOfLabelsThatAddUpAndSharesWithoutTheirSign(string report) => IsQuiet(report);

    // Remarks behind the numbers.
    [Theory]
    [InlineData("**Total ropes: [|27|]**\n\n- Hemp (dry): {|+:9|}\n- Wire: {|+:3|} (of the mast)\n- Sisal: {|+:2|}\n- Cotton: {|+:3|}\n- Jute: {|+:1|}\n- Reed: {|+:7|} (in the shed)"), InlineData("```\nTotal deck ropes: [|27|]\n  - Hemp: {|+:9|}\n  - Wire: {|+:3|} (of the mast)\n  - Sisal: {|+:2|}\n  - Cotton: {|+:3|}\n  - Jute: {|+:1|}\n  - Reed: {|+:7|}\n```"), InlineData("**Total des cordes : [|26|]**\n\n- Chanvre : {|+:9|}\n- Acier : {|+:3|} (du mât)\n- Sisal : {|+:2|}\n- Coton : {|+:3|}\n- Lin : {|+:1|}\n- Jute : {|+:7|}")]
    public void SumsUpWhatRemarksFollow(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("**Total deck ropes: 25**\n\n- Hemp (dry): 9\n- Wire: 3 (of the mast)\n- Sisal: 2\n- Cotton: 3\n- Jute: 1\n- Reed: 7 (in the shed)"), InlineData("**Total deck ropes: 26**\n\n- Hemp: 9\n- Wire: 3 (of the mast)\n- Sisal: 2 (and 2 more)\n- Cotton: 3\n- Flax: 1\n- Jute: 7"), InlineData("**Total ropes: 26**\n\n- Ropes dried: 9\n- Ropes mended: 8\n- Ropes tarred: 2\n- Ropes cut: 2\n- Ropes sold: 2\n- Ropes lost: 2"), InlineData("**Total des cordes : 25**\n\n- Chanvre : 9\n- Acier : 3 (du mât)\n- Sisal : 2\n- Coton : 3\n- Lin : 1\n- Jute : 7")]
    public void AcceptsWhatRemarksFollow(string report) => IsQuiet("# Report\n\n" + report);
}
