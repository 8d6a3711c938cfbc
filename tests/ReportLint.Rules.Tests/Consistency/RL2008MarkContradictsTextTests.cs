using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2008MarkContradictsTextTests : RuleTest<RL2008MarkContradictsText>
{
    [Theory]
    [InlineData("- [|✅|] Night buses: {|+:not configured|}"), InlineData("- [|✅|] **Night buses** – {|+:pending|}"), InlineData("- [|[x]|] Timetable: {|+:in progress|}"), InlineData("- Timetable: {|+:partially|} done [|✅|]"), InlineData("[|✅|] Timetable: {|+:not started|}"), InlineData("- [|âœ…|] Night buses: {|+:not deployed|}")]
    [InlineData("- [|✅|] Bus de nuit : {|+:non configuré|}"), InlineData("- [|✅|] Horaires : {|+:en attente|}"), InlineData("- [|[x]|] Horaires : {|+:à faire|}"), InlineData("**Status**: [|✅|] {|+:In progress|}"), InlineData("**Status**: [|✅|] {|+:Failed|}"), InlineData("```text\n[|✅|] Timetable: {|+:pending|}\n```")]
    public void ReportsADoneMarkBesideOpenWords(string report) => Reports(report);

    [Theory]
    [InlineData("- [|⏳|] Timetable: {|+:complete|}"), InlineData("- [|⏳|] Horaires : {|+:terminé|}"), InlineData("- [|â³|] Timetable: {|+:done|}")]
    public void ReportsAnOpenMarkBesideDoneWords(string report) => Reports(report);

    [Theory]
    [InlineData("- [|✅|] Timetable: complete ({|+:85%|})"), InlineData("- [|✅|] Horaires : terminé ({|+:85 %|})"), InlineData("| Part | Status | Progress |\n|---|---|---|\n| Fares | [|✅|] Complete | {|+:85%|} |"), InlineData("| Lot | Statut | Avancement |\n|---|---|---|\n| Tarifs | [|✅|] Terminé | {|+:85 %|} |")]
    public void ReportsADoneMarkBesideALowerPercentage(string report) => Reports(report);

    [Theory]
    [InlineData("- Open defects: {|+:0|} [|❌|] (target: {|+:0|})"), InlineData("- [|❌|] Latency: {|+:120 ms|} (target: {|+:< 200 ms|})"), InlineData("```yaml\nCritical issues: {|+:0|} [|❌|] # target: {|+:0|}\n```"), InlineData("```yaml\nErreurs: {|+:0|} [|âŒ|] # objectif: {|+:0|}\n```"), InlineData("| Metric | Target | Actual | Status |\n|---|---|---|---|\n| Coverage | {|+:80%|} | {|+:85%|} | [|❌|] |")]
    public void ReportsAFailureMarkBesideATargetThatIsMet(string report) => Reports(report);

    [Theory]
    [InlineData("| Part | Status | Notes |\n|---|---|---|\n| Fares | [|✅|] | {|+:Not configured|} |"), InlineData("| Part | Status |\n|---|---|\n| Fares | [|✅|] {|+:pending|} |"), InlineData("| Lot | Statut | Remarques |\n|---|---|---|\n| Tarifs | [|✅|] | {|+:En attente|} |")]
    public void ReportsRows(string report) => Reports(report);

    [Fact]
    public void QuotesMarkAndWords() => Reports("- [|✅|] Night buses: {|+:not configured|}", "'✅' is contradicted by 'not configured'");

    [Fact]
    public void NamesTheTargetThatIsMet() => Reports("- Open defects: {|+:0|} [|❌|] (target: {|+:0|})", "'❌' is contradicted by 0, which meets the target 0");

    [Theory]
    [InlineData("- ✅ No errors"), InlineData("- ❌ No rate limiting"), InlineData("- 0 failures ✅"), InlineData("- ✅ Injection attacks: blocked"), InlineData("- ✅ Traversée de répertoires : bloqué et journalisé"), InlineData("- ✅ Rollback: automatic on failure"), InlineData("- ✅ Refund failures: counted"), InlineData("- ⏳ Timetable: templates ready"), InlineData("- ⏳ Timetable: pending")]
    [InlineData("- ✅ Open defects: 0 (target: 0)"), InlineData("- ❌ Open defects: 3 (target: 0)"), InlineData("- ⚠️ Open defects: 2 (acceptable: < 3)"), InlineData("- ⚠️ Fares: not configured"), InlineData("- ❌ 0 failures"), InlineData("- ✅ Blockers: none pending"), InlineData("- **None** – all critical items complete ✅")]
    [InlineData("- ✅ Default status: pending"), InlineData("- ✅ States: pending, active, closed"), InlineData("- ✅ Pending work: listed"), InlineData("- [ ] Report: complete"), InlineData("- 🔄 Refactoring: complete"), InlineData("- ✅ Winter timetable: planned"), InlineData("- ✅ Feature flag: deferred"), InlineData("- ❌ Lost tickets: fixed"), InlineData("- ❌ → ✅ Lost tickets: pending")]
    [InlineData("- ✅ Phase 3: complete (60%)"), InlineData("- ✅ Fares: complete (85% coverage)"), InlineData("- ✅ Fares: 85%"), InlineData("- ✅ Fares: complete (100%)"), InlineData("✅ 95% COMPLETE"), InlineData("- ❌ Coverage: 85% → 60% (target: 80%)"), InlineData("- `✅ Fares: pending`"), InlineData("- ✅ ~~Fax: pending~~"), InlineData("- ✅ Étapes : en cours, terminé")]
    [InlineData("| Part | Status | Confidence |\n|---|---|---|\n| Fares | ✅ Complete | 85% |"), InlineData("| Part | Depot | Street |\n|---|---|---|\n| Fares | ✅ | Not deployed |"), InlineData("| Part | Status | Progress |\n|---|---|---|\n| Fares | ✅ Working | 85% |"), InlineData("| Part | Status | Notes |\n|---|---|---|\n| Fares | ✅ | Pending review of the winter tables |"), InlineData("| Part | Status |\n|---|---|\n| ~~Fax~~ | N/A |"), InlineData("| Lot | Statut | Remarques |\n|---|---|---|\n| Tarifs | ⏳ | En attente |")]
    public void AcceptsMarksThatAgreeWithTheirText(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- [|✅|] Night backups - {|+:not started|}"), InlineData("- [|[x]|] Night backups ({|+:pending|})"), InlineData("- [|✅|] Sauvegardes de nuit – {|+:non démarré|}"), InlineData("- [|✅|] Sauvegardes de nuit ({|+:en cours|})"), InlineData("- [|âœ…|] Night backups - {|+:not started|}")]
    public void ReadsStatusesAtTheEndOfALine(string item) => Reports("# Report\n\n" + item);

    [Theory]
    [InlineData("- ✅ Night backups (planned)"), InlineData("- ✅ Night backups - done"), InlineData("- ✅ Order states (pending, paid, sent)"), InlineData("- ⏳ Night backups - not started"), InlineData("- ✅ Sauvegardes de nuit (prévues)"), InlineData("- ✅ Sauvegardes de nuit – terminé")]
    public void AcceptsWhatTheEndOfALineAgreesWith(string item) => IsQuiet("# Report\n\n" + item);

    [Theory]
    [InlineData("| Part | Status |\n|---|---|\n| Fares | [|❌|] {|+:Complete|} |"), InlineData("| Lot | Statut |\n|---|---|\n| Tarifs | [|❌|] {|+:Terminé|} |")]
    [InlineData("- [|[x]|] Night buses - {|+:still in progress|}"), InlineData("### [|✅|] Night buses - {|+:Not started|}\n\nText."), InlineData("- [|✅|] Load test: {|+:FAILED|}"), InlineData("- [|✅|] Tests de charge : {|+:échoués|}"), InlineData("- [|✅|] Smoke tests: {|+:3 failed|}")]
    [InlineData("- [|✅|] Manual complete ({|+:60%|})"), InlineData("- [|✅|] Manuel terminé ({|+:60 %|})"), InlineData("| Part | Mark | Status | Progress |\n|---|---|---|---|\n| Fares | [|✅|] | Complete | {|+:85%|} |\n| Maps | ✅ | Complete | 100% |")]
    public void ReportsMarksBesideWordsInFurtherPlaces(string report) => Reports(report);

    [Theory]
    [InlineData("| Part | Status |\n|---|---|\n| Fares | ❌ Complete rewrite |"), InlineData("| Part | Needed |\n|---|---|\n| Fares | ❌ Complete |"), InlineData("| Lot | Statut |\n|---|---|\n| Tarifs | ❌ Échoué |"), InlineData("- ⏳ Night buses - still in progress"), InlineData("### ✅ Night buses - started"), InlineData("### ✅ Pending orders are listed")]
    [InlineData("- ✅ Injection attack test: failed"), InlineData("- ✅ Load test: failed over to the second node"), InlineData("- ✅ Smoke tests: 0 failed"), InlineData("- ✅ Smoke tests: 3 failed, all repaired"), InlineData("- ✅ Tests de charge : réussis"), InlineData("- ✅ Manual complete (100%)"), InlineData("- ✅ Manual complete (60% smaller)"), InlineData("- ✅ Phase 1 complete (60%)"), InlineData("| Part | Mark | Status | Progress |\n|---|---|---|---|\n| Fares | ✅ | Complete | 100% |")]
    public void AcceptsMarksThatSayTheSameInFurtherPlaces(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- [|❌|] Failed jobs: {|+:0|} (target: {|+:0|})"), InlineData("- [|❌|] Pannes : {|+:0|} (objectif : {|+:0|})"), InlineData("- [|✅|] **Night buses**: {|+:not implemented yet|}")]
    public void ReportsMarksOfNoneAndOfNotYet(string report) => Reports(report);

    [Theory]
    [InlineData("- ✅ Failed jobs: 0 (target: 0)"), InlineData("- ❌ Failed jobs: 2 (target: 0)"), InlineData("- ⏳ **Night buses**: not implemented yet"), InlineData("- ✅ Pannes : 0 (objectif : 0)")]
    public void AcceptsMarksOfNoneAndOfNotYet(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- [|✅|] Tills ({|+:not yet configured|})"), InlineData("- [|[x]|] Gates: {|+:not yet deployed|}"), InlineData("- [|✅|] Caisses : {|+:pas encore configurées|}"), InlineData("- [|✅|] Portes : {|+:à tester|}")]
    public void ReportsWhatIsNotYet(string report) => Reports(report);

    [Theory]
    [InlineData("- ⏳ Tills (not yet configured)"), InlineData("- ✅ Tills: configured, not yet painted"), InlineData("- ⏳ Caisses : pas encore configurées")]
    public void AcceptsWhatIsNotYet(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- [|✅|] Mail service: {|+:FAILED|}"), InlineData("- [|✅|] Service de courrier : {|+:ÉCHEC|}")]
    public void ReportsAStatusInCapitals(string report) => Reports(report);

    [Theory]
    [InlineData("- ✅ Wrong password: failed"), InlineData("- ✅ Mauvais mot de passe : échec"), InlineData("- ✅ Mail service: FAILED logins are counted"), InlineData("- ❌ Mail service: FAILED")]
    public void AcceptsWhatATestExpects(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- [|✅|] Fog horn: {|+:not working|}"), InlineData("| Part | Status |\n|---|---|\n| Radar | [|✅|] {|+:Not optimized|} |"), InlineData("- [|✅|] Corne de brume : {|+:ne fonctionne pas|}")]
    [InlineData("| Risque | Statut |\n|---|---|\n| Houle | [|✅|] {|+:Non protégé|} |"), InlineData("- [|✅|] Feux : {|+:non validés|}")]
    public void ReportsADoneMarkBesideWhatDoesNotWork(string report) => Reports(report);

    [Theory]
    [InlineData("- ❌ Fog horn: not working"), InlineData("| Part | Status |\n|---|---|\n| Radar | ✅ Not affected |"), InlineData("- ✅ Fixed: the fog horn was not working"), InlineData("- ⚠️ Corne de brume : ne fonctionne pas")]
    [InlineData("| Risque | Statut |\n|---|---|\n| Houle | ✅ Non concerné |")]
    public void AcceptsWhatIsNotSoByIntent(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- [|✅|] Tide tables {|+:partially done|}"), InlineData("- [|[x]|] Horaires {|+:partiellement terminés|}"), InlineData("- [|✅|] {|+:Not yet implemented|} in this harbour"), InlineData("- [|✅|] {|+:Pas encore implémenté|} dans ce port"), InlineData("- [|✅|] Fog horn ({|+:TODO|}: wire the relay)"), InlineData("- [|✅|] Corne de brume ({|+:à faire|} : câbler le relais)"), InlineData("```\n[|✅|] Tide tables {|+:partially done|}\n```"), InlineData("- [|✅|] Fog horn: {|+:still failing|} in the north"), InlineData("- [|✅|] Corne : {|+:toujours en attente|} du relais"), InlineData("| Part | Status | Notes |\n|---|---|---|\n| Horn | [|✅|] Done | {|+:Still failing|} in the north |"), InlineData("- [|✅|] Import of the rolls: {|+:65% complete|}"), InlineData("- [|✅|] Import des registres : {|+:65 % terminé|}")]
    public void ReportsWhatALineSaysOfItself(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("- ✅ Partially loaded ships are weighed"), InlineData("- ✅ Orders that are not yet paid are listed"), InlineData("- ✅ Not yet implemented parts are marked"), InlineData("- ⚠️ Tide tables partially done"), InlineData("- ✅ Fog horn (TODO list: 3 items)"), InlineData("- ✅ Orders (pending: 3)"), InlineData("- ✅ Fog horn: still loud"), InlineData("- ✅ Corne : toujours audible"), InlineData("| Part | Status | Notes |\n|---|---|---|\n| Horn | ✅ Done | Still the old relay |"), InlineData("- ✅ Overall progress: 65% complete"), InlineData("- ✅ Project: 65% complete"), InlineData("- ✅ Phase 2: 65% complete"), InlineData("- ⏳ Import of the rolls: 65% complete"), InlineData("- ✅ Avancement du projet : 65 % terminé"), InlineData("- ✅ Les navires partiellement chargés sont pesés")]
    public void AcceptsWhatALineSaysOfOthers(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("- [|✅|] Spare keys: {|+:missing|}"), InlineData("- [|✅|] Clefs du bureau : {|+:manquantes|}"), InlineData("- [|✅|] Charts: {|+:0 of 12 sheets documented|}"), InlineData("- [|[x]|] Cartes : {|+:0/12 documentées|}"), InlineData("- [|✅|] Fog horn: {|+:to be configured|}"), InlineData("- [|✅|] Fog horn – {|+:untested|}")]
    public void ReportsWhatIsLacking(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("- ✅ Broken keys: missing"), InlineData("- ✅ Missing keys: 0 of 12 replaced"), InlineData("- ❌ Spare keys: missing"), InlineData("- ✅ Spare keys: missing ones are listed"), InlineData("- ✅ Charts: 0 of 12 sheets failed"), InlineData("- ✅ Charts: 12 of 12 sheets documented"), InlineData("- ✅ Retries: 0 of 3 used"), InlineData("- ✅ Défauts : absents")]
    public void AcceptsWhatIsLackingByIntent(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("| Part | Status | Notes |\n|---|---|---|\n| Horn | [|✅|] Done | {|+:TODO|}: wire the relay |"), InlineData("| Lot | Statut | Remarques |\n|---|---|---|\n| Corne | [|✅|] Terminé | {|+:À faire|} : câbler le relais |"), InlineData("- [|✅|] Harbour tests: {|+:3 failing|}"), InlineData("- [|✅|] Harbour tests: 12 passing, {|+:3 failing|}"), InlineData("- [|✅|] Journal : {|+:en cours de développement|}")]
    public void ReportsWhatIsToDoBesideATick(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("| Part | Status | Notes |\n|---|---|---|\n| Horn | ✅ Done | TODO list is empty |"), InlineData("| Part | Status | Notes |\n|---|---|---|\n| Horn | ⏳ Open | TODO: wire the relay |"), InlineData("- ✅ Harbour tests: 12 passing, 0 failing"), InlineData("- ✅ Harbour tests: 12 passing, 3 failing by design"), InlineData("- ✅ Journal : développement en cours de route terminé")]
    public void AcceptsWhatIsToDoBesideATick(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("- [|✅|] Gate rights (script given, {|+:awaiting execution|})"), InlineData("- [|✅|] Gate rights ({|+:pending activation|})"), InlineData("- [|✅|] Gate rights (forms at hand, {|+:not configured|})"), InlineData("- [|✅|] Droits du portique (script fourni, {|+:en attente d'exécution|})")]
    public void ReportsTheLastClauseOfARemark(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("- ✅ Gate rights (12 pages, awaiting review)"), InlineData("- ✅ Gate rights (optional, not configured)"), InlineData("- ⏳ Gate rights (script given, awaiting execution)"), InlineData("- ✅ Orders that are awaiting execution (12, see below)"), InlineData("- ✅ Gate rights (implemented, not deployed)"), InlineData("- ✅ Droits du portique (12 pages, en attente de relecture)")]
    public void AcceptsRemarksOnWhatComesNext(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\n- [|✅|] Gate tests: some of them, {|+:but incomplete|}"), InlineData("# Report\n\n**Status**: done\n\n- [|✅|] Gate tests: {|+:partial coverage|}"), InlineData("# Report\n\n**Status**: done\n\n| Part | Status | Notes |\n|---|---|---|\n| Gates | [|✅|] | {|+:Partial implementation|} |"), InlineData("# Rapport\n\n- [|✅|] Tests des portes : {|+:couverture partielle|}"), InlineData("# Rapport\n\n- [|✅|] Tests des portes : présents, {|+:mais incomplets|}")]
    public void ReportsWhatIsThereInPart(string report) => Reports(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\n- ✅ Orders: partial shipments"), InlineData("# Report\n\n**Status**: done\n\n- ✅ Gate tests: some of them, but not on Sundays"), InlineData("# Report\n\n**Status**: done\n\n- ⚠️ Gate tests: partial coverage"), InlineData("# Report\n\n**Status**: done\n\n- ✅ Partial coverage: explained"), InlineData("# Rapport\n\n- ✅ Commandes : livraisons partielles")]
    [InlineData("# Rapport\n\n- ✅ Tests des portes : présents, mais lents"), InlineData("# Report\n\n**Status**: done\n\n- ✅ Reports of partial support: none left")]
    public void AcceptsPartsThatAreFeatures(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- [|✅|] Fire door: {|+:not mounted|}, due in July"), InlineData("- [|✅|] Alarm: {|+:not yet wired|} to the panel"), InlineData("- [|✅|] Portail : {|+:non monté|}, attendu en mai"), InlineData("- [|✅|] Alarme : {|+:pas encore branchée|} au tableau"), InlineData("- [|✅|] Sirène : {|+:pas encore|} audible partout")]
    [InlineData("| Part | Status | Notes |\n|---|---|---|\n| Door | [|✅|] | permit {|+:still pending|}, clerk away |\n| Lamp | ✅ | two pieces |"), InlineData("| Part | Status | Notes |\n|---|---|---|\n| Door | [|✅|] | lock {|+:not installed|} |\n| Lamp | ✅ | two pieces |"), InlineData("| Lot | Statut | Remarques |\n|---|---|---|\n| Portail | [|✅|] | serrure {|+:non posée|} |\n| Lampe | ✅ | deux pièces |")]
    [InlineData("| Part | Status | Notes |\n|---|---|---|\n| Door | [|⏳|] | {|+:all work completed|} on 3 May |\n| Lamp | ✅ | two pieces |"), InlineData("| Part | Status | Notes |\n|---|---|---|\n| Door | [|⏳|] | {|+:finished|} on 3 June, handed over |\n| Lamp | ✅ | two pieces |")]
    public void ReportsWhatIsNotThere(string report) => Reports(report);

    [Theory]
    [InlineData("- ✅ Old lamps: not replaced, not needed any more"), InlineData("- ✅ Lampes : non remplacées, sans objet"), InlineData("| Part | Status | Notes |\n|---|---|---|\n| Door | ✅ | no pending permit |\n| Lamp | ✅ | second lamp optional, not installed |"), InlineData("| Part | Status | Notes |\n|---|---|---|\n| Door | ⏳ | all drawings done but the mast is missing |\n| Lamp | ✅ | two pieces |")]
    [InlineData("| Part | Status | Notes |\n|---|---|---|\n| Door | ⏳ | design finished, mounting to come |\n| Lamp | ✅ | two pieces |"), InlineData("| Part | Status | Notes |\n|---|---|---|\n| Door | ⏳ | not installed |\n| Lamp | ✅ | two pieces |"), InlineData("- ⏳ Alarm: not yet wired to the panel"), InlineData("- ✅ Door: mounted, the lock is not yet needed"), InlineData("| Part | Status | Notes |\n|---|---|---|\n| Door | ⏳ | all parts ordered |\n| Lamp | ✅ | two pieces |"), InlineData("- ✅ No lamps missing")]
    public void AcceptsRemarksThatAgree(string report) => IsQuiet(report);

    [Theory]
    [InlineData("| Part | Status | Notes |\n|---|---|---|\n| Door | [|✅|] Done | {|+:Not started|}, waiting for the design |\n| Lamp | ✅ Done | two pieces |")]
    [InlineData("- [|[x]|] Door list ({|+:not started yet|}, the text is with the crew)")]
    [InlineData("- [|✅|] Lamp test: {|+:currently failing|} in the north")]
    public void ReadsDenialsBeforeARemark(string report) => Reports(report);

    [Theory]
    [InlineData("| Part | Status | Notes |\n|---|---|---|\n| Door | ✅ Done | not started by the night crew |\n| Lamp | ✅ Done | two pieces |")]
    [InlineData("- [x] Door list (started, the text is with the crew)")]
    [InlineData("- ✅ Lamp test: currently green in the north")]
    [InlineData("- ✅ Essai des lampes : actuellement au vert")]
    public void AcceptsRemarksThatDenyNothing(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- [|[x]|] Door limits ({|+:future|})\n- [x] Lamps"), InlineData("- [|[x]|] Door ({|+:planned|})\n- [x] Lamps"), InlineData("- [|[x]|] Porte ({|+:à venir|})\n- [x] Lampes"), InlineData("- [|[x]|] Porte ({|+:en cours|})\n- [x] Lampes")]
    [InlineData("- [|[x]|] Door lock, {|+:not yet built|}\n- [x] Lamps"), InlineData("- [|✅|] Door lock: {|+:broken|}\n- ✅ Lamps"), InlineData("- [|[x]|] Serrure - {|+:à modifier|}\n- [x] Lampes")]
    public void ReportsWhatIsToCome(string report) => Reports("# Report\n\n**Status**: done\n\n" + report);

    [Theory]
    [InlineData("- [x] Door limits (future-proof, as built)\n- [x] Lamps"), InlineData("- [x] Door (optional)\n- [x] Lamps"), InlineData("- [ ] Door (planned)\n- [x] Lamps"), InlineData("- [x] Porte (prévue par le lot 2, posée)\n- [x] Lampes"), InlineData("## Roadmap\n\n- [x] Door (planned)\n- [x] Lamps")]
    [InlineData("- [x] Door lock painted, not yet built\n- [x] Lamps"), InlineData("- ✅ Door lock: broken one replaced\n- ✅ Lamps"), InlineData("- [x] Serrure facile à modifier\n- [x] Lampes")]
    public void AcceptsWhatIsDone(string report) => IsQuiet("# Report\n\n**Status**: done\n\n" + report);

    [Theory]
    [InlineData("- [|[ ]|] All pumps run {|+:✅|} (done)"), InlineData("- [|[ ]|] All pumps run {|+:✅|}"), InlineData("- [|[x]|] Hoist {|+:❌|}"), InlineData("- [|[ ]|] Pompes posées {|+:✅|} (terminé)")]
    [InlineData("- [|[x]|] Hoist ({|+:still to be|} mounted)\n- [x] Lamps"), InlineData("- [|✅|] Hoist start {|+:failed|} on 7 May"), InlineData("- [|✅|] Palan : essai {|+:échoué|} le 3 et le 4 mai"), InlineData("- [|✅|] Hoist: locked, {|+:does not work|}"), InlineData("- [|✅|] Load tests: {|+:2 of 7 failed|}")]
    public void ReportsASecondMarkAndWhatStandsStill(string report) => Reports("# Report\n\n**Status**: done\n\n" + report);

    [Theory]
    [InlineData("- [ ] All pumps run (✅ = done)"), InlineData("- [ ] ✅ All pumps run"), InlineData("- [x] All pumps run ✅ (done)"), InlineData("- [ ] Pompes posées ⏳"), InlineData("- [ ] Pumps ✅ and hoists ❌ on one page")]
    [InlineData("- [x] Hoist (still to be seen in the museum as it was)\n- [x] Lamps"), InlineData("- ✅ Wrong key failed on 7 May and was not read"), InlineData("- ✅ Mauvais code : échoué, comme prévu"), InlineData("- ✅ Hoist: repaired, starts and does not stall"), InlineData("- ✅ Load tests: 0 of 7 failed"), InlineData("- ✅ Palan : essai échoué le 3 mai, réparé")]
    public void AcceptsMarksThatAgree(string report) => IsQuiet("# Report\n\n**Status**: done\n\n" + report);

    [Theory]
    [InlineData("### 2. Hoist [|✅|] **{|+:PARTIAL|}**\n\nLifts."), InlineData("### 2. Palan [|✅|] **{|+:PARTIEL|}**\n\nLève."), InlineData("## Hoist [|✅|] {|+:FAILED|}\n\nText."), InlineData("[|✅|] Hoist of the quay – {|+:pending|}")]
    public void ReadsTheStatusBehindTheMark(string report) => Reports("# Report\n\n**Status**: done\n\n" + report);

    [Theory]
    [InlineData("### Partial loads ✅\n\nLifts."), InlineData("### Charges partielles ✅ essayées\n\nLève."), InlineData("- Wrong key ✅ failed"), InlineData("## Hoist 🟢 partial\n\nText."), InlineData("✅ Hoist of the quay – painted"), InlineData("### Hoist ✅ partial loads\n\nText.")]
    public void AcceptsTheStatusBehindTheMark(string report) => IsQuiet("# Report\n\n**Status**: done\n\n" + report);

    [Theory]
    [InlineData("#### 5. Hoist [|✅|] quay 4 ({|+:In progress|} - 90% complete)\n\nText."), InlineData("**Status**: [|✅|] {|+:NEEDS FIX|}"), InlineData("#### 5. Palan [|✅|] quai 4 ({|+:en cours|} - 90 % terminé)\n\nTexte.")]
    public void ReadsRemarksWithSharesAndWhatNeedsAHand(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("```\n✅ Name: Ada\n✅ Boat: Otter\n✅ Status: PENDING\n```"), InlineData("- ✅ Filter by state (ACTIVE, PENDING)"), InlineData("```\n✅ Nom : Ada\n✅ Bateau : Loutre\n✅ Statut : PENDING\n```"), InlineData("#### 5. Hoist ✅ quay 4 (done - 100% complete)\n\nText.")]
    public void AcceptsValuesThatWereRead(string report) => IsQuiet("# Report\n\n" + report);
}
