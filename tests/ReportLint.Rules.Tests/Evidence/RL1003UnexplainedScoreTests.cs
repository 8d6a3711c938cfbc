using ReportLint.Rules.Evidence;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Evidence;

public class RL1003UnexplainedScoreTests() : RuleTest(new RL1003UnexplainedScore())
{
    private const string Head = "# Report\n\n**Status**: in progress\n\n";

    [Theory]
    [InlineData("**Score**: [|93%|]"), InlineData("## Audit score: [|88%|] ✅"), InlineData("- ✅ Solid berths ([|88%|] score)"), InlineData("### Security ([|9.5/10|])\n\n- Guards are posted"), InlineData("✅ Performance tuned ([|9.0/10|])"), InlineData("- Code quality: [|95/100|] ✅"), InlineData("**Grade**: [|A+|]"), InlineData("The harbour got a rating of [|4/5|].")]
    [InlineData("| Metric | Value |\n|---|---|\n| Harbour score | [|93%|] |\n| Berths | 12 |"), InlineData("| Metric | Target | Achieved |\n|---|---|---|\n| Security score | A+ | [|A+|] |"), InlineData("```text\n✅ Security score: [|95/100|] (target: > 90)\n```")]
    [InlineData("**Score** : [|93 %|]"), InlineData("### Sécurité ([|9,5/10|])"), InlineData("- Note globale : [|17/20|] ✅"), InlineData("### SÃ©curitÃ© ([|9.5/10|])"), InlineData("- Qualité du code : [|95/100|]")]
    public void ReportsAScoreThatNothingExplains(string report) => Reports(Head + report);

    [Fact]
    public void ReportsAScoreOnce() =>
        Reports(Head + "**Score**: [|93%|]\n\n## Summary\n\nThe harbour reached a score of {|+:93%|}.",
        "The score 93% has no rubric, method or source");

