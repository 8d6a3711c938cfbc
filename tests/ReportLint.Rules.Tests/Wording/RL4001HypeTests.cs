using ReportLint.Rules.Wording;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Wording;

public class RL4001HypeTests() : RuleTest(new RL4001Hype(), new RL4001HypeFix())
{
    private const string Head = "# Report\n\n**Status**: in progress\n\n";

    [Theory]
    [InlineData("- The export is [|seamless|]"), InlineData("- The search is [|blazing fast|]"),
        InlineData("- ✅ Access control: [|enterprise-grade|]"), InlineData("- âœ… Access control: [|enterprise-grade|]"),
        InlineData("[|Mission accomplished|]!"), InlineData("- Exports are of a [|gold standard|]"),
        InlineData("- Fast, [|seamless|] exports"), InlineData("- Small and [|revolutionary|] exports"),
        InlineData("- It is a [|seamless|] export"), InlineData("- It is an [|incredible|] map")]
    [InlineData("- Un export [|révolutionnaire|]"), InlineData("- ✅ Carte [|de niveau mondial|]"), InlineData("- ✅ [|Performances exceptionnelles|] du tri"), InlineData("[|Mission accomplie|] !"), InlineData("- ✅ Sécurité [|de niveau entreprise|]"), InlineData("- âœ… SÃ©curitÃ© [|de qualitÃ© entreprise|]"), InlineData("| Domaine | Statut |\n|---|---|\n| Carte [|hors pair|] | fait |")]
    public void ReportsPraise(string report) => ReportsWithoutFix(Head + report);

    [Theory]
    [InlineData("- [|Seamless|] export of maps", "- Export of maps"), InlineData("- Our [|world-class|] map", "- Our map"), InlineData("- An [|extraordinary|] export", "- An export"), InlineData("- A [|seamless|] map", "- A map"), InlineData("- Exports [|seamlessly|] work", "- Exports work"), InlineData("- **[|Seamless|] export** of maps", "- **Export** of maps"), InlineData("- ([|seamless|] map export)", "- (map export)")]
    [InlineData("- [|Seamless|] export\n- A {|+:seamless|} map", "- Export\n- A map"), InlineData("## [|Revolutionary|] export\n\n- 3 routes", "## Export\n\n- 3 routes"), InlineData("- Une [|incroyable|] carte", "- Une carte")]
    public void RemovesWhatTheSentenceCanDoWithout(string report, string mended) => ReportsAndFixes(Head + report, Head + mended);

    [Theory]
    [InlineData("- The map has [|world-class|] rendering"), InlineData("- The port provides [|world-class|] docks: three of them"), InlineData("- **Maps**: [|seamless|] export"), InlineData("- **Maps**: ✅ [|seamless|] export"), InlineData("| Maps |\n|---|\n| [|Seamless|] export |"), InlineData("- A [|seamless|] SQL export"), InlineData("- A [|seamless|] unified map")]
    [InlineData("- Very [|seamless|] map export"), InlineData("- More [|seamless|] map exports than last year")]
    public void LeavesPraiseWithoutWhichTheSentenceSaysNothingOrIsWrong(string report) => ReportsWithoutFix(Head + report);

    [Fact]
    public void ReportsTheSameWordOnce() => ReportsWithoutFix(Head + "- The export is [|seamless|]\n- So the import is {|+:seamless|}");

    [Fact]
    public void LeavesThePlacesThatNeedTheWord() =>
        ReportsAndFixes(Head + "- [|Seamless|] export\n- So the import is {|+:seamless|}", Head + "- Export\n- So the import is [|seamless|]");

    [Fact]
    public void QuotesTheWord() => Reports(Head + "- The export is [|seamless|]", "\"seamless\" praises where a fact belongs");

    [Theory]
    [InlineData("- The export takes 2 s"), InlineData("- Enterprise tier: unlimited maps"), InlineData("- The export is not seamless"),
        InlineData("- The export will be seamless"), InlineData("## Next steps\n\n- A seamless export"),
        InlineData("- ⏳ A seamless export"), InlineData("- [ ] A seamless export"), InlineData("- [Seamless export](export.md)"),
        InlineData("- `seamless` is a flag"), InlineData("- \"seamless\" is what the customer calls it"),
        InlineData("- ~~A seamless export~~"), InlineData("- Outstanding issues: 3"), InlineData("- Exceptional cases are logged"),
        InlineData("- Target: a seamless export")]
    [InlineData("- L'export prend 2 s"), InlineData("- L'export sera révolutionnaire"), InlineData("- Cas exceptionnels journalisés"), InlineData("- Heures de pointe : 8 h"), InlineData("## Prochaines étapes\n\n- Une carte de niveau mondial")]
    public void AcceptsFactsAndPlans(string report) => IsQuiet(Head + report);

    [Theory, InlineData("# Kit\n\nA seamless, world-class widget kit."), InlineData("# Journal\n\n- Une carte révolutionnaire"), InlineData("")]
    public void AcceptsOrdinaryDocumentation(string text) => IsQuiet(text);

