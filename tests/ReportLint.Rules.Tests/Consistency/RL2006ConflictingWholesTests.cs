using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

/// <summary>Counts of all of a kind, denials, changes that tell what is now, the progress of things, severities and the lengths of files.</summary>
public class RL2006ConflictingWholesTests : RuleTest<RL2006ConflictingValues>
{
    [Theory]
    [InlineData("- Buoys: {|+:24|}", "## Conclusion\n\nAll [|26|] buoys are lit.")]
    [InlineData("We checked all {|+:24|} buoys.", "## Summary\n\n- **Buoys**: [|26|]")]
    [InlineData("{|+:24|} buoys in total.", "## Conclusion\n\nAll [|26|] buoys are lit.")]
    [InlineData("We anchored {|+:38|} steel buoys.", "## Summary\n\nIn total [|33|] steel buoys were anchored.")]
    [InlineData("Our crew anchored {|+:38|} buoys.", "## Summary\n\n- Buoys anchored: [|33|]")]
    [InlineData("- New buoys: {|+:12|}", "## Summary\n\n- [|15|] new buoys")]
    [InlineData("- Bouées : {|+:24|}", "## Conclusion\n\nToutes les [|26|] bouées sont allumées.")]
    [InlineData("Nous avons installé {|+:38|} bouées.", "## Bilan\n\n- Bouées installées : [|33|]")]
    public void HoldsWhatCountsAllAgainstEachOther(string one, string other) => Reports($"# Harbour report\n\n{one}\n\n{other}");

    [Theory]
    [InlineData("- Buoys: 24", "## Conclusion\n\nAll 26 buoys of the river are lit.")]
    [InlineData("- Buoys: 24", "## River\n\nAll 6 buoys are lit. All 21 buoys are new.")]
    [InlineData("- Buoys: 24", "## Summary\n\n- Buoys: 26")]
    [InlineData("- Buoys: 24", "## Conclusion\n\nOf the 26 buoys that were ordered 24 are lit.")]
    [InlineData("We anchored 38 steel buoys.", "## Summary\n\nWe painted 33 steel ropes.")]
    [InlineData("We anchored 38 steel buoys.", "## Summary\n\nWe will anchor 33 steel buoys.")]
    [InlineData("- Bouées : 24", "## Conclusion\n\nToutes les 26 bouées du fleuve sont allumées.")]
    public void AcceptsCountsOfOthers(string one, string other) => IsQuiet($"# Harbour report\n\n{one}\n\n{other}");

    [Theory]
    [InlineData("- **Leaks found**: {|+:3|}", "## Conclusion\n\n[|No leaks were found|].")]
    [InlineData("### The hull is tight - {|+:NO LEAKS FOUND|}", "## Summary\n\n**Leaks found:** [|1|] small one (mended)")]
    [InlineData("| Figure | Value |\n|---|---|\n| Loose links | {|+:4|} |\n| Days | 9 |", "## Conclusion\n\nThere are [|no loose links|].")]
    [InlineData("- Leaks: {|+:2|}", "## Conclusion\n\n[|No leaks|].")]
    [InlineData("**Fuites trouvées :** {|+:3|}", "## Conclusion\n\n[|Aucune fuite trouvée|].")]
    public void HoldsDenialsAgainstCounts(string one, string other) => Reports($"# Harbour report\n\n{one}\n\n{other}");

    [Theory]
    [InlineData("- **Leaks found**: 3", "## Conclusion\n\nNo leaks remain.")]
    [InlineData("- **Leaks**: 3 (all mended)", "## Conclusion\n\nNo leaks.")]
    [InlineData("- **Leaks found**: 3", "## Mast\n\nNo leaks were found.")]
    [InlineData("- **Leaks found**: 3", "## Conclusion\n\nNo large leaks were found.")]
    [InlineData("## Before\n\n- **Leaks found**: 3", "## Conclusion\n\nNo leaks were found.")]
    [InlineData("- **Leaks found**: 0", "## Conclusion\n\nNo leaks were found.")]
    [InlineData("- Buoys not tested: 3", "## Conclusion\n\nThe buoys were not tested.")]
    [InlineData("**Fuites trouvées :** 3", "## Mât\n\nAucune fuite n'a été trouvée.")]
    public void AcceptsDenialsOfOthers(string one, string other) => IsQuiet($"# Harbour report\n\n{one}\n\n{other}");

