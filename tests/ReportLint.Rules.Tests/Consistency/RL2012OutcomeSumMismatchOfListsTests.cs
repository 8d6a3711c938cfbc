using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

/// <summary>Ratios and outcomes behind the marks that they sum up, and ratios over nearly as many marks.</summary>
public class RL2012OutcomeSumMismatchOfListsTests() : RuleTest(new RL2012OutcomeSumMismatch())
{
    [Theory]
    [InlineData("| Gate | State |\n|---|---|\n| Bow | ✅ |\n| Stern | ✅ |\n| Mast | ✅ |\n| Keel | ❌ |\n\n**Result: 3/4 gates passed**"), InlineData("- ✅ Bow\n- ✅ Stern\n- ✅ Mast\n- ❌ Keel\n\nSummary: 3 passed, 1 failed"), InlineData("- ✅ Bow\n- ✅ Stern\n- ❌ Mast\n- ❌ Keel\n\nSummary: 30 passed, 1 failed"), InlineData("- ✅ Proue\n- ✅ Poupe\n- ❌ Mât\n- ❌ Quille\n\nRésultat : 2 réussis, 2 échoués")]
    [InlineData("```\n[PASS] bow\n[PASS] stern\n[PASS] mast\n[FAIL] keel\nResult: 3/4 passed\n```"), InlineData("- ✅ Bow\n- ✅ Stern\n- ❌ Mast\n- ❌ Keel\n\nThe wind blew.\n\n**Result: 3/4 gates passed**")]
    [InlineData("- [ ] Ropes\n- [ ] Nets\n- [ ] Sails\n\n**Progress:** 2/3 (67%)"), InlineData("- [ ] Cordes\n- [ ] Filets\n- [ ] Voiles\n\n**Avancement :** 2/3 (67 %)")]
    public void AcceptsOutcomesBehindTheirMarks(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("**Result: 4/6 gates passed**\n\n- ✅ Bow\n- ✅ Stern\n- ✅ Mast\n- ✅ Keel\n- ❌ Deck\n- ❌ Hull"), InlineData("**Result: 4/8 gates passed**\n\n- ✅ Bow\n- ✅ Stern\n- ✅ Mast\n- ✅ Keel\n- ✅ Deck\n- ✅ Hull"), InlineData("**Result: 5/8 gates passed**\n\n- ✅ Bow\n- ✅ Stern\n- ✅ Mast\n- ✅ Keel\n- ❌ Deck\n- ❌ Hull"), InlineData("**Result: 14/18 gates passed**\n\n- ✅ Bow\n- ✅ Stern\n- ✅ Mast\n- ✅ Keel\n- ❌ Deck\n- ❌ Hull"), InlineData("**Résultat : 2/5 portes réussies**\n\n- ✅ Proue\n- ✅ Poupe\n- ❌ Mât")]
    public void AcceptsRatiosOverOtherMarks(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("**Crane files**: [|15|] total\n- **Passing Files**: {|+:6|} (hull, mast)\n- **Failing Files**: {|+:7|} (keel, stern)")]
    [InlineData("**Crane files:** [|15|]\n\n- Passed files: {|+:6|}\n- Failed files: {|+:7|}")]
    public void SumsUpThePartsThatRepeatTheNounAbove(string text) => Reports("# Harbour test report\n\n**Status:** done\n\n## Results\n\n" + text);

    [Theory]
    [InlineData("**Crane files**: 15 total\n- **Passing Files**: 6\n- **Failing Files**: 9")]
    [InlineData("**Fichiers de la grue** : 15\n- **Fichiers réussis** : 6\n- **Fichiers échoués** : 9"), InlineData("**Fichiers de la grue** : 15\n- **Nœuds réussis** : 6\n- **Nœuds échoués** : 7")]
    [InlineData("**Crane files**: 15 total\n- **Passing Files**: 6\n- **Failing Files**: 7\n- **Skipped Files**: 2")]
    [InlineData("**Crane files**: 15 total\n- **Passing Ropes**: 6\n- **Failing Ropes**: 7")]
    [InlineData("**Fichiers :** 15\n\n- Fichiers réussis : 6\n- Fichiers échoués : 9")]
    public void AcceptsPartsThatAddUpOrCountOtherThings(string text) => IsQuiet("# Harbour test report\n\n**Status:** done\n\n## Results\n\n" + text);
}
