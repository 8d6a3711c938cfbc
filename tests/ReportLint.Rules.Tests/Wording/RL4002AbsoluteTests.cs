using ReportLint.Rules.Wording;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Wording;

public class RL4002AbsoluteTests() : RuleTest(new RL4002Absolute())
{
    private const string Head = "# Report\n\n**Status**: in progress\n\n";

    [Theory]
    [InlineData("- ✅ Handles [|all edge cases|]"), InlineData("- âœ… Handles [|all edge cases|]"), InlineData("- The parser covers [|every scenario|]"), InlineData("- [|All possible inputs|] are checked"), InlineData("- Survives [|any conceivable situation|]"), InlineData("- The printer [|never fails|]"), InlineData("- The parser is [|infallible|]"), InlineData("- ✅ [|Bug-free|] release"), InlineData("- The import [|works perfectly|]"), InlineData("| Part | Status |\n|---|---|\n| Parser, [|all error cases|] | ✅ |")]
    [InlineData("- ✅ [|Tous les cas limites|] sont gérés"), InlineData("- ✅ [|Toutes les protections|] en place"), InlineData("- [|Chaque scénario|] est couvert"), InlineData("- L'import [|n'échoue jamais|]"), InlineData("- Le tri est [|infaillible|]"), InlineData("- Une carte [|à toute épreuve|]"), InlineData("- ✅ [|Zéro bug|] dans le tri"), InlineData("```text\n✅ Accès : [|Toutes protections|] actives\n```")]
    public void ReportsWhatLeavesNoException(string report) => Reports(Head + report);

    [Fact]
    public void ReportsTheSameWordsOnce() => Reports(Head + "- The printer [|never fails|]\n- The scanner {|+:never fails|}");

    [Fact]
    public void SaysWhy() => Reports(Head + "- Covers [|every scenario|]", "\"every scenario\" leaves no exception: nobody could check it");

    [Theory]
    [InlineData("- All 12 scenarios passed"), InlineData("- All edge cases (14 of them) covered"), InlineData("- All tests pass"), InlineData("- All load test scenarios pass"), InlineData("- All routes are mapped"), InlineData("- Not all edge cases are covered"), InlineData("- We will cover all edge cases"), InlineData("- [ ] Cover all edge cases"), InlineData("## Next steps\n\n- All edge cases"), InlineData("- Ensure all edge cases are covered"), InlineData("3. Test all scenarios"), InlineData("- ✅ All edge cases covered:\n  - empty map\n  - one route"), InlineData("- Target: never fails"), InlineData("- The printer failed twice"), InlineData("- Edge cases are covered")]
    [InlineData("- Les 12 scénarios passent"), InlineData("- Pas tous les cas limites"), InlineData("- Toutes les routes sont tracées"), InlineData("## Prochaines étapes\n\n- Tous les cas limites"), InlineData("- L'import a échoué deux fois")]
    public void AcceptsWhatCanBeCounted(string report) => IsQuiet(Head + report);

    [Theory, InlineData("# Kit\n\nHandles all edge cases and never fails."), InlineData("# Journal\n\n- Gère tous les cas limites"), InlineData("")]
    public void AcceptsOrdinaryDocumentation(string text) => IsQuiet(text);

