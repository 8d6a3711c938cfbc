using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2006ConflictingCountsToldAgainTests : RuleTest<RL2006ConflictingValues>
{
    [Theory]
    [InlineData("**Buoys anchored:** {|+:53|}", "## Key figures\n\n- Buoys anchored: [|58|]\n- Days at sea: 9")]
    [InlineData("**Buoys anchored:** {|+:53|}", "## At a glance\n\n| Figure | Value |\n|---|---|\n| Buoys anchored | [|58|] |\n| Days at sea | 9 |")]
    [InlineData("| Figure | Value |\n|---|---|\n| Buoys anchored | {|+:53|} |\n| Days at sea | 9 |", "## Log\n\n```\nBuoys anchored: [|58|]\nDays at sea: 9\n```")]
    [InlineData("- {|+:53|} buoys anchored", "## Final status\n\n- [|58|] buoys anchored")]
    [InlineData("{|+:312|} buoys were anchored.", "## Conclusion\n\nWith [|321|] buoys anchored, the boats may come back.")]
    [InlineData("- **Buoys anchored**: {|+:53|} buoys", "## Statistics\n\n| What | Number |\n|---|---|\n| Buoys anchored | [|58|] |\n| Days | 9 |")]
    [InlineData("**Bouées ancrées :** {|+:53|}", "## Chiffres clés\n\n- Bouées ancrées : [|58|]\n- Jours en mer : 9")]
    [InlineData("**Bouées ancrées :** {|+:53|}", "## En bref\n\n- [|58|] bouées ancrées\n- 9 jours en mer")]
    public void HoldsLabelsRowsAndClausesAgainstEachOther(string one, string other) => Reports($"# Harbour\n\n{one}\n\n{other}");

    [Theory]
    [InlineData("**Total charts:** {|+:157|}", "## Inventory\n\n| Kind | Charts |\n|---|---|\n| Coast | 121 |\n| River | 15 |\n| **Total** | **[|136|]** |")]
    [InlineData("| Post | Paid | Owed |\n|---|---|---|\n| Income | 900 | 0 |\n| Expenses | {|+:900|} | 12 |", "## Expenses in detail\n\n| Expense | Paid | Hours |\n|---|---|---|\n| Paint | 500 | 4 |\n| Rope | 330 | 2 |\n| Total | [|830|] | 6 |")]
    [InlineData("**Cartes au total :** {|+:157|}", "## Inventaire\n\n| Genre | Cartes |\n|---|---|\n| Côte | 121 |\n| Fleuve | 15 |\n| **Total** | **[|136|]** |")]
    public void HoldsTotalsOfTablesAgainstWhatIsTold(string one, string table) => Reports($"# Harbour\n\n{one}\n\n{table}");

    [Theory]
    [InlineData("The closure lasted {|+:47 minutes|}.", "## Lessons learned\n\nThe closure of [|74 minutes|] was too long.")]
    [InlineData("**Duration of the closure:** {|+:47 minutes|}", "## Lessons learned\n\nThe closure lasted [|74 minutes|].")]
    [InlineData("- Global coverage: {|+:84%|}", "## Conclusion\n\nGlobal coverage stands at [|79%|] and we go on.")]
    [InlineData("La fermeture a duré {|+:47 minutes|}.", "## Conclusion\n\nLa fermeture de [|74 minutes|] était trop longue.")]
    public void HoldsAmountsAgainstEachOther(string one, string other) => Reports($"# Harbour\n\n{one}\n\n{other}");

    [Theory]
    [InlineData("## North field\n\n- Buoys anchored: 53", "## South field\n\n- Buoys anchored: 58")]
    [InlineData("**Buoys anchored:** 53", "## South field\n\n- Buoys anchored: 41")]
    [InlineData("**Buoys anchored:** 53", "## Details\n\nIn the south field, 41 buoys were anchored. Of the 53 buoys 48 were anchored twice.")]
    [InlineData("- Buoys anchored: 53\n- Buoys painted: 58", "## Details\n\n58 buoys were painted and 53 buoys were anchored.")]
    [InlineData("**Buoys anchored:** 53", "## Before\n\n- Buoys anchored: 49")]
    [InlineData("- Buoys anchored: 53", "## Details\n\nThe goal was 60 buoys anchored. Next year 70 buoys will be anchored.")]
    [InlineData("**Bouées ancrées :** 53", "## Détails\n\nDans le champ sud, 41 bouées ont été ancrées.")]
    public void AcceptsCountsOfParts(string one, string other) => IsQuiet($"# Harbour\n\n{one}\n\n{other}");

    [Theory]
    [InlineData("**Total charts:** 157", "## Work\n\n170 charts were removed, and 21 charts are new.")]
    [InlineData("**Total charts:** 157", "## Inventory\n\n| Kind | Charts |\n|---|---|\n| Coast | 121 |\n| River | 36 |\n| **Total** | **157** |")]
    [InlineData("**Total charts:** 157", "## Harbour office\n\n| Kind | Charts |\n|---|---|\n| Coast | 121 |\n| River | 15 |\n| **Total** | **136** |\n\nThe pilots hold the other 21 charts.")]
    [InlineData("The first closure lasted 47 minutes.", "## Lessons learned\n\nA second closure lasted 74 minutes.")]
    [InlineData("The closure lasted 47 minutes.", "## Lessons learned\n\nThe closure lasted 5 minutes per gate.")]
    [InlineData("- Global coverage: 84%", "## Parser\n\nThe coverage of the parser stands at 79%.")]
    [InlineData("**Cartes au total :** 157", "## Inventaire\n\n| Genre | Cartes |\n|---|---|\n| Côte | 121 |\n| Fleuve | 36 |\n| **Total** | **157** |")]
    [InlineData("La première fermeture a duré 47 minutes.", "## Bilan\n\nLa deuxième fermeture a duré 74 minutes.")]
    public void AcceptsTotalsAndAmountsOfOtherThings(string one, string other) => IsQuiet($"# Harbour\n\n{one}\n\n{other}");
}
