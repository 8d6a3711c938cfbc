using ReportLint.Rules.Hygiene;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Hygiene;

public class RL5005EmptySectionTests() : RuleTest(new RL5005EmptySection())
{
    private const string Head = "# Report\n\nText.\n\n";

    [Theory]
    [InlineData("## [|Open questions|]\n\n## Next steps\n\nNone."), InlineData("## [|Open questions|]"), InlineData("## [|Open questions|]\n\n---\n\n## Next steps\n\nNone."), InlineData("## Part\n\n### [|Open questions|]\n\n## Next steps\n\nNone."), InlineData("## **[|Open questions|]**\n\n---"), InlineData("[|Open questions|]\n---\n\n## Next steps\n\nNone."), InlineData("## [|One|]\n\n## [|Two|]\n\n## Three\n\nText.")]
    [InlineData("## [|Questions ouvertes|]\n\n## Prochaines étapes\n\nAucune."), InlineData("## [|Remerciements|]")]
    public void ReportsAHeadingWithNothingUnderIt(string report) => Reports(Head + report);

    [Fact]
    public void QuotesTheHeading() => Reports(Head + "## [|Open questions|]", "Nothing stands under \"Open questions\"");

    [Theory]
    [InlineData("## Open questions\n\nNone."), InlineData("## Part\n\n### Open questions\n\nNone."), InlineData("## Map\n\n| a |\n|---|\n| 1 |"), InlineData("## Map\n\n```text\nx\n```"), InlineData("## Map\n\n- one"), InlineData("## Map\n\n![map](map.png)"), InlineData("## Map\n\n> quoted"), InlineData("## Map\n\n<!-- from the map tool -->"), InlineData("## Map\n\n    code"), InlineData("## Questions ouvertes\n\nAucune."), InlineData("## Partie\n\n#### Questions\n\nAucune.")]
    public void AcceptsWhatHoldsSomething(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("### Score: 41/50\n\n---"), InlineData("### Map: ready\n\n### Tide: open"), InlineData("### Map ✅"),
        InlineData("### 14 routes mapped"), InlineData("## Thank you!"), InlineData("## Which pier should we take?"),
        InlineData("## 14 May 2026\n\n---\n\n## Map\n\nText."), InlineData("## Wellness score - see part 1.\n\n## Map\n\nText."),
        InlineData("### Note : 41/50"), InlineData("### **Carte** - configurée\n\n### **Marées** - configurées"),
        InlineData("### Overall state\n\n# READY TO SAIL\n\nText.")]
    public void AcceptsHeadingsThatSaySomethingThemselves(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("## ═══════\n\n## Map of the pier\n\nText."),
        InlineData("## ═══════\n## Map of the pier\n## Second sheet\n## ═══════\n\nText."),
        InlineData("## Map of the pier\n\n### ═══════\n\nText."), InlineData("## -----\n\n---\n\n## Map\n\nText.")]
    public void AcceptsLinesOfABanner(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("## [|Open questions|]\n\n## ═══════\n\n## Next steps\n\nNone."), InlineData("## [|Open questions|]\n\n### ═══════")]
    public void ALineAcrossIsNothing(string report) => Reports(Head + report);

    [Theory]
    [InlineData("## Later\n\n### Tides\n### Winds\n### Berths\n\n## Next steps\n\nNone."),
        InlineData("## Plus tard\n\n### Marées\n### Vents\n### Postes")]
    public void AcceptsAListOfHeadings(string report) => IsQuiet(Head + report);

    [Theory, InlineData("# Report\n\n## Summer sailing\n\n## Routes\n\n14 routes."), InlineData("---\ntitle: x\n---\n\n# Rapport\n\n# Été\n\nTexte."), InlineData("# Report"), InlineData("#\n\n##\n\nText."), InlineData("")]
    public void AcceptsTitles(string text) => IsQuiet(text);
}