    [Theory]
    [InlineData("- [|No bugs|]"), InlineData("- The import [|works in all cases|]"), InlineData("- The lock is [|impossible to bypass|]"), InlineData("- [|Zero risk|] to crews"), InlineData("- [|Aucun bug|]"), InlineData("- L'import fonctionne [|dans tous les cas|]"), InlineData("- Verrou [|impossible à contourner|]")]
    public void ReportsFurtherAbsolutes(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- 3 bugs left"), InlineData("- The import works in 4 browsers"), InlineData("- The lock is hard to bypass"), InlineData("- Low risk"), InlineData("- 3 bugs restants"), InlineData("- L'import fonctionne dans 4 navigateurs"), InlineData("- Risque faible")]
    public void AcceptsWhatHasLimits(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("---\nname: tide-keeper\ndescription: Keeps the tide table.\n---\n\n# Role\n\n**Status**: active\n\n- Handles all edge cases"), InlineData("---\nname: veilleur\ndescription: Tient la table des marées.\n---\n\n# Rôle\n\n**Statut** : actif\n\n- Tous les cas limites sont gérés")]
    public void AcceptsDefinitionsOfAgents(string text) => IsQuiet(text);

    [Theory]
    [InlineData("---\ntitle: Tides\ndescription: How the tide table went.\n---\n\n# Report\n\n**Status**: done\n\n- Handles [|all edge cases|]"), InlineData("---\nname: Tides\ndescription: How it went.\ndate: 2025-02-01\n---\n\n# Report\n\n**Status**: done\n\n- Handles [|all edge cases|]"), InlineData("---\ntitle: Marées\n---\n\n# Rapport\n\n**Statut** : terminé\n\n- [|Tous les cas limites|] sont gérés")]
    public void ReportsInReportsWithFrontMatter(string text) => Reports(text);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\nThe watch couldn't see all edge cases."), InlineData("# Report\n\n**Status**: done\n\nIt cannot handle every scenario."), InlineData("# Rapport\n\n**Statut** : terminé\n\nLe guet n’a jamais couvert tous les cas limites.")]
    public void AcceptsADenial(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\nThe watch saw [|all edge cases|]."), InlineData("# Rapport\n\n**Statut** : terminé\n\nLe guet a couvert [|tous les cas limites|].")]
    public void ReportsAnAssertion(string report) => Reports(report);

    [Theory]
    [InlineData("- ✅ [|All core features tested|]"), InlineData("- [|All functionality is working|]"),
        InlineData("- The suite covers [|every code path|]"), InlineData("- [|All known risks have been identified|]"),
        InlineData("- ✅ No regressions ([|all existing functionality works|])")]
    [InlineData("- ✅ [|Toutes les fonctionnalités vérifiées|]"), InlineData("- [|Tous les risques sont identifiés|]"),
        InlineData("- ✅ La suite couvre [|tous les chemins critiques|]")]
    public void ReportsAllOfWhatNobodyListed(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- All 12 features tested"), InlineData("- All features tested (41 of 41)"),
        InlineData("- All features tested:\n  - tide\n  - wind"), InlineData("- All features tested in `tests/tide`"),
        InlineData("- All features are listed below"), InlineData("- Any risks identified?"), InlineData("- Test all features"),
        InlineData("- All features must be tested"), InlineData("- All features will be tested"),
        InlineData("- Not all features are tested"), InlineData("- Once all components are verified, we sail"),
        InlineData("- [ ] All components verified"), InlineData("## All features tested\n\n- tide\n- wind"),
        InlineData("- All tests verified"), InlineData("- ✅ Consistent colours across all components"),
        InlineData("- Examples for all scenarios"), InlineData("- Run the pump to check all features"),
        InlineData("- ✅ All identified risks mitigated")]
    [InlineData("- Les 12 fonctionnalités vérifiées"), InlineData("- Toutes les fonctionnalités seront vérifiées"), InlineData("- Pas toutes les fonctionnalités vérifiées"), InlineData("- [ ] Tous les risques identifiés")]
    public void AcceptsAllOfWhatIsListedCountedOrAsked(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- ✅ [|No false positives|]"), InlineData("- [|Zero technical debt|]"), InlineData("- ✅ [|Zero crew mistakes|]"),
        InlineData("- [|Zero shortcuts|]"), InlineData("- ✅ [|Nothing will be lost|]"),
        InlineData("- The grounding [|cannot happen again|]"), InlineData("- ✅ Berths: [|unlimited|]"),
        InlineData("- ✅ The charts are [|perfectly aligned|]"), InlineData("- ✅ [|Works with all tide gauges|]")]
    [InlineData("- ✅ [|Aucun faux positif|]"), InlineData("- [|Zéro dette technique|]"), InlineData("- ✅ [|Aucune perte de données|]"), InlineData("- L'échouement [|ne peut plus se reproduire|]"), InlineData("- ✅ Quais : [|illimité|]"), InlineData("- ✅ Cartes [|parfaitement alignées|]")]
    public void ReportsWhatNobodyCanShowToBeAbsent(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- Zero false positives in 1,200 sightings"), InlineData("- No technical debt item is open"),
        InlineData("- ✅ No mistakes found"), InlineData("- No risk detection on the quay"), InlineData("- Multiple all-in scenarios"),
        InlineData("- We want zero mistakes"), InlineData("- Target: zero data loss"), InlineData("- [ ] Zero data loss"),
        InlineData("- The watch saw no mistakes on the old chart"), InlineData("- Enterprise tier: unlimited berths"),
        InlineData("| Tier | Berths |\n|---|---|\n| Enterprise | Unlimited |")]
    [InlineData("- Aucune perte de données constatée"), InlineData("- Aucun bug direct"), InlineData("- Objectif : zéro perte de données"),
        InlineData("- [ ] Aucun faux positif"), InlineData("- Offre entreprise : quais illimités")]
    public void AcceptsWhatWasNotSeen(string report) => IsQuiet(Head + report);
}
