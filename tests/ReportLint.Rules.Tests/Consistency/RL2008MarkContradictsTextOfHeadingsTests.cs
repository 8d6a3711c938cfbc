using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2008MarkContradictsTextOfHeadingsTests : RuleTest<RL2008MarkContradictsText>
{
    [Theory]
    [InlineData("### [|✅|] Lock gate", "**Status:** ❌ {|+:FAILED|}"), InlineData("### 3. [|✅|] Lock gate", "- **Result**: {|+:SKIP|} ⚠️\n- **Reason**: no water"), InlineData("### Lock gate [|✅|]", "- **Test result:** {|+:FAIL|} - the hinge broke"), InlineData("### [|✅|] Lock gate", "Opened twice.\n\n**Result:** {|+:skipped|}")]
    [InlineData("### [|✅|] Porte de l'écluse", "- **Résultat** : {|+:ÉCHEC|}\n- **Raison** : sans eau"), InlineData("### [|✅|] Porte de l'écluse", "**Résultat** : {|+:ignoré|}")]
    public void HoldsTheResultBelowAgainstTheMarkOfAHeading(string heading, string line) => Reports($"# Harbour\n\n**Date**: 2025-03-04\n\n{heading}\n\n{line}\n");

    [Theory]
    [InlineData("### ✅ Lock gate", "**Status:** ✅ PASSED"), InlineData("### ❌ Lock gate", "**Status:** ❌ FAILED"), InlineData("### ✅ Failed login is refused", "**Result:** failed"), InlineData("### ✅ Lock gate", "**Result:** failed logins are refused"), InlineData("### ✅ Lock gate", "**Status before:** FAILED")]
    [InlineData("### ✅ Lock gate", "**Result:** FAILED, as expected"), InlineData("### ✅ Lock gate", "**Status:** FAILED → FIXED"), InlineData("### ✅ Lock gate", "Opened.\n\nClosed.\n\nPainted.\n\n**Status:** FAILED"), InlineData("### ✅ Porte de l'écluse", "**Résultat** : réussi"), InlineData("### ✅ Porte de l'écluse", "**Résultat** : échec attendu")]
    public void AcceptsWhatAgreesWithTheHeading(string heading, string line) => IsQuiet($"# Harbour\n\n**Date**: 2025-03-04\n\n{heading}\n\n{line}\n");

    [Theory]
    [InlineData("### {|+:✅|} Gate recovery ([|5/14 passing|])\n\nThe rest fails."), InlineData("- {|+:✅|} Gate recovery: [|5/14 tests passing|]"), InlineData("- {|+:✅|} Night gate (lot 4) - **[|PARTIAL|] (the motor is late)**"), InlineData("- {|+:✅|} Portail de nuit - **[|PARTIEL|] (moteur à monter)**"), InlineData("- {|+:✅|} Night gate - [|in progress|] (60%)")]
    public void ReadsRemarksBehindAStatus(string report) => Reports("# Report\n\n## Gates\n\n" + report.Replace("{|+:✅|}", "[|✅|]").Replace("[|5", "{|+:5").Replace("passing|]", "passing|}").Replace("[|PARTIAL|]", "{|+:PARTIAL|}").Replace("[|PARTIEL|]", "{|+:PARTIEL|}").Replace("[|in progress|]", "{|+:in progress|}"));

    [Theory]
    [InlineData("### ✅ Gate recovery (13/14 passing)\n\nOne is slow."), InlineData("- ✅ Gate recovery: 5/14 lamps replaced"), InlineData("- ✅ Night gate - painted (partial shade)"), InlineData("- ✅ Portail de nuit - peint (teinte partielle)"), InlineData("- ⏳ Night gate - in progress (60%)")]
    public void AcceptsRemarksThatAgree(string report) => IsQuiet("# Report\n\n## Gates\n\n" + report);
}
