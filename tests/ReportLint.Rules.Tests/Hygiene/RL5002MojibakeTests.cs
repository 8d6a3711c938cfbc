using ReportLint.Analysis;
using ReportLint.CodeFixes;
using ReportLint.Rules.Hygiene;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Rules.Tests.Hygiene;

public class RL5002MojibakeTests() : RuleTest(new RL5002Mojibake(), new RL5002MojibakeFix())
{
    [Theory]
    [InlineData("Status: [|âœ…|] done", "Status: ✅ done")]
    [InlineData("# [|ğŸš€|] TERMIN{|+:Ã‰|}E\n\n- {|+:âœ…|} pr{|+:Ãª|}t {|+:Ã\u00a0|} livrer", "# 🚀 TERMINÉE\n\n- ✅ prêt à livrer")]
    [InlineData("```\n[|â”œâ”€â”€|] src\n{|+:â””â”€â”€|} docs\n```", "```\n├── src\n└── docs\n```")]
    [InlineData("✅ right and [|âœ…|] wrong", "✅ right and ✅ wrong")]
    public void DecodesTheTextAgain(string report, string mended) => ReportsAndFixes(report, mended);

    [Theory, InlineData("- [|â³|] Deployment", "- ⏳ Deployment"), InlineData("- [|âŒ|] Monitoring", "- ❌ Monitoring"), InlineData("[|âš\u00a0ï¸|] careful", "⚠️ careful")]
    public void RestoresMarksThatLostAByte(string report, string mended) => ReportsAndFixes(report, mended);

    [Theory, InlineData("[|ÃƒÂ©|]tat", "état"), InlineData("[|Ã¢Å“â€¦|] done", "✅ done")]
    public void DecodesTwiceWhatWasReadWronglyTwice(string report, string mended) => ReportsAndFixes(report, mended);

    [Theory, InlineData("[|âœ…|] notes {|+:ğŸ“|} here", "✅ notes [|ğŸ“|] here"), InlineData("[|âœ…|] and {|+:\uFFFD\uFFFD|}", "✅ and [|\uFFFD\uFFFD|]")]
    public void LeavesWhatHasLostTooMuch(string report, string mended) => ReportsAndFixes(report, mended);

    [Theory, InlineData("caf[|\uFFFD|]"), InlineData("| [|ï¿½ï¿½|] ATTEINT |"), InlineData("## [|ğŸ“|] Support")]
    public void ReportsWhatNobodyCanDecode(string report) => ReportsWithoutFix(report);

    [Theory]
    [InlineData("✅ été, À faire, « terminé », château"), InlineData("SÃO PAULO: NÃO, AMANHÃ… AMANHû"), InlineData("dağ, değil, ŞİŞ, 5 Å², 20 °C, £5"), InlineData("├── src\n└── docs → ⏳ ❌ ⚠️ 🚀")]
    [InlineData("Plain ASCII"), InlineData("")]
    public void AcceptsRightText(string report) => IsQuiet(report);

    [Theory]
    [InlineData("The export showed `Ã©` for é and \"âœ…\" for ✅."), InlineData("U+FFFD, the replacement character \uFFFD, stands for what could not be decoded."), InlineData("```\nbuffer.toString('latin1')\n// tÃ©st\n```")]
    public void AcceptsWhatIsOnlyShown(string report) => IsQuiet(report);

    [Fact]
    public void TakesAShownRunForOneMoreWhereTheReportSuffersToo() => Reports("The export showed `[|Ã©|]` and r{|+:Ã©|}sum{|+:Ã©|}.");

    [Fact]
    public void SaysWhatTheTextStandsFor() =>
        Reports("[|âœ…|] TERMIN{|+:Ã‰|}", "The text was decoded wrongly: \"âœ…\" should be \"✅\" (2 places in all)");

    // What it says is a contradiction, which the words cannot show as they are.
    [Fact]
    public void DecodesALineAsAWholeOrNotAtAll()
    {
        const string First = "- Essais : 10 rÃ©ussis, 3 Ã©chouÃ©s, total de l'Ã©tÃ© 12";
        var linter = new Linter(RuleCatalogue.Analyzers, RuleCatalogue.CodeFixes);
        var text = SourceText.From($"# Rapport\n\n{First}\n- PrÃªt Ã©galement\n");
        var result = FixEngine.Apply(linter, text, FixSafety.Safe);
        Assert.Equal($"# Rapport\n\n{First}\n- Prêt également\n", result.Text.Content);
    }
}