    [Theory]
    [InlineData("- Painted ships: 90 → {|+:70|}", "## Summary\n\n- Painted ships: [|80|]")]
    [InlineData("| Figure | Before | After |\n|---|---|---|\n| Painted ships | 90 | {|+:70|} |\n| Days | 9 | 8 |", "## Summary\n\n- Painted ships: [|80|]")]
    [InlineData("**Drying time**: {|+:120 minutes|}", "## Summary\n\nThe drying time fell to [|150 minutes|].")]
    [InlineData("**Drying time**: {|+:120 minutes|}", "## Summary\n\nThe drying time went down from 180 minutes to [|150 minutes|].")]
    [InlineData("**Barge size**: {|+:24 MB|}", "## Summary\n\nThe barge is [|28 MB|].")]
    [InlineData("- **Availability**: {|+:99.95%|}", "## Summary\n\nAvailability was [|99.5%|].")]
    [InlineData("- High quality records: {|+:89%|} of the data", "## Distribution\n\n- **High quality**: 47 records ([|79%|])")]
    [InlineData("**Temps de séchage** : {|+:120 minutes|}", "## Bilan\n\nLe temps de séchage est désormais de [|150 minutes|].")]
    public void ReadsWhatIsNow(string one, string other) => Reports($"# Harbour report\n\n{one}\n\n{other}");

    [Theory]
    [InlineData("- Painted ships: 90 → 70", "## Summary\n\n- Painted ships: 70")]
    [InlineData("- Painted ships: 90 → 70", "## Last year\n\n- Painted ships at the river: 80")]
    [InlineData("**Drying time**: 120 minutes", "## Summary\n\nThe drying time of the mast fell to 150 minutes.")]
    [InlineData("**Drying time**: 120 minutes", "## Goals\n\nThe drying time should fall to 150 minutes.")]
    [InlineData("- **Availability**: 99.95%", "## Summary\n\nAvailability was 100%.")]
    [InlineData("**Temps de séchage** : 120 minutes", "## Bilan\n\nLe temps de séchage du mât est désormais de 150 minutes.")]
    public void AcceptsWhatIsNow(string one, string other) => IsQuiet($"# Harbour report\n\n{one}\n\n{other}");

    [Theory]
    [InlineData("| Part | Progress |\n|---|---|\n| Winch | {|+:60%|} |\n| Crane | 40% |", "## Details\n\n### Winch ([|75%|] complete)\n\nText.")]
    [InlineData("- **Winch**: {|+:60%|} complete\n- **Crane**: 40% complete", "## Details\n\nThe winch is [|75%|] complete.")]
    [InlineData("**Overall progress:** {|+:60%|}", "## Summary\n\nOverall completion: [|75%|]")]
    [InlineData("| Part | Done | Total | % |\n|---|---|---|---|\n| Winches | 4 | 10 | {|+:40%|} |", "## Details\n\n### Winches ([|20%|] complete)\n\nText.")]
    [InlineData("| Ouvrage | Avancement |\n|---|---|\n| Treuil | {|+:60 %|} |\n| Grue | 40 % |", "## Détails\n\n### Treuil ([|75 %|] terminé)\n\nTexte.")]
    public void HoldsTheProgressOfThingsAgainstEachOther(string one, string other) => Reports($"# Harbour report\n\n{one}\n\n{other}");

