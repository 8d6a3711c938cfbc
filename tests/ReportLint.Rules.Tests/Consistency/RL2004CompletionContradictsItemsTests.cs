using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2004CompletionContradictsItemsTests : RuleTest<RL2004CompletionContradictsItems>
{
    private const string Title = "# Report\n\n";

    [Theory]
    [InlineData("Status: [|✅|] Ready\n\n| Work | Progress | Status |\n|---|---|---|\n| Piles | 4/4 | ✅ |\n| Cranes | 3/3 | ✅ |\n| Gates | 1/4 | {|+:⏳|} |"), InlineData("Statut : [|✅|] Prêt\n\n| Lot | Avancement | Statut |\n|---|---|---|\n| Pieux | 4/4 | ✅ |\n| Grues | 3/3 | ✅ |\n| Portes | 1/4 | {|+:⏳|} |")]
    public void TakesAPlainStatusLineForAnIntroduction(string report) => Reports(Title + report);

    [Theory, InlineData("## ✅ Success criteria\n\n- ⏳ Cranes\n- ✅ Piles"), InlineData("## 3. ✅ Success criteria\n\n- ⏳ Cranes\n- ✅ Piles"), InlineData("## 3) ✅ Critères de réussite\n\n- ⏳ Grues\n- ✅ Pieux")]
    public void ReadsANumberedHeadingAsOneWithoutANumber(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("## Migration – [|100% complete|]\n\n- [x] Export\n- {|+:[ ]|} Invoices"), InlineData("## Migration: [|complete|]\n\n- [x] Export\n- {|+:[ ]|} Invoices"), InlineData("## Migration (✅ [|DONE|])\n\n- ✅ Export\n- {|+:⏳|} Invoices"), InlineData("## Migration ✅ [|Complete|]\n\n- ✅ Export\n- {|+:❌|} Invoices")]
    [InlineData("## Migration ([|100%|]) ✅\n\n- ✅ Export\n- {|+:⏳|} Invoices\n- {|+:🚧|} Archive"), InlineData("## Migration – [|terminée|]\n\n- ✅ Export\n- {|+:⏳|} Factures"), InlineData("## Migration : [|100 % terminée|]\n\n- [x] Export\n- {|+:[ ]|} Factures"), InlineData("## Migration – [|terminée|]\n\n- Export : terminé\n- Factures : {|+:en attente|}")]
    [InlineData("## Migration – [|done|]\n\n- âœ… Export\n- {|+:â³|} Invoices"), InlineData("## Migration – [|done|]\n\n- Export: done\n- Invoices: {|+:in progress|}"), InlineData("## Migration – [|done|]\n\n- Export\n- Invoices: {|+:85%|} complete"), InlineData("## Migration – [|done|]\n\n```text\nexport: done\ninvoices: {|+:pending|}\n```")]
    [InlineData("## Migration – [|done|]\n\n### Invoices\n\n- [x] Old ones\n- {|+:[ ]|} New ones"), InlineData("## Migration – [|done|]\n\n- Invoices\n  - [x] Old ones\n  - {|+:[ ]|} New ones"), InlineData("## [|✅|] Migration\n\n- ✅ Export\n- ✅ Accounts\n- {|+:⏳|} Invoices")]
    public void ReportsOpenItemsBelowADeclaration(string report) => Reports(Title + report);

    [Theory]
    [InlineData("## Migration – [|done|]\n\n| Step | Status |\n|---|---|\n| Export | ✅ |\n| Invoices | {|+:⏳|} waiting |"), InlineData("## Migration – [|terminée|]\n\n| Étape | Statut |\n|---|---|\n| Export | Terminé |\n| Factures | {|+:En cours|} |"), InlineData("## Migration – [|100% done|]\n\n| Step | Progress |\n|---|---|\n| Export | 100% |\n| Invoices | {|+:85%|} |")]
    [InlineData("## Migration – [|done|]\n\n| Step | Status |\n|---|---|\n| Export | âœ… |\n| Invoices | {|+:âŒ|} |")]
    public void ReportsOpenRowsBelowADeclaration(string report) => Reports(Title + report);

    [Theory]
    [InlineData("## Migration\n\n**Status**: ✅ [|Complete|]\n\n- [x] Export\n- {|+:[ ]|} Invoices"), InlineData("## Migration\n\n**Statut** : ✅ [|Terminé|]\n\n- [x] Export\n- {|+:[ ]|} Factures"), InlineData("## Migration\n\n**Status**: [|100% complete|]\n\n- [x] Export\n- {|+:[ ]|} Invoices")]
    public void ReportsOpenItemsBelowAStatusLine(string report) => Reports(Title + report);

    [Fact]
    public void CountsOpenItemsAgainstTheInnermostDeclaration() =>
        Reports(Title + "## Migration – [|done|]\n\n- {|+:[ ]|} Export\n\n### Invoices – [|done|]\n\n- [x] Old ones\n- {|+:[ ]|} New ones");

    [Fact]
    public void SaysHowManyAreOpen() => Reports(Title + "## Migration – [|100% complete|]\n\n- {|+:[ ]|} Export\n- {|+:[ ]|} Invoices", "'100% complete' is declared here, but 2 items below are not done");

    [Theory]
    [InlineData("## Migration – done\n\n- [x] Export\n- [x] Invoices"), InlineData("## Migration – 80% complete\n\n- [x] Export\n- [ ] Invoices"), InlineData("## Migration: 7/9 complete\n\n- [ ] Invoices"), InlineData("## Migration – in progress\n\n- [ ] Invoices"), InlineData("## Migration – partially complete\n\n- [ ] Invoices"), InlineData("## Migration not complete\n\n- [ ] Invoices")]
    [InlineData("## Complete API wiring\n\n- [ ] Routes"), InlineData("## How to complete the migration\n\n- [ ] Export"), InlineData("## Migration ⏳\n\n- [ ] Invoices"), InlineData("## Migration – en cours\n\n- [ ] Factures"), InlineData("## Definition of done\n\n- [ ] Reviewed\n- [ ] Tested"), InlineData("## ✅ Checklist\n\n- [ ] Reviewed\n- [ ] Tested")]
    public void AcceptsOpenItemsBelowWhatIsNotDeclaredComplete(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("## Migration – done\n\n- [x] Export\n\n### Next steps\n\n- [ ] Archive"), InlineData("## Migration – done\n\n- [x] Export\n\n**Next steps**:\n\n- [ ] Archive"), InlineData("## Migration – terminée\n\n- [x] Export\n\n### Prochaines étapes\n\n- [ ] Archive"), InlineData("## Phase 1 – done\n\n- [x] Export\n\n## Phase 2\n\n- [ ] Archive")]
    [InlineData("## Migration – done\n\n- [x] Export\n- [ ] Optional: colours"), InlineData("## Migration – done\n\n- [x] Export\n- Later\n  - [ ] Archive\n- Future enhancements\n  - [ ] Colours"), InlineData("## Migration – done\n\n### Known issues\n\n- ❌ Slow start"), InlineData("## Migration – done\n\n### Before\n\n- ❌ Lost invoices")]
    [InlineData("## Migration – terminée\n\n### Recommandations\n\n- [ ] Archiver"), InlineData("## Migration – done\n\n### Future phases\n\n| Step | Status |\n|---|---|\n| Archive | ⏳ |"), InlineData("# Plan\n\n- [ ] Archive\n\n# Migration – done\n\n- [x] Export")]
    [InlineData("## Tests – done\n\n- [x] Crane tests\n- [x] Coverage > 80% of the winch ✅ (~85% reached)"), InlineData("## Tests – terminés\n\n- [x] Tests de la grue\n- [x] Couverture > 80 % du treuil ✅ (~85 % atteint)")]
    public void AcceptsOpenWorkThatNobodyDeclaredDone(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("## Review – done\n\n- 🔴 High: two findings\n- 🟡 Low: one finding"), InlineData("## Security – done\n\n- ✅ No secrets\n- ❌ Never log tokens"), InlineData("## Fixes – done\n\n- ❌ → ✅ Lost invoices"), InlineData("## Migration – done\n\n- [x] Export\n- [ ] ~~Fax gateway~~"), InlineData("## Migration – done\n\n- [x] Export\n- ~~⏳ Fax gateway~~")]
    [InlineData("## Migration – done\n\n| Step | Status |\n|---|---|\n| Export | ✅ |\n| Fax | N/A |"), InlineData("## Migration – done\n\nNothing is pending."), InlineData("## Legend – complete\n\n- ⏳ = pending\n- ✅ = done"), InlineData("## Migration – done\n\n- `[ ]` marks an open box"), InlineData("## Migration – done\n\n- Test coverage: 85%\n- CPU: 40%"), InlineData("## Migration – done\n\n- 0 failures ✅\n- No errors ✅")]
    [InlineData("## Migration – done\n\n| Tool | With cache | Without |\n|---|---|---|\n| A | ✅ | ❌ |\n| B | ✅ | ❌ |"), InlineData("## Migration – done\n\n```csharp\n// [ ] not a box\n```"), InlineData("## ✅ Strengths\n\n- Clear names\n- [ ] Boxes")]
    [InlineData("## Audit – done\n\n| Finding | Severity |\n|---|---|\n| A | 🔴 |\n| B | 🟡 |"), InlineData("## Audit – terminé\n\n| Constat | Priorité |\n|---|---|\n| A | 🔴 |\n| B | 🟡 |"), InlineData("## Tests – done\n\n- [x] should mark a task as pending\n- ✅ should fail on bad input")]
    public void AcceptsWhatIsNotOpen(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("## Migration – [|done|]\n\n- Export: done\n- Invoices: {|+:to do|}"), InlineData("## Migration – [|terminée|]\n\n- Export : terminé\n- Factures : {|+:à faire|}"), InlineData("## Migration ([|100 %|])\n\n- Export : terminé\n- Factures : {|+:à faire|}")]
    [InlineData("## Migration – [|done|]\n\n- ✅ Export\n- {|+:❌|} Invoices: not implemented"), InlineData("## Migration – [|done|]\n\n- ✅ Export\n- Invoices: {|+:❌|} Not implemented"), InlineData("## Migration – [|terminée|]\n\n- ✅ Export\n- Factures : {|+:❌|} non configurées")]
    [InlineData("## Migration – [|done|]\n\n- Export - done\n- Invoices - {|+:not started|}"), InlineData("## Migration – [|done|]\n\n- Export (done)\n- Invoices ({|+:in progress|})"), InlineData("## Migration – [|terminée|]\n\n- Export – terminé\n- Factures – {|+:en attente|}")]
    public void ReadsStatusesWrittenInWords(string report) => Reports(Title + report);

    [Theory]
    [InlineData("## Migration – [|100% done|]\n\n- Export: 100%\n- Invoices: {|+:60%|}"), InlineData("## Migration – [|100% done|]\n\n- Export (100%)\n- Invoices ({|+:60%|})\n- Accounts (100%)"), InlineData("## Migration – [|100 % terminée|]\n\n- Export - 100 %\n- Factures - {|+:60 %|}")]
    [InlineData("## [|✅|] Migration\n\n| Step | Progress |\n|---|---|\n| Export | 100% |\n| Accounts | 100% |\n| Invoices | {|+:60%|} |"), InlineData("## [|✅|] Migration\n\n| Étape | Avancement |\n|---|---|\n| Export | 100 % |\n| Comptes | 100 % |\n| Factures | {|+:60 %|} |")]
    public void ReadsListsAndTablesOfPercentages(string report) => Reports(Title + report);

    [Theory]
    [InlineData("## Migration – done\n\n- Export: 100%\n- Test coverage: 85%"), InlineData("## Migration – done\n\n- Export: 90%\n- Invoices: 60%"), InlineData("## Migration – done\n\n- Orders moved, 100%\n- Sampling: 10%"), InlineData("## Migration – terminée\n\n- Export : 100 %\n- Taux d'erreur : 2 %")]
    [InlineData("## Migration – done\n\n- Export of orders - pending, paid and sent ones"), InlineData("## Migration – done\n\n- ✅ Export\n- To do lists are exported too"), InlineData("## Migration – done\n\n- ✅ Export\n- ❌ No fax gateway"), InlineData("## ✅ Migration\n\n| Step | Progress |\n|---|---|\n| Export | 40% |\n| Invoices | 60% |")]
    public void AcceptsPercentagesAndDashesOfSomethingElse(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("## Phase 3 - 80% complete\n\n- [x] Gates\n- [ ] Cranes"), InlineData("## Phase 3 – 80 % terminé\n\n- [x] Portes\n- [ ] Grues")]
    public void ReadsThePercentageBehindThePhase(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Yard\n\n## [|Completed|] works\n\n- [x] Rails\n- [x] Lamps\n- {|+:[ ]|} Gates"), InlineData("# Yard\n\n[|All works are complete|]:\n\n- [x] Rails\n- [x] Lamps\n- {|+:[ ]|} Gates"), InlineData("# Quai\n\n[|Tous les travaux sont terminés|] :\n\n- [x] Rails\n- [x] Lampes\n- {|+:[ ]|} Portes")]
    public void ReportsWhatIsSaidOfAll(string report) => Reports(report);

    [Theory]
    [InlineData("# Yard\n\n## Complete guide\n\n- [x] Rails\n- [x] Lamps\n- [ ] Gates"), InlineData("# Yard\n\nAll works but one are complete:\n\n- [x] Rails\n- [x] Lamps\n- [ ] Gates"), InlineData("# Yard\n\nNot all works are complete:\n\n- [x] Rails\n- [ ] Gates"), InlineData("# Yard\n\n## Completed works\n\n- [x] Rails\n- [x] Lamps"), InlineData("# Yard\n\n## Completed works by 2025\n\n- [x] Rails\n- [ ] Lamps\n- [ ] Gates"), InlineData("# Quai\n\nTous les travaux sauf un sont terminés :\n\n- [x] Rails\n- [ ] Portes")]
    public void AcceptsWhatIsNotSaidOfAll(string report) => IsQuiet(report);

    [Theory]
    // Goals, improvements and checklists can be done like other work.
    [InlineData("## Goals [|completed|]\n\n- [x] Ropes\n- [x] Chains\n- {|+:[ ]|} Anchors\n- [x] Lamps"), InlineData("### Sea trials: improvements [|✅|]\n\n- ✅ Ropes\n- ✅ Chains\n- {|+:❌|} Anchors\n- ✅ Lamps"), InlineData("### Checklist of June [|✅|]\n\n- [x] Ropes\n- [x] Chains\n- {|+:[ ]|} Anchors"), InlineData("### [|Completed|] improvements\n\n- ✅ Ropes\n- ✅ Chains\n- {|+:❌|} Anchors")]
    [InlineData("## Objectifs [|terminés|]\n\n- [x] Cordes\n- [x] Chaînes\n- {|+:[ ]|} Ancres\n- [x] Lampes"), InlineData("### Améliorations du quai [|✅|]\n\n- ✅ Cordes\n- ✅ Chaînes\n- {|+:❌|} Ancres\n- ✅ Lampes")]
    public void ReportsOpenItemsBelowGoalsThatAreDone(string report) => Reports(report);

    [Theory]
    [InlineData("## Goals completed\n\n- [x] Ropes\n- [x] Chains"), InlineData("## Goals\n\n- [x] Ropes\n- [x] Chains\n- [ ] Anchors"), InlineData("## ✅ Success criteria\n\n- ✅ Ropes\n- ✅ Chains\n- ⏳ Anchors"), InlineData("## Plan of the works ✅\n\n- [x] Ropes\n- [ ] Chains\n- [ ] Anchors"), InlineData("## Future improvements ✅\n\n- [x] Ropes\n- [x] Chains\n- [ ] Anchors")]
    [InlineData("## Objectifs terminés\n\n- [x] Cordes\n- [x] Chaînes"), InlineData("## Améliorations\n\n- ✅ Cordes\n- ✅ Chaînes\n- ❌ Ancres"), InlineData("## ✅ Critères de réussite\n\n- ✅ Cordes\n- ✅ Chaînes\n- ⏳ Ancres")]
    public void IsQuietWhereGoalsAreOnlySet(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## ✅ [|ALL CRANES MOVED AND INSTALLED|]\n\n### Gauges ({|+:4/6|} running)\n\n- ✅ Rails"), InlineData("## [|All gates migrated|]\n\n| Gate | State |\n|---|---|\n| North | ✅ Live |\n| South | ⚠️ {|+:Not migrated|} |"), InlineData("[|Every milestone has been reached|]:\n\n- M1: done\n- M2: {|+:in progress|}")]
    [InlineData("[|All planned tasks are complete|].\n\n- [x] North\n- {|+:[ ]|} Plan of the south"), InlineData("## Cameras – [|all connected|] ✅\n\n- **Quay**: connected\n- **Gate**: {|+:needs|} API token"), InlineData("## [|All critical leaks fixed|] ✅\n\n- ✅ L-1\n- ✅ L-4\n- {|+:❌|} L-9")]
    [InlineData("[|Toutes les étapes sont terminées|].\n\n- [x] Rails\n- {|+:[ ]|} Plan de reprise"), InlineData("## ✅ [|Tous les portiques sont opérationnels|]\n\n- ✅ Nord\n- ⚠️ Sud ({|+:en|} panne)"), InlineData("## Balises entièrement [|implémentées|]\n\n- Nord ✅\n- Sud ⚠️ {|+:partiel|}")]
    public void ReportsWhatIsSaidOfEach(string report) => Reports(Title + report);

    [Theory]
    [InlineData("## All cranes tested\n\n- ✅ North\n- ❌ South"), InlineData("## All gates migrated\n\n| Gate | State |\n|---|---|\n| North | ✅ Live |\n| South | ⚠️ Slow |"), InlineData("## All gates migrated (90%)\n\n- ✅ North\n- ⏳ South"), InlineData("## Not all gates migrated\n\n- ✅ North\n- ⏳ South"), InlineData("## All gates will be migrated\n\n- ✅ North\n- ⏳ South")]
    [InlineData("All cranes are complete.\n\n- [x] Rails\n- [ ] Lamps"), InlineData("## All gates migrated\n\n- ✅ North\n- ⚠️ Open bolts (medium)"), InlineData("## All gates migrated\n\n- ✅ North\n- ⚠️ Unavailable at night (non-blocking)"), InlineData("## All leaks fixed\n\n- ❌ L-1\n- ❌ L-2"), InlineData("## All gates migrated\n\n### Barriers (4/6 wooden)\n\n- ✅ North")]
    [InlineData("## ✅ Cranes\n\n- ✅ North\n- ✅ West\n- ⚠️ South (needs paint)"), InlineData("## Cameras – all connected ✅\n\n- **Quay**: connected\n- **Gate**: needs no power"), InlineData("## Toutes les grues testées\n\n- ✅ Nord\n- ❌ Sud"), InlineData("## Tous les portiques sont opérationnels\n\n- ✅ Nord\n- ⚠️ Sud (bruyant)")]
    public void IsQuietWhereNotEachIsSaidToBeDone(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("## [|Working|] gauges\n\n- North ✅\n- West ✅\n- South {|+:❌|} jams"), InlineData("## Fully [|implemented|] gauges\n\n- North ✅\n- South ⚠️ {|+:partial|}"), InlineData("## ✅ [|Resolved|] issues\n\n| Issue | State |\n|---|---|\n| L-1 | Fixed |\n| L-2 | Fixed |\n| L-3 | {|+:Still open|} |"), InlineData("## Anomalies [|corrigées|]\n\n- ✅ A-1\n- ✅ A-2\n- {|+:⏳|} A-3")]
    [InlineData("**Phase 4 is [|finished|].** What it covered:\n\n- [x] Rails\n- {|+:[ ]|} Lamps"), InlineData("## Manuals: [|100% complete|]\n\n1. Crane – finished\n2. Gate – {|+:draft|}"), InlineData("### Critical (must complete) [|✅|]\n\n- [x] Rails\n- {|+:[ ]|} Lamps - next step"), InlineData("### La phase 3 est [|terminée|]\n\n- [x] Rails\n- {|+:[ ]|} Lampes")]
    public void ReportsListsOfWhatIsDone(string report) => Reports(Title + report);

    [Theory]
    [InlineData("## Working hours\n\n- North ✅\n- South ❌"), InlineData("## Resolved issues\n\n- ❌ L-1\n- ❌ L-2"), InlineData("## What phase 4 is\n\n- [x] Rails\n- [ ] Lamps"), InlineData("## Manuals: 100% complete\n\n1. Crane – finished\n2. Gate – drafts and sketches"), InlineData("### Critical (must complete)\n\n- [x] Rails\n- [ ] Lamps"), InlineData("### Must complete before launch ✅\n\n- [ ] Rails\n- [ ] Lamps"), InlineData("### La phase 3 n'est pas terminée\n\n- [x] Rails\n- [ ] Lampes")]
    public void IsQuietOnListsOfOtherThings(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("# Harbour lights – [|complete|] ✅\n\n## North\n\n- **Lamp**: lit\n\n## South\n\n- **Lamp**: {|+:not configured|}\n- **Status**: {|+:needs|} token"), InlineData("# Feux du port – [|terminé|] ✅\n\n## Nord\n\n- Lampe : allumée\n\n## Sud\n\n- Lampe : {|+:non configurée|}\n- Radio : {|+:non testée|}")]
    public void HoldsTheTitleAgainstWhatIsNotThere(string report) => Reports(report);

    [Theory]
    [InlineData("# Lights audit – complete ✅\n\n## South\n\n- **Lamp**: not configured\n- **Radio**: not tested"), InlineData("# Harbour lights – complete ✅\n\n## Phase 2\n\n- **Lamp**: not configured\n- **Radio**: not tested"), InlineData("# Harbour lights – complete ✅\n\n## Known gaps\n\n- **Lamp**: not configured\n- **Radio**: not tested"), InlineData("# Harbour lights – complete ✅\n\n## South\n\n- **Lamp**: not configured"), InlineData("# Harbour lights\n\n## South\n\n- **Lamp**: not configured\n- **Radio**: not tested"), InlineData("# Audit des feux – terminé ✅\n\n## Sud\n\n- Lampe : non configurée\n- Radio : non testée")]
    public void LeavesTitlesOfFindingsAndPhases(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## ✅ What's [|complete|]\n\n### Rails (100%)\n\nLaid.\n\n### Lamps ({|+:90%|})\n\nLit."), InlineData("## Work – [|done|]\n\n### Rails - 100%\n\nLaid.\n\n### Lamps - {|+:80%|} 🆕\n\nLit."), InlineData("## Travaux – [|terminés|]\n\n### Rails (100 %)\n\nPosés.\n\n### Lampes ({|+:90 %|})\n\nAllumées."), InlineData("## ✅ What's [|complete|]\n\n### Rails\n\nLaid.\n\n### Lamps ({|+:needs|} testing)\n\nLit.")]
    [InlineData("## ✅ Gates [|100% operational|]\n\n### North\n\n**Status**: ✅ Working\n\n### South\n\n**Status**: ✅ {|+:Partially|} built"), InlineData("## ✅ Portiques [|100 % opérationnels|]\n\n### Nord\n\n**Statut** : ✅ Complet\n\n### Sud\n\n**Statut** : ✅ {|+:Partiellement|} posé"), InlineData("## Lots [|terminés|]\n\n- ✅ Nord (100 % terminé)\n- ✅ Ouest (100 % terminé)\n- ✅ Sud ({|+:70 %|} terminé)")]
    [InlineData("## [|Completed|] stages\n\n- ✅ Rails (100% complete)\n- ✅ Gates (100% complete)\n- ✅ Lamps ({|+:67%|} complete)"), InlineData("## [|All critical gaps closed|]\n\n| Gap | Status |\n|---|---|\n| Rails | ✅ Done |\n| Gates | ✅ Done |\n| Lamps | **{|+:Manual|} action** (see the log) |"), InlineData("## [|Tous les écarts critiques corrigés|]\n\n| Écart | Statut |\n|---|---|\n| Rails | ✅ Fait |\n| Portiques | ✅ Fait |\n| Lampes | {|+:Action|} requise |")]
    public void ReportsPartsThatSayLess(string report) => Reports(Title + report);

    [Theory]
    [InlineData("## ✅ What's complete\n\n### Rails\n\nLaid.\n\n### Lamps (90%)\n\nLit."), InlineData("## ✅ What's complete\n\n### Rail coverage (100%)\n\nLaid.\n\n### Lamp coverage (90%)\n\nLit."), InlineData("## What's left\n\n### Rails (100%)\n\nLaid.\n\n### Lamps (90%)\n\nLit."), InlineData("## ✅ What's complete\n\n### Rails (100%)\n\nLaid.\n\n### Next steps: lamps (0%)\n\nLit."), InlineData("## ✅ What's complete\n\n### Lamps (needs no testing)\n\nLit.")]
    [InlineData("## ✅ Gates\n\n### South\n\n**Status**: ✅ Partially built"), InlineData("## ✅ Gates 100% operational\n\n### South\n\n**Status**: ✅ Working, partially in wood"), InlineData("## Stages\n\n- ✅ Rails (100% complete)\n- ✅ Gates (100% complete)\n- ✅ Lamps (67% complete)"), InlineData("## Completed stages\n\n- ✅ Rails\n- ✅ Gates\n- ✅ Lamps (67% brighter)"), InlineData("## All critical gaps closed\n\n| Gap | Status | Manual action |\n|---|---|---|\n| Rails | ✅ Done | Manual action by hand |\n| Lamps | ✅ Done | none |"), InlineData("## Travaux – terminés\n\n### Rails (100 %)\n\nPosés.\n\n### Taux de pannes (2 %)\n\nBas.")]
    public void AcceptsPartsThatSayOtherThings(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("# ✅ Harbour move [|complete|]\n\n| Phase | Status |\n|---|---|\n| Phase 1 | ✅ Complete |\n| Phase 2 | ✅ Complete |\n| Phase 3 | {|+:⏳|} Pending |"), InlineData("# Déménagement du port – [|terminé|] ✅\n\n## Étapes\n\n| Étape | Statut |\n|---|---|\n| Phase 1 | ✅ Terminé |\n| Phase 2 | ✅ Terminé |\n| Phase 3 | {|+:⏳|} En attente |")]
    public void HoldsTheTitleAgainstAStageThatIsLeft(string report) => Reports(report);

    [Theory]
    [InlineData("# ✅ Phase 2 of the move complete\n\n| Phase | Status |\n|---|---|\n| Phase 1 | ✅ Complete |\n| Phase 2 | ✅ Complete |\n| Phase 3 | ⏳ Pending |"), InlineData("# ✅ Harbour move complete\n\n## Next steps\n\n| Phase | Status |\n|---|---|\n| Phase 1 | ✅ Complete |\n| Phase 2 | ✅ Complete |\n| Phase 3 | ⏳ Pending |"), InlineData("# ✅ Harbour move complete\n\n| Phase | Status |\n|---|---|\n| Phase 1 | ✅ Complete |\n| Phase 2 | ✅ Complete |\n| Phase 3 (optional) | ⏳ Pending |"), InlineData("# Harbour move\n\n| Phase | Status |\n|---|---|\n| Phase 1 | ✅ Complete |\n| Phase 2 | ✅ Complete |\n| Phase 3 | ⏳ Pending |"), InlineData("# Déménagement du port – phase 2 terminée ✅\n\n| Étape | Statut |\n|---|---|\n| Phase 1 | ✅ Terminé |\n| Phase 2 | ✅ Terminé |\n| Phase 3 | ⏳ En attente |")]
    public void AcceptsStagesThatTheTitleLeavesOut(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Success criteria – all [|met|]\n\n| Part | Status |\n|---|---|\n| Rails | ✅ Done |\n| Gates | ✅ Done |\n| Lamps | ⚠️ {|+:Partial|} |"), InlineData("## Objectives: [|100% achieved|]\n\n| Part | Status |\n|---|---|\n| Rails | ✅ |\n| Gates | ✅ |\n| Lamps | 🟡 {|+:In progress|} |"), InlineData("## ✅ [|All requirements fulfilled|]\n\n- ✅ Rails\n- {|+:❌|} Lamps"), InlineData("## [|Toutes les exigences sont remplies|]\n\n- ✅ Rails\n- {|+:❌|} Lampes")]
    public void ReportsReservationsThatSayThatTheyAreOpen(string report) => Reports(Title + report);

    [Theory]
    [InlineData("## Success criteria – all met\n\n| Part | Status |\n|---|---|\n| Rails | ✅ Done |\n| Gates | ✅ Done |\n| Lamps | ⚠️ Dim |"), InlineData("## Success criteria\n\n| Part | Status |\n|---|---|\n| Rails | ✅ Done |\n| Gates | ✅ Done |\n| Lamps | ⚠️ Partial |"), InlineData("## Objectives: 100% achieved\n\n| Part | Status | Light |\n|---|---|---|\n| Rails | ✅ | Full |\n| Lamps | ✅ | ⚠️ Partial |")]
    public void AcceptsReservationsOnHowWellItWorks(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("# [|All stages complete|] ✅\n\n## Summary\n\n| Stage | Status | Completion |\n|---|---|---|\n| **Stage #1: Gates** | ✅ Complete | 100% |\n| **Stage #2: Locks** | ✅ First part complete | {|+:90%|} |"), InlineData("# [|Toutes les étapes terminées|] ✅\n\n## Bilan\n\n| Étape | Statut | Avancement |\n|---|---|---|\n| **Portes** | ✅ Terminé | 100 % |\n| **Écluses** | ✅ Première partie terminée | {|+:90 %|} |")]
    public void HoldsATitleOfAllAgainstAColumnOfProgress(string report) => Reports(report);

    [Theory]
    [InlineData("# All stages complete ✅\n\n## Summary\n\n| Stage | Status | Completion |\n|---|---|---|\n| Gates | ✅ Complete | 100% |\n| Locks | ✅ Complete | 100% |"), InlineData("# All stages complete ✅\n\n## Summary\n\n| Stage | Status | Coverage |\n|---|---|---|\n| Gates | ✅ Complete | 100% |\n| Locks | ✅ Complete | 90% |"), InlineData("# Stage 3 complete ✅\n\n## Summary\n\n| Stage | Status | Completion |\n|---|---|---|\n| Stage 3 | ✅ Complete | 100% |\n| Stage 4 | ✅ Started | 90% |")]
    [InlineData("# Toutes les étapes terminées ✅\n\n## Bilan\n\n| Étape | Statut | Avancement |\n|---|---|---|\n| Portes | ✅ Terminé | 100 % |\n| Écluses | ✅ Terminé | 100 % |")]
    public void AcceptsATitleOfAllOverWholeColumnsAndOtherShares(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\n### Steps of the move ([|4/4|])\n\n1. ✅ Rails\n2. ✅ Gates\n3. {|+:⏳|} Lamps\n4. {|+:⏳|} Horn"), InlineData("# Rapport\n\n### Étapes du déménagement ([|3/3|])\n\n1. ✅ Rails\n2. {|+:⏳|} Portes\n3. {|+:⏳|} Lampes")]
    public void ReportsARatioOfAllOverOpenSteps(string report) => Reports(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\n### Steps of the move (4/6)\n\n1. ✅ Rails\n2. ✅ Gates\n3. ⏳ Lamps\n4. ⏳ Horn"), InlineData("# Report\n\n**Status**: done\n\n### Steps of the move (4/4)\n\n1. ✅ Rails\n2. ✅ Gates\n3. ⏳ Lamps"), InlineData("# Report\n\n**Status**: done\n\n### Planned steps (4/4)\n\n1. ✅ Rails\n2. ✅ Gates\n3. ⏳ Lamps\n4. ⏳ Horn"), InlineData("# Rapport\n\n### Étapes du déménagement (3/3)\n\n1. ✅ Rails\n2. ✅ Portes\n3. ✅ Lampes"), InlineData("# Report\n\n**Status**: done\n\n## ✅ Recommendations\n\n1. ✅ Paint the rails\n2. ✅ Oil the gates\n3. ✅ Ring the bell\n\n### Later\n\n- ⚠️ Partial lamps\n- 🔄 Horn")]
    [InlineData("# Rapport\n\n## ✅ Recommandations\n\n1. ✅ Peindre les rails\n2. ✅ Huiler les portes\n3. ✅ Sonner la cloche\n\n### Plus tard\n\n- 🔄 Corne"), InlineData("# Report\n\n**Status**: done\n\n## 🔴 Grave\n\n- ❌ Rails\n\n## 🟢 Docks one by one\n\n| Dock | State |\n|---|---|\n| North | ✅ |\n| East | ✅ |\n| South | ✅ |\n| West | ❌ |"), InlineData("# Report\n\n**Status**: done\n\n### Harbour: ✅ solid\n\n- ✅ Rails\n- ✅ Gate tests (97% passing)\n- ✅ Lamps"), InlineData("# Report\n\n**Status**: done\n\n### Test 2: fullness ✅ PASSED\n\n- Result: 52% fullness\n- Target: 60%+ fullness\n- Status: 52% reached")]
    public void AcceptsRatiosColoursAndAdvice(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- ✅ **[|Complete (100%|])**:\n  - Berths\n  - Tows\n  - Night watch ({|+:90%|})"), InlineData("- ✅ **[|Terminé (100 %|])** :\n  - Postes\n  - Remorques\n  - Garde de nuit ({|+:90 %|})")]
    [InlineData("### Harbour [|✅|]\n\n- [x] Berths\n- [x] Tows\n- {|+:[ ]|} **TODO**: Night watch"), InlineData("### Port [|✅|]\n\n- [x] Postes\n- [x] Remorques\n- {|+:[ ]|} **TODO** : Garde de nuit")]
    public void ReportsLowerSharesAndTasksBelowWhatIsDone(string report) => Reports("# Report\n\n**Status**: under way\n\n" + report);

    [Theory]
    [InlineData("- ✅ **Complete (100%)**:\n  - Berths\n  - Tows\n  - Night watch (100%)"), InlineData("- ✅ **Complete (100%)**:\n  - Berths\n  - Tows\n  - Test coverage (90%)"), InlineData("- ✅ **Complete (100%)**:\n  - Berths\n  - Tows\n  - Night watch (90% of the berths lit)"), InlineData("- **Under way (30-95%)**:\n  - Berths\n  - Night watch (90%)")]
    [InlineData("- ✅ **Terminé (100 %)** :\n  - Postes\n  - Remorques\n  - Garde de nuit (100 %)"), InlineData("### Harbour ✅\n\n- [x] Berths\n- [x] Tows\n- [ ] Optional: Night watch"), InlineData("### Port ✅\n\n- [x] Postes\n- [x] Remorques\n- [ ] Facultatif : garde de nuit")]
    public void AcceptsSharesAndTasksThatLeaveItDone(string report) => IsQuiet("# Report\n\n**Status**: under way\n\n" + report);

    [Theory]
    [InlineData("[|All four lamps have been moved|] to the new pier:\n\n- Lamp A moved on 3 May\n- Lamp B {|+:not started|}, the mast is away"), InlineData("[|Toutes les lampes ont été déplacées|] sur le nouveau quai :\n\n- Lampe A : déplacée\n- Lampe B : {|+:non commencée|}"), InlineData("## [|Completed in June|]\n\n1. Lamps of pier 4\n2. {|+:🚧|} Fender posts"), InlineData("## [|Terminé en juin|]\n\n1. Lampes du quai\n2. {|+:🚧|} Défenses")]
    public void ReportsWhatIsLeftOfAllAndOfATime(string report) => Reports(report);

    [Theory]
    [InlineData("All lamps have to be moved to the new pier:\n\n- Lamp A moved on 3 May\n- Lamp B not started"), InlineData("All four lamps have been moved to the new pier:\n\n- Lamp A moved on 3 May\n- Lamp B moved, and is not lit by day"), InlineData("## Completed in June\n\n1. Lamps of pier 4\n\n## In the works\n\n1. 🚧 Fender posts"), InlineData("Toutes les lampes doivent être déplacées sur le quai :\n\n- Lampe A : déplacée\n- Lampe B : non commencée"), InlineData("## Completed in two steps\n\n1. Lamps of pier 4\n2. 🚧 Fender posts")]
    public void AcceptsWhatIsNotDeclared(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Harbour guide: [|100%|] translated\n\n- Danish: 100%\n- Polish: 100%\n- Turkish: {|+:85%|}")]
    public void ReadsAWholeThatAParticipleEnds(string report) => Reports(report);

    [Theory]
    [InlineData("## Harbour guide: 100% translated\n\n- Danish: 100%\n- Polish: 100%\n- Turkish: 100%"), InlineData("## Harbour guide: 100% paper\n\n- Danish: 100%\n- Polish: 100%\n- Turkish: 85%")]
    public void AcceptsAWholeThatAParticipleEnds(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Quay cleared - ✅ VERIFIED\n\n### Removed items\n\n- ❌ `ropes/` - not needed\n- ❌ `hooks/` - rusty\n- ❌ `old/` - empty"), InlineData("## Quay cleared ✅\n\n- ❌ `ropes/` - removed\n- ✅ `hooks/` - kept"), InlineData("## Work done ✅\n\n- 📧 writes to the crew\n- 🔄 reads the tide again\n- 📊 counts the nets")]
    [InlineData("## Quai dégagé ✅\n\n- ❌ `cordes/` - supprimé\n- ✅ `crochets/` - gardé")]
    public void AcceptsCrossesBeforeWhatWasRemovedAndPictures(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("## Work [|done|] ✅\n\n- {|+:🔄|} reads the tide again\n- ✅ counts the nets"), InlineData("## Travaux [|faits|] ✅\n\n- {|+:🔄|} relit la marée\n- ✅ compte les filets")]
    public void TakesTurningArrowsAmongMarksForOne(string report) => Reports(Title + report);

    [Theory]
    [InlineData("[|All five cranes are complete|].\n\n| Crane | Status |\n|---|---|\n| A | ✅ |\n| B | {|+:⏳|} |")]
    [InlineData("## [|All tasks completed|]\n\n**Completed tasks:** {|+:41/46|}")]
    [InlineData("**Progress of lot 3: [|100 % done|]**\n\n1. Drawings approved\n2. Panels made\n3. Mounting {|+:in progress|}")]
    [InlineData("## Survey\n\n**Status:** ✅ [|Complete|]\n\n- 210 hours on tape\n- 60 hours {|+:still pending|}")]
    [InlineData("### 1. ✅ [|RESOLVED|] - Rusty lock\n\nThe lock hung on the gate.\n\n- ⚠️ **{|+:Action required|}**: order a new key")]
    [InlineData("**Avancement du lot 3 : [|100 % réalisé|]**\n\n1. Plans validés\n2. Panneaux faits\n3. Pose {|+:en cours|}")]
    public void ReportsWhatIsLeftInWords(string report) => Reports(Title + report);

    [Theory]
    [InlineData("All five cranes are listed.\n\n| Crane | Status |\n|---|---|\n| A | ✅ |\n| B | ⏳ |")]
    [InlineData("## All tasks completed\n\n**Completed tasks:** 46/46")]
    [InlineData("## All tasks completed\n\n**Tests done:** 41/46")]
    [InlineData("**Progress of lot 3: 100 % done**\n\n1. Drawings approved\n2. Display of jobs in progress")]
    [InlineData("### ✅ Changes done\n\n| Change | Status |\n|---|---|\n| Rope | ✅ done (+40%) |\n| Winch | ✅ done (+30-40%) |")]
    [InlineData("## ✅ Work done\n\n### 📧 Mail (100%)\n\n- ✅ Letters\n\n### 🔄 Night runs (100%)\n\n- ✅ Tide\n\n### 📊 Figures (100%)\n\n- ✅ Nets")]
    [InlineData("**Avancement du lot 3 : 100 % réalisé**\n\n1. Plans validés\n2. Liste des travaux en cours")]
    public void AcceptsWhatIsWholeInWords(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("**All lifts: cabling [|finished|] ✅**\n\n- Lift 1: 30 m, tested\n- Lift 2: 28 m, {|+:still to be|} tested"), InlineData("**All lifts: cabling [|finished|] ✅**\n\n- Lift 1: 30 m, tested\n- Lift 2: 28 m, {|+:not recorded|}")]
    [InlineData("**Avancement du lot : [|100 % réalisé|]**\n\n1. Plans validés\n2. Dépose {|+:en cours|}, 4 rails déposés\n3. Peinture finale {|+:à faire|}")]
    [InlineData("## Cabling\n\n**Status:** ✅ [|Complete|]\n\n- 30 m pulled\n- 12 m {|+:still pending|} at the supplier"), InlineData("## Cabling\n\n**Status:** ✅ [|Complete|]\n\n- 30 m pulled\n- 12 m of cable are {|+:pending|}, the drum is empty")]
    [InlineData("The cabling is [|complete|]:\n\n- Lift 1: done\n- Lift 2: {|+:pending|}\n- Lift 3: done"), InlineData("Le câblage est [|terminé|] :\n\n- Ascenseur 1 : terminé\n- Ascenseur 2 : {|+:à faire|}\n- Ascenseur 3 : terminé")]
    [InlineData("## [|Completed|]\n\n- Lift 1\n- Lift 2 ({|+:in progress|})"), InlineData("## [|Terminé|]\n\n- Ascenseur 1\n- Ascenseur 2 ({|+:en cours|})")]
    [InlineData("## Cabling: [|100 %|] pulled\n\n- North: 100 % of 30 m\n- South: {|+:70 %|} of 28 m\n- West: 100 % of 12 m"), InlineData("**Lifts – [|all riders briefed|] ✅**\n\n- North: briefed\n- South: {|+:not briefed|}")]
    public void ReportsPartsThatSayInPlainWordsThatTheyAreLeft(string report) => Reports(Title + report);

    [Theory]
    [InlineData("**All lifts: cabling finished ✅**\n\n- Lift 1: 30 m, tested\n- Lift 2: 28 m, tested"), InlineData("**Avancement du lot : 80 % réalisé**\n\n1. Plans validés\n2. Dépose en cours, 4 rails déposés"), InlineData("## Cabling\n\n**Status:** ✅ Complete\n\n- 30 m pulled, none pending")]
    [InlineData("The cabling is not complete:\n\n- Lift 1: done\n- Lift 2: pending\n- Lift 3: done"), InlineData("## Completed\n\n- Lift 1\n- Lift 2 (done)"), InlineData("## Completed\n\n- Lift 1\n\n## Open\n\n- Lift 2 (in progress)")]
    [InlineData("## Cabling: 100 % pulled\n\n- Lift 1: 100 % of 30 m\n- Spare drum: 70 % full"), InlineData("**Lifts – all riders briefed ✅**\n\n- North: briefed\n- South: briefed, not paid"), InlineData("## Terminé\n\n- Ascenseur 1\n- Ascenseur 2")]
    public void AcceptsPartsThatAreDone(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("```text\nSprint 3 - Cabling: [|DONE|]\n  [x] lift 1\n  {|+:[ ]|} lift 2\n  [x] lift 3\nSprint 4 - Paint: PLANNED\n  [ ] walls\n```"), InlineData("```\nÉtape 1 : [|terminé|]\n- câbles : terminé\n- bornes : {|+:en cours|}\n- rails : terminé\n```")]
    public void ReportsLinesOfAFenceBelowTheirHead(string report) => Reports(Title + report);

    [Theory]
    [InlineData("```text\nSprint 3 - Cabling: DONE\n  [x] lift 1\nSprint 4 - Paint: PLANNED\n  [ ] walls\n```"), InlineData("```text\nCabling: DONE\nPaint: pending\nDoors: DONE\n```"), InlineData("```text\nÉtape 1 : terminé\n- câbles : terminé\nÉtape 2 : en cours\n- bornes : en cours\n```")]
    public void AcceptsLinesOfAFenceBesideEachOther(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("## Yards\n\n### North yard [|✅|]\n\n| Gate | Check |\n|---|---|\n| A | ✅ pass |\n| B | ⚠️ {|+:Not tested|} |\n| C | ⚠️ {|+:Not tested|} |\n\n### South yard ⚠️\n\n| Gate | Check |\n|---|---|\n| D | ✅ pass |\n| E | ⚠️ Not tested |")]
    public void TakesMarksBehindTitlesThatDifferForStatuses(string report) => Reports(Title + report);

    [Theory]
    [InlineData("## Yards\n\n### North yard ✅\n\n| Gate | Check |\n|---|---|\n| A | ✅ pass |\n| B | ⚠️ Not tested |\n| C | ⚠️ Not tested |\n\n### South yard ✅\n\nAll open."), InlineData("## Yards\n\n### ✅ North yard\n\n| Gate | Check |\n|---|---|\n| A | ✅ pass |\n| B | ⚠️ Not tested |\n| C | ⚠️ Not tested |\n\n### ⚠️ South yard\n\nClosed.")]
    public void TakesMarksOfAllTitlesForDecoration(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("## Completed\n\n### Lift 1\n\n- [x] cable\n\n### In progress\n\n- Lift 2"), InlineData("**Lifts – all riders briefed ✅**\n\n- North: briefed\n- South: not briefed (no riders)")]
    public void AcceptsOtherListsAndWhatIsExplained(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("## Harbour trials\n\n### Storm trials ✅\n\n- Wind: withstood\n- Break-in attempts: blocked\n- Forged permits: rejected\n- Lamps tested\n\n### Frost trials ⚠️\n\n- Ice: not tried")]
    [InlineData("## Essais du port\n\n### Essais de tempête ✅\n\n- Vent : tenu\n- Intrusions : bloquées\n- Lampes testées\n\n### Essais de gel ⚠️\n\n- Glace : non essayée")]
    public void AcceptsWhatWasKeptOffBelowAMark(string report) => IsQuiet("# Report\n\n**Status**: in progress\n\n" + report);

    [Theory]
    [InlineData("- [x] [|Hall|]\n  - [x] Lamps\n  - {|+:[ ]|} Doors\n- [ ] Yard"), InlineData("- [x] [|Hall|]\n  - [x] Lampes\n  - {|+:[ ]|} Portes\n- [ ] Cour"), InlineData("## Hall ([|3/3|])\n\n- [x] Lamps\n- {|+:[ ]|} Doors\n- [x] Floor")]
    [InlineData("## [|✅|] Hall doors\n\n**Status:** {|+:Not started|}"), InlineData("## [|✅|] Portes du hall\n\n**Statut :** {|+:En cours|}")]
    public void ReportsTicksAndCountsAboveWhatIsOpen(string report) => Reports(Title + report.Replace("- [x] [|Hall|]", "- [|[x]|] Hall", StringComparison.Ordinal));

    [Theory]
    [InlineData("- [x] Hall\n  - [x] Lamps\n  - [ ] Doors (optional)\n- [ ] Yard"), InlineData("- [x] Hall\n  - [x] Lampes\n  - [ ] Portes (facultatif)\n- [ ] Cour"), InlineData("## Hall (3/4)\n\n- [x] Lamps\n- [ ] Doors\n- [x] Floor\n- [x] Bell"), InlineData("## Hall (2/2)\n\n- [x] Lamps\n- [ ] Doors\n- [x] Floor")]
    [InlineData("## ✅ Hall doors\n\n**Status:** Done"), InlineData("## Portes du hall\n\n**Statut :** En cours")]
    public void AcceptsTicksAndCountsThatAgree(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("✅ **All tests passing**\n\n- Bill of the yard\n- Changes of state (draft → sent → paid)"), InlineData("✅ **Tous les tests réussis**\n\n- Facture du chantier\n- États (draft → sent → paid)")]
    public void AcceptsStatesThatFollowEachOther(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("- ✅ [|All tests passing locally|]\n  - Gates: 200/200\n  - Locks: 99% ({|+:208/211|})"), InlineData("### [|✅|] Validation tests\n\n- {|+:[ ]|} Gates open\n- {|+:[ ]|} Locks hold\n- {|+:[ ]|} Lamps burn"), InlineData("## Locks [|✅|]\n\n- [x] North\n- [x] South\n- {|+:[ ]|} West ❌ (to be mounted)"), InlineData("### [|✅|] Validation\n\n- {|+:[ ]|} Portes ouvertes\n- {|+:[ ]|} Écluses fermées\n- {|+:[ ]|} Lampes allumées")]
    public void ReadsRunsAndMixedMarks(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("- ✅ All tests passing locally\n  - Gates: 200/200\n  - Locks: 208/211 (3 skipped)"), InlineData("### ✅ Validation criteria\n\n- [ ] Gates open\n- [ ] Locks hold\n- [ ] Lamps burn"), InlineData("### ✅ Harbour\n\n- [ ] Gates open\n- [ ] Locks hold\n- [ ] Lamps burn"), InlineData("### ✅ Critères de validation\n\n- [ ] Portes ouvertes\n- [ ] Écluses fermées\n- [ ] Lampes allumées")]
    public void LeavesOtherListsBelowMarksAlone(string report) => IsQuiet("# Report\n\n" + report);
}
