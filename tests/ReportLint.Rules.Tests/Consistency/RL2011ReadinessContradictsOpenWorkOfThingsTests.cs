using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

/// <summary>Verdicts on the thing that the title names, and what speaks against them in lists of defects and of failures.</summary>
public class RL2011ReadinessContradictsOpenWorkOfThingsTests : RuleTest<RL2011ReadinessContradictsOpenWork>
{
    private const string Failed = "\n\n## Trials\n\n| Trial | Outcome |\n|---|---|\n| Lift | raised in 40 s |\n{|+:| Brake | ❌ failed, slips at 2 t ||}";
    private const string Echec = "\n\n## Essais\n\n| Essai | Résultat |\n|---|---|\n| Levage | ✅ réussi |\n| Frein | {|+:❌|} échoué |";
    private const string Slips = "\n\n## Trials\n\n| Trial | Outcome |\n|---|---|\n| Lift | raised in 40 s |\n| Brake | ❌ failed, slips at 2 t |";
    private const string Verdict = "# Cable car overhaul\n\n**Status**: [|Ready for launch|]";

    [Theory]
    [InlineData("# Cable car overhaul\n\n## Summary\n\nThe cable car is [|ready for operation|]."), InlineData("# Cable car overhaul\n\n## Conclusion\n\nThe winch was oiled and the cable car [|can be handed over|] to the town."), InlineData("# Cable car overhaul\n\n## Conclusion\n\nThe work is finished, [|no issues remain|], and the car is painted.")]
    [InlineData("# Cable car overhaul\n\n## Recommendation\n\nThe overhaul has [|no open blockers|] and should go out today."), InlineData("# Cable car overhaul\n\n## Summary\n\nThe car [|may be put into service|] on Monday."), InlineData("# Cable car overhaul\n\n## Decision\n\n**[|GO|]** – the launch is on Sunday."), InlineData("# Cable car overhaul\n\n## Conclusion\n\n[|Nothing stands in the way of the launch|].")]
    [InlineData("# Cable car overhaul\n\n| | |\n|---|---|\n| Date | 2025-05-02 |\n| Decision | [|Go|] |"), InlineData("# Cable car overhaul\n\n| Field | Value |\n|---|---|\n| Version | 2 |\n| Status | ✅ [|Ready for launch|] |")]
    public void ReportsAVerdictOnWhatTheTitleNames(string report) => Reports(report + Failed);

    [Theory]
    [InlineData("# Révision du téléphérique\n\n## Conclusion\n\nLe téléphérique ne comporte [|aucun point bloquant|]."), InlineData("# Révision du téléphérique\n\n## Avis\n\nLe téléphérique est [|apte à l'exploitation|]."), InlineData("# Révision du téléphérique\n\n## Synthèse\n\nLe téléphérique [|peut être mis en service|] dès lundi."), InlineData("# Révision du téléphérique\n\n## Conclusion\n\n[|Rien ne s'oppose à la mise en service|].")]
    [InlineData("# Révision du téléphérique\n\n| | |\n|---|---|\n| Date | 2025-05-02 |\n| Avis | [|Prêt pour la mise en service|] |")]
    public void ReportsAVerdictInFrench(string report) => Reports(report + Echec);

    [Theory]
    [InlineData("\n\n## Open defects\n\n- {|+:CC-4 (critical): the brake slips at 2 t|}\n- CC-9 (minor): wrong label"), InlineData("\n\n## Open items\n\n| No. | Item | Severity |\n|---|---|---|\n{|+:| 1 | The brake slips | critical ||}\n| 2 | Wrong label | low |"), InlineData("\n\n## Failures\n\n- {|+:❌|} CC-4: the brake slips at 2 t\n- {|+:❌|} CC-5: the bell is silent")]
    [InlineData("\n\n## Défauts ouverts\n\n| N° | Défaut | Gravité |\n|---|---|---|\n{|+:| 1 | Le frein patine | critique ||}"), InlineData("\n\n## Réserves\n\n1. {|+:Le frein patine, réserve bloquante|}\n2. Étiquette fausse, réserve mineure"), InlineData("\n\n## Figures\n\n- {|+:Open critical defects: 2|}\n- Open minor defects: 4")]
    [InlineData("\n\n## Defects\n\n| Severity | Open |\n|---|---|\n{|+:| Critical | 2 ||}\n| Minor | 5 |"), InlineData("\n\n## Trials\n\n| Trial | Result |\n|---|---|\n| Lift | pass |\n{|+:| Brake | FAIL ||}\n| Bell | pass |")]
    public void ReportsDefectsAndFailures(string rest) => Reports(Verdict + rest);