    [Theory]
    [InlineData("| Part | Progress |\n|---|---|\n| Winch | 60% |\n| Crane | 40% |", "## Details\n\n### Winch (62% complete)\n\nText.")]
    [InlineData("| Part | Progress |\n|---|---|\n| Winch | 60% |\n| Crane | 40% |", "## Details\n\n### Winch drum (75% complete)\n\nText.")]
    [InlineData("## North\n\n### Winch (60% complete)\n\nText.", "## South\n\n### Winch (75% complete)\n\nText.")]
    [InlineData("## Week 1\n\n- Winch: 60% complete", "## Week 2\n\n- Winch: 75% complete")]
    [InlineData("| Part | Progress |\n|---|---|\n| Winch | 60% |\n| Crane | 40% |", "## Goals\n\n- Winch: 75% complete")]
    [InlineData("- Winch: 60%\n- Crane: 40%", "## Load\n\n- Winch: 75%")]
    [InlineData("| Part | Progress |\n|---|---|\n| Winch | 100% (frame) |\n| Crane | 40% |", "## Details\n\n### Winch (75% complete)\n\nText.")]
    [InlineData("## Nord\n\n### Treuil (60 % terminé)\n\nTexte.", "## Sud\n\n### Treuil (75 % terminé)\n\nTexte.")]
    public void AcceptsTheProgressOfOthers(string one, string other) => IsQuiet($"# Harbour report\n\n{one}\n\n{other}");

    [Theory]
    [InlineData("- Critical: 3\n- High: 5", "## Summary\n\n2 critical issues were fixed.")]
    [InlineData("- Critical: 3\n- High: 5", "## Summary\n\nOnly 1 critical issue remains.")]
    [InlineData("| Severity | Before | After |\n|---|---|---|\n| Critical | 3 | 1 |", "## Findings\n\n### Critical issues (4)\n\nText.")]
    [InlineData("## North\n\n- Critical: 3", "## South\n\n- Critical: 2")]
    [InlineData("- Critical: 3\n- High: 5", "## Summary\n\n- Critical tests: 5")]
    [InlineData("| Gravité | Nombre |\n|---|---|\n| Critique | 3 |", "## Bilan\n\n2 problèmes critiques ont été corrigés.")]
    public void AcceptsTheFindingsOfOthers(string one, string other) => IsQuiet($"# Harbour report\n\n{one}\n\n{other}");

    [Theory]
    [InlineData("- `hull/deck.md` ({|+:420|} lines)", "## Files\n\n- `hull/deck.md` - [|450|] lines of text")]
    [InlineData("### `hull/deck.md` ({|+:420|} lines)\n\nText.", "## Files\n\n| File | Use | Lines |\n|---|---|---|\n| `hull/deck.md` | deck | [|450|] |\n| `hull/mast.md` | mast | 300 |")]
    [InlineData("- `hull/deck.md` ({|+:420|} lignes)", "## Fichiers\n\n- `hull/deck.md` : [|450|] lignes")]
    public void HoldsTheLengthsOfAFileAgainstEachOther(string one, string other) => Reports($"# Harbour report\n\n{one}\n\n{other}");

    [Theory]
    [InlineData("- `hull/deck.md` (420 lines)", "## Files\n\n- `mast/deck.md` - 450 lines")]
    [InlineData("- `deck.md` (420 lines)", "## Files\n\n- `deck.md` - 450 lines")]
    [InlineData("- `hull/deck.md` (420 lines)", "## Files\n\n- `hull/deck.md` - 30 lines added")]
    [InlineData("- `hull/deck.md` (420 lignes)", "## Fichiers\n\n- `hull/deck.md` - 420 lignes")]
    public void AcceptsTheLengthsOfOtherFiles(string one, string other) => IsQuiet($"# Harbour report\n\n{one}\n\n{other}");

    [Theory]
    [InlineData("**Effect**: {|+:10x|} increase in mended ropes", "## Summary\n\n- [|50x|] increase in mended ropes")]
    [InlineData("The crew tried 178 ropes in {|+:35|} yards.", "## Summary\n\n178 ropes passed across [|12|] yards.")]
    public void HoldsFactorsAndPairsAgainstEachOther(string one, string other) => Reports($"# Harbour report\n\n{one}\n\n{other}");

    [Theory]
    [InlineData("**Effect**: 10x increase in mended ropes", "## Summary\n\n- 50x increase in mended nets")]
    [InlineData("The crew tried 178 ropes in 35 yards.", "## Summary\n\n96 ropes passed across 12 yards.")]
    public void AcceptsFactorsAndPairsOfOthers(string one, string other) => IsQuiet($"# Harbour report\n\n{one}\n\n{other}");
}
