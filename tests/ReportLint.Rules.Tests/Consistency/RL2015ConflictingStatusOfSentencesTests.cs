using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

/// <summary>What sentences, lists of problems and lines with remarks say of a thing that is done elsewhere.</summary>
public class RL2015ConflictingStatusOfSentencesTests : RuleTest<RL2015ConflictingStatus>
{
    private const string Parts = "# Harbour\n\n**Status**: open\n\n## Parts\n\n| Part | State |\n|---|---|\n| Lamp masts | done |\n| [|Fender posts|] | Complete |\n\n";
    private const string Done = "# Harbour\n\n**Status**: open\n\n## Parts\n\n| Part | State |\n|---|---|\n| Lamp masts | done |\n| Fender posts | Complete |\n\n";

    [Theory]
    [InlineData("## Known problems\n\n- Fender posts: {|+:not delivered|}, the yard is closed\n- Lamp masts hum at night"), InlineData("## Remarks\n\nThe yard is closed. The fender posts are {|+:not installed|}."), InlineData("## Incidents\n\nThe barge hit the pier: the fender posts have {|+:not been mounted|}, and nobody saw it."), InlineData("## Problems\n\n- Fender posts: {|+:not yet|} set in the north")]
    public void ReportsWhatIsToldBelowIt(string rest) => Reports(Parts + rest);

    [Theory]
    [InlineData("# Port\n\n**Statut** : ouvert\n\n## Lots\n\n- [x] [|Défenses du quai|]\n- [x] Mâts\n\n## Bilan\n\nLes défenses du quai ne sont {|+:pas encore posées|} : le chantier est fermé."), InlineData("# Port\n\n**Statut** : ouvert\n\n## Lots\n\n- [x] [|Défenses du quai|]\n- [x] Mâts\n\n## Bilan\n\nLe lot « Défenses du quai » n'est {|+:pas commencé|}.")]
    [InlineData("# Port\n\n**Statut** : ouvert\n\n## Synthèse\n\n- ✅ [|Défenses du quai|]\n- ✅ Mâts\n\n## Détail\n\n- Défenses du quai : {|+:non démarrées|}, le chantier n'a rien livré")]
    public void ReportsItInFrench(string report) => Reports(report);

    [Theory]
    [InlineData("# Harbour\n\n**Status**: open\n\n## Summary\n\nWork goes on. [|The fender posts|] are complete as well.\n\n## Parts\n\n| Part | State |\n|---|---|\n| Fender posts | {|+:In progress|} |\n| Lamp masts | done |"), InlineData("# Harbour\n\n**Status**: open\n\n## Summary\n\n[|The lamp masts|] are now finished.\n\n## Parts\n\n- {|+:⏳|} Lamp masts\n- ✅ Doors")]
    public void ReportsWhatASentenceCallsDone(string report) => Reports(report);

    [Theory]
    [InlineData("# Harbour\n\n**Status**: open\n\n## Completed in June\n\n- [|Fender posts on pier 4|]\n- Lamp masts\n\n## In the works\n\n- {|+:🚧|} Fender posts on pier 4, two of nine set"), InlineData("# Harbour\n\n**Status**: open\n\n## Work\n\n- [|Fender posts painted|] in signal yellow ✅\n- Lamp masts set ✅\n\n## Incidents\n\n- 4 May: a barge hit the pier. Cause: the fender posts have {|+:not been painted|}.")]
    [InlineData("# Harbour\n\n**Status**: open\n\n## Files\n\n| File | State |\n|---|---|\n| [|`rail.pdf`|] | ✅ |\n| `mast.pdf` | ✅ |\n\n## Gaps\n\n- `drawings/rail.pdf`: {|+:not written yet|}")]
    public void ReadsLinesUpToTheirRemark(string report) => Reports(report);

    [Theory]
    [InlineData("## Known problems\n\n- Lamp masts and fender posts: paint in progress"), InlineData("## Problems fixed\n\n- Fender posts: not mounted"), InlineData("## Next steps\n\n- Fender posts: not yet numbered"), InlineData("## Remarks\n\nThe fender posts of the old pier are not installed."), InlineData("## Remarks\n\nIf the fender posts are not installed, barges wait.")]
    [InlineData("## Remarks\n\nThe fender posts have not been used by anybody who came in winter."), InlineData("## Remarks\n\nThe mast posts are not installed.")]
    public void AcceptsOtherThings(string rest) => IsQuiet(Done + rest);