    [Theory]
    [InlineData("**Score**: 93%, weighted by traffic"), InlineData("**Score**: 93% ([rubric](docs/rubric.md))"),
        InlineData("- `audit.md` (92% score)"), InlineData("- Score: 95/100 (1200 visits, 480 reviews)"),
        InlineData("Rated 4.8/5 by 1,200 users."), InlineData("- Lighthouse score: 93/100"), InlineData("- CVSS score: 9.8/10")]
    [InlineData("| Area | Score |\n|---|---|\n| Berths | 9/10 |\n| Cranes | 8/10 |\n| Lights | 7/10 |\n\n**Overall score**: 80%"), InlineData("**Score** : 93 %, selon le barème du port")]
    public void AcceptsAScoreThatIsExplained(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- Target score: 90/100"), InlineData("- Security score > 95/100"), InlineData("- Scoring scale: 0-100"), InlineData("- ⏳ Score: 93%"), InlineData("- Security: 10/10 tests passed"), InlineData("- 8/10 modules done"), InlineData("- Security checks: 100%"), InlineData("## Next steps\n\n- Quality score of 95/100"), InlineData("| Metric | Target | Result |\n|---|---|---|\n| Security score | 98/100 | open |"), InlineData("- Plan A: repaint"), InlineData("To reach 95/100 quality, paint the cranes."), InlineData("- `Score: 93%`")]
    [InlineData("- Objectif de score : 90/100"), InlineData("- Sécurité : 10/10 tests réussis"), InlineData("- 8/10 modules terminés"), InlineData("## Prochaines étapes\n\n- Score de qualité de 95/100"), InlineData("- ⏳ Note globale : 17/20")]
    public void AcceptsWhatIsNoScore(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("**Claimed score:** 100/100"), InlineData("## Claimed score: 100/100"), InlineData("| Area | Claimed score | Gap |\n|---|---|---|\n| Score | 90/100 | large |"), InlineData("**Score promis :** 100/100"), InlineData("## Score affirmé : 100/100")]
    public void AcceptsAScoreThatIsOnlySupposed(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("## Score: 80%\n\n**Breakdown:**\n\n- Berths: 70%\n- Cranes: 90%"), InlineData("## Score : 80 %\n\n**Répartition :**\n\n- Quais : 70 %\n- Grues : 90 %")]
    [InlineData("| Area | Weight | Result |\n|---|---|---|\n| Berths | 40% | 32 |\n| Cranes | 60% | 48 |\n\n## Total score: 80/100"), InlineData("| Domaine | Pondération | Résultat |\n|---|---|---|\n| Quais | 40 % | 32 |\n| Grues | 60 % | 48 |\n\n## Score total : 80/100"), InlineData("- Score: 95/100\n- `readiness-report.md`"), InlineData("- Score : 95/100\n- `rapport.md`")]
    public void AcceptsAScoreWithItsParts(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("| Area | Result |\n|---|---|\n| Berths | 32 |\n| Cranes | 48 |\n\n**Overall score**: [|80/100|]"), InlineData("**Security**: [|95/100|]\n**Owner**: Quay team"), InlineData("- Score: [|95/100|]\n- `harbour.cs`"), InlineData("| Domaine | Résultat |\n|---|---|\n| Quais | 32 |\n\n**Score** : [|80/100|]"), InlineData("- Score : [|95/100|]\n- `port.cs`")]
    public void ReportsAScoreWithoutItsParts(string report) => Reports(Head + report);

    [Theory]
    [InlineData("**Maturity**: [|4.5/5|]"), InlineData("**Indice de qualité** : [|92 %|]"), InlineData("**Niveau de maturité** : [|4,5/5|]")]
    public void ReportsOtherNamesOfAScore(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- Maturity: 12 days"), InlineData("- Maturity model chosen"), InlineData("- Objectif de maturité : 4/5")]
    public void AcceptsThoseNamesWithoutAScore(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("# Colour kit\n\nIt has a score of 95/100.\n\n- Install it\n- Use it"), InlineData("# Changelog\n\n- Quality: 9/10"), InlineData("")]
    public void AcceptsOrdinaryDocumentation(string text) => IsQuiet(text);

    [Theory]
    [InlineData("**Code quality**: [|A+|]"), InlineData("**Readiness**: [|9/10|]"), InlineData("**UX**: [|8/10|]"), InlineData("**Rating**: ⭐⭐⭐⭐⭐ ([|5/5|])"), InlineData("**Qualité du code** : [|A+|]"), InlineData("**Ergonomie** : [|8/10|]")]
    public void ReportsGradesOfWhatIsJudged(string report) => Reports(Head + report);

    [Theory]
    [InlineData("**Security**: A team of four"), InlineData("**UX**: 8/10 tests passed"), InlineData("**Readiness**: in review"), InlineData("**Rating**: ⭐⭐⭐⭐⭐"), InlineData("**Ergonomie** : 8/10 tests réussis"), InlineData("**Sécurité** : à revoir")]
    public void AcceptsWhatGivesNoGrade(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- Full-depth survey\n- Tide table\n- Lights\n- Buoys\n- Ropes\n- Weighted by traffic\n\n## Summary\n\n**Score**: [|93%|]")]
    public void ReportsAScoreWhoseMethodStandsElsewhere(string report) => Reports(Head + report);

    [Theory]
    [InlineData("## Overall score\n\n45 berths were surveyed"), InlineData("## Target score\n\n**90/100** by June"), InlineData("## Overall score\n\n**45/100**, by the [rubric](docs/rubric.md)"), InlineData("## Berths\n\n**45/100** are free"), InlineData("- Lights verified (10/10)"), InlineData("**Score**: 93%\n\nMethodology: berths weighted by traffic."), InlineData("### Score cible\n\n**90/100** en juin"), InlineData("- Feux vérifiés (10/10)")]
    public void AcceptsWhatGivesNoScoreBelowAHeading(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- Security: [|9/10|]\n- Quality: {|+:8/10|}\n- Documentation: {|+:7/10|}"),
        InlineData("**Security**: [|95/100|]\n**Quality**: {|+:90/100|}\n**Documentation**: {|+:94/100|}\n\n**Overall score**: {|+:93/100|}"),
        InlineData("- ✅ **Cranes**: [|95/100|] (excellent)\n- ✅ **Security**: {|+:98/100|} (excellent)\n- ✅ **Quality**: {|+:90/100|} (very good)")]
    [InlineData("**Sécurité** : [|95/100|]\n**Qualité** : {|+:90/100|}\n**Documentation** : {|+:94/100|}\n\n**Score** : {|+:93/100|}")]
    public void ReportsAListOfScoresOnce(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- Security: 9/10, two gates stand open at night\n- Quality: 8/10, four planks are loose\n- Documentation: 7/10, the tide table is old"),
        InlineData("**Method**: weighted by traffic\n\n- Security: 9/10\n- Quality: 8/10\n- Documentation: 7/10"),
        InlineData("- Security: 9/10 tests\n- Quality: 8/10 tests\n- Documentation: 7/10 tests")]
    [InlineData("- Sécurité : 9/10, deux portes restent ouvertes\n- Qualité : 8/10, quatre planches bougent\n- Documentation : 7/10, la table est vieille"), InlineData("**Barème** : selon le trafic\n\n- Sécurité : 9/10\n- Qualité : 8/10\n- Documentation : 7/10")]
    public void AcceptsAListOfScoresWithReasons(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("# Crane evaluation report\n\n**Date**: May 2026\n\n## Verdict\n\nOverall rating: [|4.2/5.0|]"), InlineData("# Rapport d’évaluation\n\n**Date** : mai 2026\n\n## Verdict\n\nNote globale : [|8/10|]")]
    public void ReadsADatedReportWithoutMarks(string report) => Reports(report);

    [Theory]
    [InlineData("# Crane evaluation\n\n**Date**: May 2026\n\n## Verdict\n\nOverall rating: 4.2/5.0"), InlineData("# Crane evaluation reports and plans\n\n## Verdict\n\nOverall rating: 4.2/5.0"), InlineData("# Évaluation\n\n**Date** : mai 2026\n\n## Verdict\n\nNote globale : 8/10")]
    public void AcceptsATextThatIsNoReportOrHasNoDate(string text) => IsQuiet(text);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\nThe watch scores [|91%|] in all."), InlineData("# Report\n\n**Status**: done\n\nRated [|4.8/5|]."), InlineData("# Report\n\n**Status**: done\n\nRated [|4.8/5|], and the remaining 0.2 points follow."), InlineData("# Rapport\n\n**Statut** : terminé\n\nNote : [|4,8/5|]")]
    public void ReportsAScoreThatASentenceGives(string report) => Reports(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\nQuality score: [|9/10|]"), InlineData("# Rapport\n\n**Statut** : terminé\n\nScore de qualité : [|92 %|]")]
    public void ReportsAScoreOfQuality(string report) => Reports(report);

    [Theory]
    [InlineData("## Success criteria\n\n### Quality\n\n- Quality score: 100/100"), InlineData("## Phase 3\n\n**Tasks:**\n\n1. Check the quays\n\n**Deliverables:**\n\n- Security score: 95/100"), InlineData("## Objectifs\n\n### Qualité\n\n- Note : 95/100")]
    public void AcceptsAScoreThatIsAimedAt(string report) => IsQuiet("# Report\n\n**Status**: done\n\n" + report);

    [Theory]
    [InlineData("## Success criteria met\n\n### Quality\n\n- Quality score: [|100/100|]"), InlineData("## Objectifs atteints\n\n### Qualité\n\n- Note : [|95/100|]")]
    public void ReportsAScoreThatWasReached(string report) => Reports("# Report\n\n**Status**: done\n\n" + report);

    [Theory]
    [InlineData("### Confidence Level: [|100%|]"), InlineData("**Confidence level**: [|98%|]"),
        InlineData("**Overall Risk Score**: [|1.2/10|] (very low)"),
        InlineData("**Niveau de confiance** : [|97 %|]")]
    public void ReportsConfidenceRiskAndGrades(string report) => Reports("# Report\n\n**Status**: done\n\n## Verdict\n\n" + report);

    [Theory]
    [InlineData("**Confidence level**: 95% (t-test)"), InlineData("- Minimum security score: 97/100"),
        InlineData("- Note minimale : 18/20"), InlineData("### Option: A\n\nOne.\n\n### Option: B\n\nTwo."),
        InlineData("### Security: A+ ([rubric](docs/rubric.md))\n\nSolid.\n\n### Appendix: A\n\nMore."),
        InlineData("| Area | Target grade |\n|---|---|\n| Overall grade | A- |"),
        InlineData("Harbour API value: 9/10 ([sheet](docs/sheet.md))")]
    public void AcceptsLimitsAndNames(string report) => IsQuiet("# Report\n\n**Status**: done\n\n## Verdict\n\n" + report);

    [Theory]
    [InlineData("## Success metrics\n\n### Speed\n\n- Latency: < 100 ms\n- Errors: < 1%\n\n### Worth\n\n- Quality score: 96/100"),
        InlineData("**Security score**: 8/10\n\n## Detail\n\n**Score breakdown**:\n\n- Locks: 4/5 (two keys)\n- Gates: 4/5 (one key)\n\n**Total**: 8/10")]
    public void AcceptsAScoreOfMeasuresOrWithItsBreakdown(string report) => IsQuiet("# Report\n\n**Status**: done\n\n" + report);

    [Theory]
    [InlineData("## Indicateurs de succès\n\n- Latence : 90 ms\n- Note de qualité : [|96/100|]")]
    public void ReportsAScoreBesideOtherTotals(string report) => Reports("# Report\n\n**Status**: done\n\n" + report);

    [Theory]
    [InlineData("| Area | Score | Status |\n|---|---|---|\n"
            + "| Locks | [|100/100|] | ✅ Perfect |\n| Cranes | {|+:100/100|} | ✅ Live |\n| Lamps | {|+:95/100|} | ✅ Working |"),
        InlineData("| Area | Score | Status |\n|---|---|---|\n"
            + "| Locks | [|10/10|] | ✅ |\n| Cranes | {|+:9/10|} | ✅ |\n| Lamps | {|+:8/10|} | ✅ |\n| Tides | 100% | ✅ |")]
    [InlineData("| Domaine | Score | État |\n|---|---|---|\n| Quais | [|100/100|] | ✅ Parfait |\n| Grues | {|+:100/100|} | ✅ Parfait |\n| Lampes | {|+:95/100|} | ✅ Bon |")]
    public void ReportsATableOfScoresThatOnlyPraises(string table) => Reports("# Report\n\n**Status**: done\n\n## Results\n\n" + table);

    [Theory]
    [InlineData("| Area | Score | Reason |\n|---|---|---|\n| Locks | 9/10 | two keys and one old hinge |\n| Cranes | 8/10 | one of them stood still |\n| Lamps | 7/10 | three are not yet lit |"), InlineData("| Area | Weight | Score | Status |\n|---|---|---|---|\n| Locks | 40% | 98/100 | ✅ |\n| Cranes | 30% | 95/100 | ✅ |\n| Lamps | 30% | 60/100 | ⚠️ |"), InlineData("| Area | Faults | Score | Status |\n|---|---|---|---|\n| Locks | 2 | 98/100 | ✅ |\n| Cranes | 5 | 95/100 | ✅ |\n| Lamps | 40 | 60/100 | ⚠️ |"), InlineData("Scored by the [rubric](docs/rubric.md).\n\n| Area | Score | Status |\n|---|---|---|\n| Locks | 98/100 | ✅ |\n| Cranes | 95/100 | ✅ |\n| Lamps | 60/100 | ⚠️ |"), InlineData("| Crew | Score |\n|---|---|\n| North | 9/10 |\n| South | 8/10 |\n| East | 7/10 |"), InlineData("| Area | Target score | Status |\n|---|---|---|\n| Locks | 98/100 | ✅ |\n| Cranes | 95/100 | ✅ |\n| Lamps | 60/100 | ⚠️ |")]
    [InlineData("| Domaine | Pondération | Score | État |\n|---|---|---|---|\n| Quais | 40 % | 98/100 | ✅ |\n| Grues | 30 % | 95/100 | ✅ |\n| Lampes | 30 % | 60/100 | ⚠️ |")]
    public void AcceptsATableOfScoresThatGivesReasons(string table) => IsQuiet("# Report\n\n**Status**: done\n\n## Results\n\n" + table);

    [Theory]
    [InlineData("**State**: 7/12 berths done - [|71.5/100|] harbour score"), InlineData("**Protection level**: [|93%|]"), InlineData("**Niveau de protection** : [|93 %|]"), InlineData("### Security score: [|91/100|]\n\n- ✅ Locks\n- ⚠️ Lamp: not lit")]
    public void ReportsAScoreByTheWordsBehindIt(string report) => Reports(Head + report);

    [Theory]
    [InlineData("**Quality score**: 61/100 → 88/100 after the lamps were changed"), InlineData("- Cranes: 6/10 → 9/10"), InlineData("**Quality score**: 61/100 → 88/100 (`rubric.md`)")]
    [InlineData("- Grues : 6/10 → 9/10")]
    public void AcceptsAChangeThatIsReasonedOrCountsThings(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("## Moorings ([|8.5/10|])\n\nTwo ropes are old."), InlineData("The skippers like it: [|4.7/5|]."),
        InlineData("- Ropes: [|9.2/10|]")]
    [InlineData("Les marins sont contents : [|4,7/5|].")]
    public void ReportsAScoreByItsScale(string report) => Reports(Head + report);

    [Theory]
    [InlineData("Ropes coiled: 8/10"), InlineData("## Berths (8/10)"), InlineData("The tank holds 4.5/5 litres."), InlineData("We use a 9/10 mix of sand."), InlineData("- Ropes: 9.2/10 (`rubric.md`)"), InlineData("Target: 9.5/10"), InlineData("- The skippers like it: 4.7/5 from 31 skippers"), InlineData("| Suite | Task | Record |\n|---|---|---|\n| Knots | tie ten | 9.5/10 |"), InlineData("Aim for a 9/10."), InlineData("## Next steps\n\n- Reach a 9/10")]
    [InlineData("Cordages lovés : 8/10"), InlineData("Objectif : 9,5/10"), InlineData("- Cordages : 9,2/10 (`grille.md`)"), InlineData("Un 9/10 sable et gravier.")]
    public void AcceptsCountsMixturesAndAims(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("Trust grade: [|AAA|]")]
    public void ReportsAGradeOfSeveralLetters(string report) => Reports(Head + report);

    [Theory]
    [InlineData("**Quay score**: 91 points of harbour watch and tide"), InlineData("**Similarity score**: 91"), InlineData("**Credit score**: 91"), InlineData("**Quay score**: 720"), InlineData("Score: 3 goals"), InlineData("```yaml\nquay_length: 91\nrank_score: 910\n```"), InlineData("Stars over the quay ★★★★★"), InlineData("Erosion is rated from A (calm) to E."), InlineData("Its erosion has a rating of A to E."), InlineData("The rating is a habit."), InlineData("Grade AA batteries")]
    [InlineData("**Score de similarité** : 91"), InlineData("La falaise est notée de A (calme) à E.")]
    public void AcceptsOtherNumbersStarsAndLetters(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("| Area | Score |\n|---|---|\n| Security | [|9|] |\n| Usability | {|+:8|} |\n| Average | {|+:8|} |")]
    public void ReportsATableOfWholeNumbers(string table) => Reports(Head + "## Results\n\n" + table);

    [Theory]
    [InlineData("| Team | Score |\n|---|---|\n| Ropes | 3 |\n| Gates | 1 |\n| Lamps | 0 |"), InlineData("| Part | Rating | Reason |\n|---|---|---|\n| Ropes | 8/10 | two of them are old and one is short |\n| Gates | 9/10 | one hinge of theirs is loose today |\n| Lamps | 7/10 | three of them stay dark at night |"), InlineData("| Part | Target score |\n|---|---|\n| Ropes | 8/10 |\n| Gates | 9/10 |\n| Lamps | 7/10 |"), InlineData("| Model | Score |\n|---|---|\n| One | 91% |\n| Two | 84% |\n| Three | 79% |")]
    [InlineData("| Équipe | Score |\n|---|---|\n| Cordages | 3 |\n| Portes | 1 |\n| Lampes | 0 |")]
    public void AcceptsTablesOfGoalsReasonsAndData(string table) => IsQuiet(Head + "## Results\n\n" + table);

    [Theory]
    [InlineData("The quay has a score of 87 after three gales."), InlineData("The quay has a score of 87.\n\nMeasured with `npm run score`."), InlineData("**Average score**: 0.92"), InlineData("We rate 9/10 ropes as new."), InlineData("The game ended with a score of 720."), InlineData("The price is 87.")]
    [InlineData("Le prix est de 87."), InlineData("Nous notons 9/10 cordages.")]
    public void AcceptsOtherNumbersOfSentences(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("Pier posture: [|B+|]")]
    public void ReportsAGradeOfWhatIsJudged(string report) => Reports(Head + report);

    [Theory]
    [InlineData("Survey of May, 310 answers: 8.4/10."), InlineData("★★★ marks the docks with a crane."), InlineData("### Annex (A)\n\n- ✅ Clear"), InlineData("| Dock | Quay |\n|---|---|\n| North | A |\n| South | B |\n| East | A |"), InlineData("The water rose from 58 to 77."), InlineData("Chart quality: 93% (93 of 100 charts)"), InlineData("Quality: to be judged"), InlineData("Hotel: ★★★"), InlineData("| Dock | Design |\n|---|---|\n| North | A |\n| South | B |\n| East | C |")]
    [InlineData("Le niveau passe de 58 à 77."), InlineData("Qualité des cartes : à juger")]
    public void AcceptsLegendsAndOtherLetters(string report) => IsQuiet(Head + report);
}