    [Theory]
    [InlineData("- The map is [|next-generation|]"), InlineData("- The search is [|ultra-fast|]"), InlineData("- The charts are [|beautiful|]"), InlineData("- [|Perfect implementation|] of the map"), InlineData("- [|Superior performance|] of the map"), InlineData("- Une [|architecture de pointe|]"), InlineData("- Des cartes [|superbes|]")]
    public void ReportsFurtherPraise(string report) => ReportsWithoutFix(Head + report);

    [Theory]
    [InlineData("- Fast search: 20 ms"), InlineData("- Perfect score: 10 of 10"), InlineData("- Superior court filing"), InlineData("- Heures de pointe relevées"), InlineData("- Cartes lisibles"), InlineData("## What is missing\n\n- A beautiful map")]
    public void AcceptsWhatPraisesNothing(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- ✅ A [|world-first|] tide gauge"), InlineData("- ✅ Une [|première mondiale|] pour le port")]
    public void ReportsWhatNobodyDidBefore(string report) => Reports("# Report\n\n**Status**: done\n\n" + report);

    [Theory]
    [InlineData("Make it seamless for the crew."), InlineData("- Add a seamless berth."), InlineData("## Benefits\n\n- ✅ Seamless mooring"),
        InlineData("Keep the moorings rock-solid."), InlineData("Ensure a seamless watch."),
        InlineData("Rendez le quai exceptionnellement sûr.")]
    public void AcceptsWhatIsAskedOfSomebody(string report) => IsQuiet("# Report\n\n**Status**: done\n\n" + report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\n- ✅ [|Battle-tested|] moorings"), InlineData("# Report\n\n**Status**: done\n\n- ✅ [|Pixel-perfect|] charts"), InlineData("# Report\n\n**Status**: done\n\n- ✅ A [|future-proof|] quay")]
    public void ReportsPraiseOfMaturity(string report) => Reports(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\n- ✅ Moorings tested in battle gear"), InlineData("# Report\n\n**Status**: done\n\n- ✅ Charts drawn to the pixel"), InlineData("# Report\n\n**Status**: done\n\n- ✅ Proof of the future quay")]
    public void AcceptsTheSameWordsApart(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\nThe quay isn't bulletproof."), InlineData("# Report\n\n**Status**: done\n\nThe watch wasn’t seamless."), InlineData("# Rapport\n\n**Statut** : terminé\n\nLe quai n’est guère révolutionnaire.")]
    public void AcceptsDeniedPraise(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\nThe quay is [|bulletproof|]."), InlineData("# Report\n\n**Status**: done\n\nThe watch was [|seamless|]."), InlineData("# Rapport\n\n**Statut** : terminé\n\nLe quai est [|révolutionnaire|].")]
    public void ReportsPraiseThatIsNotDenied(string report) => Reports(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\nAs a mate, I need a seamless watch."), InlineData("# Report\n\n**Status**: done\n\nThe quay must be rock-solid."), InlineData("# Rapport\n\n**Statut** : terminé\n\nIl faut un quai extraordinaire.")]
    public void AcceptsWhatSomebodyNeeds(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\nThe mate likes the [|seamless|] watch."),
        InlineData("# Rapport\n\n**Statut** : terminé\n\nVoici un quai [|extraordinaire|].")]
    public void ReportsWhatSomebodyPraises(string report) => Reports(report);

    [Theory]
    [InlineData("- We made [|exceptional progress|] toward the pier"), InlineData("- ✅ [|Outstanding crane performance|]"),
        InlineData("- [|Perfect coordination|] of the crews"), InlineData("- **Pier status**: ✅ [|PERFECT|]"),
        InlineData("- The year was a [|resounding success|]"), InlineData("- The [|most advanced|] harbour of the coast"),
        InlineData("- [|Excellent results|]")]
    [InlineData("- [|Progrès exceptionnels|] du quai"), InlineData("- Le guet fut un [|succès retentissant|]"),
        InlineData("- [|Excellent travail|] des équipes")]
    public void ReportsWhatPraisesInItsPlace(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- Outstanding invoices: 3"), InlineData("## Outstanding work\n\n- Paint the quay"),
        InlineData("- Exceptional tides are logged"), InlineData("- A perfect hash of the berths"),
        InlineData("- Bit-perfect copies of the charts"), InlineData("- Near-perfect performance"),
        InlineData("- **Accuracy**: perfect (212 of 212)"), InlineData("- Excellent performance tracking is planned"),
        InlineData("- Invoices: outstanding"), InlineData("- **Perfect results**: 9 of 9 ferries on time"),
        InlineData("- Professional services were booked")]
    [InlineData("- Cas exceptionnels journalisés"), InlineData("- Marées exceptionnelles relevées"), InlineData("- Un hachage parfait des quais"), InlineData("- **Précision** : parfaite (212 sur 212)")]
    public void AcceptsTheSameWordsWhereTheySayWhatIsSo(string report) => IsQuiet(Head + report);
}