    [Theory]
    [InlineData("# Harbour\n\n**Status**: open\n\n## Problems\n\n- Fender posts: not mounted\n\n## Work\n\n- ✅ Fender posts\n- ✅ Lamps"), InlineData("# Harbour\n\n**Status**: open\n\n## Summary\n\nThe fender posts are complete once the paint is dry. The lamp masts are complete except for two.\n\n## Parts\n\n| Part | State |\n|---|---|\n| Fender posts | In progress |\n| Lamp masts | In progress |")]
    [InlineData("# Harbour\n\n**Status**: open\n\n## Files\n\n- ✅ `a/index.md`\n- ⏳ `b/index.md`\n- ✅ `plan.md`\n\n## Gaps\n\n- `b/index.md`: not written yet"), InlineData("# Harbour\n\n**Status**: open\n\n## Work\n\n- Fender posts painted ✅\n- Lamps ✅\n\n## Remarks\n\nThe fender posts have not been numbered."), InlineData("# Port\n\n**Statut** : ouvert\n\n## Lots\n\n- [x] Défenses du quai\n- [x] Mâts\n\n## Bilan\n\nLes défenses de l'ancien quai ne sont pas encore posées.")]
    [InlineData("# Harbour\n\n**Status**: open\n\n## Summary\n\nThe fender posts are complete.\n\n## Parts\n\n| Part | State |\n|---|---|\n| Fender posts | Complete |\n| Lamp masts | done |")]
    public void AcceptsWhatAgrees(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Parts\n\n| No. | Part | State |\n|---|---|---|\n| 1 | Lamp masts | ✅ done |\n| 2 | [|Fender posts|] | ✅ done |\n\n## Details\n\n- {|+:⏳|} Fender posts: not mounted")]
    [InlineData("## Highlights\n\n- ✅ [|Fender posts|]\n- ✅ Lamp masts\n\n## Checklist\n\n| Part | State |\n|---|---|\n| Fender posts | {|+:❌|} Not started |\n| Rail bolts | ✅ done |")]
    [InlineData("## Parts\n\n| Part | State |\n|---|---|\n| Lamp masts | ✅ done |\n| [|Fender posts|] | ✅ done |\n\n## Fender posts ({|+:in progress|})\n\nTwelve of them stand.")]
    [InlineData("## Lots\n\n| N° | Lot | État |\n|---|---|---|\n| 1 | Mâts de lampe | ✅ terminé |\n| 2 | [|Poteaux de défense|] | ✅ terminé |\n\n## Poteaux de défense ({|+:en cours|})\n\nDouze sont debout.")]
    public void HoldsRowsAndHeadingsAgainstEachOther(string report) => ReportsStatus(report);

    [Theory]
    [InlineData("## Parts\n\n| No. | Part | State |\n|---|---|---|\n| 1 | Lamp masts | ✅ done |\n| 2 | Fender posts | ✅ done |\n\n## Details\n\n- ✅ Fender posts: mounted")]
    [InlineData("## Parts\n\n| No. | Part | State |\n|---|---|---|\n| 1 | Lamp masts | ✅ done |\n| 2 | Fender posts | ✅ done |\n\n## Rail bolts (in progress)\n\nTwelve of them stand.")]
    [InlineData("## Parts\n\n| Part | State |\n|---|---|\n| Fender posts | ✅ done |\n\n## Fender posts (12 of them)\n\nThey stand.")]
    [InlineData("## Lots\n\n| N° | Lot | État |\n|---|---|---|\n| 1 | Poteaux de défense | ✅ terminé |\n\n## Poteaux de défense (terminés)\n\nDouze sont debout.")]
    public void AcceptsRowsAndHeadings(string report) => IsQuiet("# Harbour\n\n**Status**: open\n\n" + report);

    private void ReportsStatus(string report) => Reports("# Harbour\n\n**Status**: open\n\n" + report);
}
