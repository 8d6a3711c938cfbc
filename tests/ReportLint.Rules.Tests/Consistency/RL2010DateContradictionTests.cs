using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2010DateContradictionTests() : RuleTest(new RL2010DateContradiction())
{
    [Theory]
    [InlineData("Inspected on [|{|+:31|} February 2025|]."), InlineData("Inspected on [|{|+:February|} 30, 2025|]."), InlineData("Contrôle du [|{|+:31|} avril 2025|]."), InlineData("Date : [|{|+:29|} février 2025|]")]
    [InlineData("Inspected on [|{|+:2025-02|}-30|]."), InlineData("Inspected on [|{|+:2025-13|}-04|]."), InlineData("Inspected on [|{|+:30/02/2|}025|]."), InlineData("| Date | Crew |\n|---|---|\n| [|{|+:2025-11|}-31|] | 4 |")]
    public void ReportsADayThatIsInNoCalendar(string report) => Reports(report);

    [Theory]
    [InlineData("- Start: {|+:2025-03-14|}\n- End: [|2025-03-01|]"), InlineData("**Start date**: {|+:March 14, 2025|}\n**End date**: [|March 1, 2025|]"), InlineData("- Début : {|+:14 mars 2025|}\n- Fin : [|1er mars 2025|]"), InlineData("Sprint 4: {|+:2025-03-14|} - [|2025-03-01|]")]
    [InlineData("Period: {|+:2025-03-14|} → [|2025-03-01|]"), InlineData("Ran from {|+:14 March 2025|} to [|1 March 2025|]."), InlineData("Période du {|+:14 mars 2025|} au [|1 mars 2025|]"), InlineData("| Phase | Start | End |\n|---|---|---|\n| Hull | 2025-01-04 | 2025-02-04 |\n| Deck | {|+:2025-03-14|} | [|2025-03-01|] |")]
    [InlineData("Période : {|+:14 dÃ©cembre 2025|} – [|1 dÃ©cembre 2025|]")]
    public void ReportsAnEndBeforeItsStart(string report) => Reports(report);

    [Theory]
    [InlineData("**Date**: {|+:2025-11-15|}\n\n- Hull survey completed on [|2025-12-03|]"), InlineData("**Generated:** {|+:November 15, 2025|}\n\n- ✅ Hull survey (delivered: [|December 3, 2025|])"), InlineData("**Date** : {|+:15 novembre 2025|}\n\n- Levage terminé le [|3 décembre 2025|]")]
    [InlineData("**Date**: {|+:2025-11-15|}\n\n| Task | Status | Completed |\n|---|---|---|\n| Hull | ✅ | [|2025-12-03|] |"), InlineData("Date: 2025-11-01\nLast updated: {|+:15/11/2025|}\n\n- Deck survey finished: [|20/11/2025|]")]
    public void ReportsACompletionAfterTheReport(string report) => Reports(report);

    [Fact]
    public void SaysWhatADateContradicts() => Reports("- Start: {|+:2025-03-14|}\n- End: [|2025-03-01|]", "2025-03-01 ends what starts on 2025-03-14");

    [Theory]
    [InlineData("- Start: 2025-03-01\n- End: 2025-03-14"), InlineData("- Début : 1er mars 2025\n- Fin : 14 mars 2025"), InlineData("2025-03-01 - 2025-03-14"), InlineData("29 February 2024"), InlineData("Start: 04/05/2025\nEnd: 03/05/2025"), InlineData("1er juillet 2025"), InlineData("`2025-02-30`"), InlineData("Nov 15, 2025")]
    [InlineData("Deadline moved from 2025-03-14 to 2025-03-01"), InlineData("Échéance reportée du 14 mars 2025 au 1er mars 2025"), InlineData("Day 1-7, Day -1"), InlineData("Version 2025.13.4 of the tool"), InlineData("Released 2025-03-14, planned since 2025-03-01"), InlineData("May 2025"), InlineData("In may 40 2025 tests")]
    public void AcceptsDatesThatAgree(string report) => IsQuiet(report);

    [Theory]
    [InlineData("**Date**: 2025-11-15\n\n- Hull survey completed on 2025-11-14"), InlineData("**Date**: 2025-11-15\n\n- Hull survey completed on 2025-11-16"), InlineData("**Date**: 2025-11-15\n\n- Hull survey to be completed on 2025-12-03"), InlineData("**Date**: 2025-11-15\n\n- Target completion date: 2025-12-03")]
    [InlineData("**Date**: 2025-11-15\n\n## Next steps\n\n- Hull survey completed on 2025-12-03"), InlineData("**Date**: 2025-11-15\n\n- [ ] Hull survey completed: 2025-12-03"), InlineData("**Date** : 15 novembre 2025\n\n- Levage prévu, terminé le 3 décembre 2025"), InlineData("**Date**: 2025-11-15\n**Last updated**: 2025-12-20\n\n- Hull survey completed on 2025-12-03")]
    [InlineData("**Date**: 2025-11-15\n\n- Completed by 2025-12-03"), InlineData("**Date**: 2025-11-15\n\n| Task | Status | Completed |\n|---|---|---|\n| Hull | ⏳ | 2025-12-03 |"), InlineData("- Hull survey completed on 2025-12-03")]
    public void AcceptsCompletionsBeforeTheReportAndPlans(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Quai\n\n**Date** : {|+:2025-06-20|}\n\n- ✅ Livraison effectuée le [|12 août 2025|]")]
    public void ReadsWhatWasCarriedOut(string report) => Reports(report);

    [Theory]
    [InlineData("# Quai\n\n**Date** : 2025-06-20\n\n- ✅ Livraison effectuée le 12 mai 2025"), InlineData("# Quai\n\n**Date** : 2025-06-20\n\n- Livraison à effectuer le 12 août 2025")]
    public void AcceptsWhatWasCarriedOutBefore(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Soundings taken ({|+:2025-03-14|} to [|2025-03-01|])"), InlineData("- Relevés ({|+:14 mars 2025|} au [|1 mars 2025|])"), InlineData("**Date**: {|+:2025-11-15|}\n\n| Milestone | Status | Date |\n|---|---|---|\n| Hull | ✅ Complete | [|2025-12-03|] |"), InlineData("**Date** : {|+:15 novembre 2025|}\n\n| Jalon | Statut | Date |\n|---|---|---|\n| Coque | ✅ Terminé | [|3 décembre 2025|] |")]
    [InlineData("**Date**: {|+:2025-11-15|}\n\n## Hull work complete ([|2025-12-03|])\n\nText."), InlineData("**Date**: {|+:2025-11-15|}\n\n- **Survey complete:** [|2025-12-03|]")]
    public void ReadsPeriodsAndDaysAside(string report) => Reports(report);

    [Theory]
    [InlineData("## Soundings taken (2025-03-01 to 2025-03-14)"), InlineData("- Deadline moved (2025-03-14 to 2025-03-01)"), InlineData("- Échéance avancée (14 mars 2025 au 1 mars 2025)"), InlineData("**Date**: 2025-11-15\n\n| Milestone | Status | Date |\n|---|---|---|\n| Hull | ⏳ Planned | 2025-12-03 |"), InlineData("**Date**: 2025-11-15\n\n| Milestone | Status | Due date |\n|---|---|---|\n| Hull | ✅ Complete | 2025-12-03 |"), InlineData("**Date** : 15 novembre 2025\n\n| Jalon | Statut | Date |\n|---|---|---|\n| Coque | ✅ Terminé | 3 mars 2025 |")]
    [InlineData("**Date**: 2025-11-15\n\n- To be approved on 2025-12-03"), InlineData("**Date**: 2025-11-15\n\n- Survey complete by 2025-12-03")]
    public void AcceptsPeriodsAndDaysAside(string report) => IsQuiet(report);

    [Theory]
    [InlineData("**Created:** {|+:2025-03-12|}\n**Last updated:** [|2025-03-01|]"), InlineData("- Créé : {|+:12 mars 2025|}\n- Dernière mise à jour : [|1er mars 2025|]")]
    public void ReportsAnUpdateBeforeTheCreation(string report) => Reports(report);

    [Theory]
    [InlineData("**Created:** 2025-03-01\n**Last updated:** 2025-03-12"), InlineData("- Créé : 1er mars 2025\n- Dernière mise à jour : 12 mars 2025"), InlineData("- Updated: 2025-03-12, second pier\n- Updated: 2025-03-01, first pier"), InlineData("**Last updated:** 2025-03-12\n**Last reviewed:** 2025-03-01")]
    public void AcceptsAnUpdateBehindTheCreation(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- Started: {|+:October 12, 2025|}\n- Completed: [|October 2, 2025|]"), InlineData("| Pier | Started | Completed |\n|---|---|---|\n| 1 | {|+:2025-09-15|} | [|2025-09-10|] |"), InlineData("- Début : {|+:12 octobre 2025|}\n- Achèvement : [|2 octobre 2025|]")]
    public void ReadsStartedAndCompleted(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("- Started: October 2, 2025\n- Completed: October 12, 2025"), InlineData("- Planned: October 12, 2025\n- Completed: October 2, 2025"), InlineData("- Début : 2 octobre 2025\n- Achèvement : 12 octobre 2025"), InlineData("| Pier | Due | Completed |\n|---|---|---|\n| 1 | 2025-09-15 | 2025-09-10 |")]
    public void AcceptsStartedAndCompleted(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("**Date**: {|+:2025-11-20|}\n\n| Pier | Planned | Completed |\n|---|---|---|\n| 1 | 2025-10-01 | [|2026-01-12|] ✅ |"), InlineData("**Date** : {|+:2025-11-20|}\n\n| Quai | Prévu | Terminé |\n|---|---|---|\n| 1 | 2025-10-01 | [|2026-01-12|] ✅ |")]
    public void ReadsATickBesideTheDay(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("**Date**: 2025-11-20\n\n| Pier | Planned | Completed |\n|---|---|---|\n| 1 | 2025-10-01 | 2025-11-12 ✅ |"), InlineData("**Date**: 2025-11-20\n\n| Pier | Planned | Completed |\n|---|---|---|\n| 1 | 2026-01-12 ✅ | 2025-11-12 |"), InlineData("**Date**: 2025-11-20\n\n| Pier | Planned | Completed |\n|---|---|---|\n| 1 | 2025-10-01 | 2026-01-12 ⏳ |")]
    public void AcceptsDaysWithoutATick(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("- Début : {|+:15/10/2025|}\n- Fin : [|02/10/2025|]"), InlineData("- Start: {|+:10/15/2025|}\n- End: [|10/02/2025|]"), InlineData("The gates were shut from {|+:2025-11-18|} 14:30 to [|2025-11-17|] 16:00.")]
    public void ReadsDaysInTheOrderOfTheOthersAndBesideTimes(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("- Début : 05/10/2025\n- Fin : 02/10/2025"), InlineData("- Début : 15/09/2025\n- Fin : 02/10/2025"), InlineData("- Start: 09/15/2025\n- End: 10/02/2025"), InlineData("- Début : 15/10/2025\n- Fin : 02/10/2025\n- Built on 10/16/2025"), InlineData("The gates were shut from 2025-11-17 14:30 to 2025-11-17 16:00.")]
    public void AcceptsDaysInTheOrderOfTheOthersAndBesideTimes(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("The regatta was held from {|+:14 August|} to [|9 August 2026|].")]
    [InlineData("Les travaux ont duré du {|+:14|} au [|9 août 2026|].")]
    [InlineData("Le festival s'est tenu du {|+:14 août|} au [|9 août 2026|].")]
    [InlineData("Report of {|+:20 August 2026|}. The draw took place on Friday, [|28 August 2026|].")]
    [InlineData("Compte rendu du {|+:5 mai 2026|}. La visite a eu lieu le [|12 mai 2026|].")]
    [InlineData("Rapport du {|+:5 mai 2026|}. La visite a été effectuée le [|12 mai 2026|].")]
    [InlineData("Report of {|+:5 May 2026|}. The visit was carried out on [|12 May 2026|].")]
    public void ReadsShortPeriodsAndReportsThatNameTheirDay(string report) => Reports("# Harbour\n\n" + report);

    [Theory]
    [InlineData("The regatta was held from 9 August to 14 August 2026.")]
    [InlineData("The start was moved from 14 to 9 August 2026.")]
    [InlineData("Les travaux ont duré du 20 décembre au 5 janvier 2026.")]
    [InlineData("Les travaux ont été avancés du 14 au 9 août 2026.")]
    [InlineData("Report of 20 August 2026. The draw takes place on Friday, 28 August 2026.")]
    [InlineData("Compte rendu du 12 mai 2026. La visite a eu lieu le 5 mai 2026.")]
    [InlineData("Report of the crew. The draw took place on Friday, 28 August 2026.")]
    [InlineData("Berth 14 to 9 August 2026")]
    public void AcceptsShortPeriodsAndReportsThatNameTheirDay(string report) => IsQuiet("# Harbour\n\n" + report);

    [Theory]
    [InlineData("| Field | Value |\n|---|---|\n| Report date | {|+:2025-11-20|} |\n| Crew | 5 |\n| Survey completed on | [|2026-01-12|] |"), InlineData("| | |\n|---|---|\n| Date du rapport | {|+:20 novembre 2025|} |\n| Relevé terminé le | [|12 janvier 2026|] |"), InlineData("| Field | Value |\n|---|---|\n| Start | {|+:2025-11-20|} |\n| End | [|2025-11-12|] |"), InlineData("| Champ | Valeur |\n|---|---|\n| Début | {|+:20/11/2025|} |\n| Fin | [|12/11/2025|] |"), InlineData("**Date**: {|+:2025-11-20|}\n\n| Field | Value |\n|---|---|\n| Completed | [|2026-01-12|] |")]
    public void ReadsRowsOfTwoCellsAsLabels(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("| Field | Value |\n|---|---|\n| Report date | 2025-11-20 |\n| Survey completed on | 2025-11-12 |"), InlineData("| Field | Value |\n|---|---|\n| Report date | 2025-11-20 |\n| Survey to be completed by | 2026-01-12 |\n| Next survey | 2026-05-12 |"), InlineData("| Field | Value |\n|---|---|\n| Start | 2025-11-12 |\n| End | 2025-11-20 |"), InlineData("| Champ | Valeur |\n|---|---|\n| Début | 12/11/2025 |\n| Fin | 20/11/2025 |"), InlineData("| Field | Value |\n|---|---|\n| Report date | 2025-11-20 |\n| Planned completion | 2026-01-12 |"), InlineData("| Pier | Due | Completed |\n|---|---|---|\n| Report date 1 | 2025-11-20 | 2025-12-12 |")]
    public void AcceptsRowsOfTwoCells(string report) => IsQuiet("# Report\n\n" + report);
}