    [Theory]
    [InlineData("# Cable car and ski lift\n\n## Summary\n\nThe cable car is ready for operation."), InlineData("# Cable car overhaul\n\n## Summary\n\nThe bell is ready for operation."), InlineData("# Cable car overhaul\n\n## Summary\n\nThe cable car is not ready for operation."), InlineData("# Cable car overhaul\n\n## Summary\n\nThe cable car can be handed over once the brake holds.")]
    [InlineData("# Cable car overhaul\n\n| Stage | Goal |\n|---|---|\n| First | oiled |\n| Second | ready for launch |"), InlineData("# Cable car overhaul\n\n## Decision\n\nGo or no go: the board meets on Sunday."), InlineData("# Cable car overhaul\n\n## Conclusion\n\nThe bell has no open issues, and the brake is still being repaired."), InlineData("# Cable car overhaul\n\n| | |\n|---|---|\n| Decision | No go |")]
    [InlineData("# Révision du téléphérique\n\n## Avis\n\nLa cloche est apte à l'exploitation."), InlineData("# Révision du téléphérique\n\n## Avis\n\nLe téléphérique n'est pas apte à l'exploitation.")]
    public void AcceptsWhatIsNoVerdictOnIt(string report) => IsQuiet(report + Slips);

    [Theory]
    [InlineData("\n\n## Open defects\n\n- CC-4 (minor): the bell is hoarse\n- CC-9 (low): wrong label"), InlineData("\n\n## Closed items\n\n| No. | Item | Severity |\n|---|---|---|\n| 1 | The brake slips | critical |"), InlineData("\n\n## Open items\n\n| No. | Item | Severity | Remark |\n|---|---|---|---|\n| 1 | The brake slips | critical | fixed on Monday |"), InlineData("\n\n## Open source licences\n\n| Name | Use |\n|---|---|\n| Rope | critical |")]
    [InlineData("\n\n## Failures\n\n- ❌ CC-4: the brake slipped, fixed with new pads"), InlineData("\n\n## Figures\n\n- Open critical defects: 0\n- Open minor defects: 4"), InlineData("\n\n## Figures\n\n- Critical defects found: 2"), InlineData("\n\n## Defects\n\n| Severity | Found | Open |\n|---|---|---|\n| Critical | 2 | 0 |\n| Minor | 5 | 3 |")]
    [InlineData("\n\n## First run\n\n| Trial | Outcome |\n|---|---|\n| Brake | ❌ failed, slips at 2 t |\n\n## Second run\n\n| Trial | Outcome |\n|---|---|\n| Brake | held 4 t |"), InlineData("\n\n## Trials\n\n| Trial | Expected | Result |\n|---|---|---|\n| Lift | pass | pass |\n| Overload | fail | pass |"), InlineData("\n\n## Réserves levées\n\n1. Le frein patine, réserve bloquante")]
    public void AcceptsWhatIsMendedOrSlight(string rest) => IsQuiet("# Cable car overhaul\n\n**Status**: Ready for launch" + rest);

    [Theory]
    [InlineData("# Cable car overhaul\n\n## Summary\n\nThe cable car is [|ready for safe trips and a launch in production|]."), InlineData("# Révision du téléphérique\n\n## Conclusion\n\nLe téléphérique est [|prêt pour des trajets sûrs et une mise en production|].")]
    [InlineData("# Cable car overhaul\n\n## Position\n\nThe bell rings and [|nothing stands in the way of the launch|].\n\n## Crew\n\nSix.\n\n## Weather\n\nFair.\n\n## Costs\n\nNone."), InlineData("# Révision du téléphérique\n\n## Position\n\n[|Rien ne s'oppose à la mise en service|] le 3 mai.\n\n## Équipe\n\nSix.\n\n## Temps\n\nBeau.\n\n## Coûts\n\nAucun.")]
    public void ReadsTheLastOfTwoPurposesAndWhatNothingHinders(string report) => Reports(report + "\n\n## Trials\n\n- ✅ Lift\n- {|+:❌|} Brake: fails at 2 t");

    [Theory]
    [InlineData("# Cable car overhaul\n\n## Summary\n\nThe cable car is ready for safe trips and a launch of the new bell."), InlineData("# Cable car overhaul\n\n## Position\n\nNothing stands in the way of the launch of the bell.\n\n## Crew\n\nSix.\n\n## Weather\n\nFair.\n\n## Costs\n\nNone."), InlineData("# Révision du téléphérique\n\n## Position\n\nRien ne s'oppose à la mise en service une fois le frein réparé.\n\n## Équipe\n\nSix.\n\n## Temps\n\nBeau.\n\n## Coûts\n\nAucun.")]
    public void AcceptsOtherPurposesAndOtherThings(string report) => IsQuiet(report + "\n\n## Trials\n\n- ✅ Lift\n- ❌ Brake: fails at 2 t");

    [Theory]
    [InlineData("## Optional\n\n- [ ] Critical: second bell"), InlineData("## Facultatif\n\n- [ ] Critique : deuxième cloche")]
    public void AcceptsWhatIsOptional(string rest) => IsQuiet("# Cable car overhaul\n\n## Summary\n\nThe cable car is ready for operation.\n\n" + rest);
}
