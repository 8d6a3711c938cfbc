using ReportLint.Rules.Wording;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Wording;

public class RL4006VagueQuantityTests() : RuleTest(new RL4006VagueQuantity())
{
    private const string Head = "# Report\n\n**Status**: in progress\n\n";

    [Theory]
    [InlineData("- ✅ [|Comprehensive timetable tests|]"), InlineData("- âœ… [|Comprehensive documentation|]"),
        InlineData("- [x] [|Extensive documentation|] & training"), InlineData("- [|Thorough testing|] done"),
        InlineData("- Wrote [|several tests|]\n- Added [|many scripts|]"), InlineData("- [|Several bugs|] fixed"),
        InlineData("- ✅ [|Numerous scripts|] for the harbour"), InlineData("The map was finished with [|comprehensive documentation|]."),
        InlineData("| Part | Status |\n|---|---|\n| [|Exhaustive testing|] | ✅ |"), InlineData("- ✅ [|Comprehensive automated tests|]")]
    [InlineData("- ✅ [|Tests exhaustifs|] (marée, vent)"), InlineData("- âœ… [|Documentation exhaustive|]"), InlineData("- [x] [|Tests approfondis|]"), InlineData("- ✅ [|Plusieurs scripts|] livrés"), InlineData("- [|Plusieurs correctifs|] livrés"), InlineData("- ✅ [|De nombreux tests|]")]
    public void ReportsAnAmountWithoutANumber(string report) => Reports(Head + report.Replace("Wrote [|several tests|]\n- ", "", StringComparison.Ordinal));

    [Fact]
    public void ReportsTheSameWordsOnce() => Reports(Head + "- ✅ [|Comprehensive documentation|]\n\n## Summary\n\n- ✅ {|+:Comprehensive documentation|}");

    [Fact]
    public void SaysWhatItReplaces() => Reports(Head + "- ✅ [|Comprehensive tests|]", "\"Comprehensive tests\" stands in place of a number");

    [Theory]
    [InlineData("- ✅ 212 comprehensive tests"), InlineData("- ✅ Comprehensive tests (212 cases)"), InlineData("- ✅ Comprehensive tests in `tests/harbour`"), InlineData("- ✅ [Comprehensive guides](guides.md)"), InlineData("- ✅ Comprehensive tests:\n  - tide\n  - wind"), InlineData("Comprehensive documentation:\n\n- guide\n- map"), InlineData("## Comprehensive testing\n\n- 12 tests"), InlineData("- Comprehensive review of the map"), InlineData("- ✅ Comprehensive status report"), InlineData("- Many-to-many relations"), InlineData("- ⏳ Comprehensive tests"), InlineData("- [ ] Comprehensive tests"), InlineData("- Write comprehensive tests"), InlineData("- Select several files at once"), InlineData("- Ready for comprehensive testing"), InlineData("- Comprehensive testing before launch"), InlineData("## Next steps\n\n- Comprehensive documentation"), InlineData("- Several people were away"), InlineData("- `comprehensive` tests"), InlineData("- ✅ COMPREHENSIVE_TESTS.md")]
    [InlineData("- ✅ 212 tests exhaustifs"), InlineData("- ⏳ Tests exhaustifs"), InlineData("- Revue approfondie"), InlineData("- ✅ Rapport exhaustif"), InlineData("- Statut : complété"), InlineData("- Plusieurs navires à quai"), InlineData("## Prochaines étapes\n\n- Tests exhaustifs"), InlineData("- ✅ Documentation exhaustive dans `docs/port.md`")]
    public void AcceptsNumbersPlansAndTerms(string report) => IsQuiet(Head + report);

    [Theory, InlineData("# Kit\n\n- Comprehensive documentation\n- Several scripts"), InlineData("# Journal\n\n- Tests exhaustifs"), InlineData("")]
    public void AcceptsOrdinaryDocumentation(string text) => IsQuiet(text);

    [Theory]
    [InlineData("- Fixed [|dozens of bugs|]"), InlineData("- Added [|a bunch of tests|]"), InlineData("- Corrigé [|bon nombre de bugs|]")]
    public void ReportsFurtherAmounts(string report) => Reports(Head + report);

    [Theory]
    [InlineData("## What is missing\n\n- Comprehensive tests for the map"), InlineData("- Fixed 12 bugs"), InlineData("- A bunch of keys was found"), InlineData("- Corrigé 12 bugs"), InlineData("## Ce qui est manquant\n\n- Tests exhaustifs de la carte")]
    public void AcceptsWhatIsMissing(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- **Suite**: [|Comprehensive unit, system, and load tests|]"), InlineData("- [|Comprehensive berth & crane documentation|]"), InlineData("- ✅ [|Comprehensive inline docs|] and reports")]
    public void ReportsAnAmountOfSeveralThings(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- **Suite**: 12 unit, system, and load tests"), InlineData("- Comprehensive, open and friendly"), InlineData("- **Suite** : 12 tests unitaires et de charge")]
    public void AcceptsSeveralThingsWithoutAnAmount(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- ✅ Documentation: [|Comprehensive|]"), InlineData("- **Test coverage**: [|comprehensive|]"),
        InlineData("Documentation: ✅ [|EXTENSIVE|]"), InlineData("- The documentation is [|comprehensive|]"),
        InlineData("| Part | Status | Note |\n|---|---|---|\n| Tide tests | ✅ READY | [|Comprehensive system tests|] |"),
        InlineData("| Part | Status |\n|---|---|\n| Tide tests | ✅ [|Comprehensive|] |")]
    [InlineData("- ✅ Documentation : [|exhaustive|]"), InlineData("- La documentation est [|exhaustive|]")]
    public void ReportsAnAmountAsTheValue(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- ✅ [|Comprehensive error messages|]"), InlineData("- [|Comprehensive docstrings|]"),
        InlineData("The quay includes [|comprehensive tests|]."), InlineData("- [|Thoroughly tested|] on the water")]
    [InlineData("- [|Minutieusement testé|] sur l'eau")]
    public void ReportsTheWholePhrase(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- The review is comprehensive"), InlineData("- Is the documentation comprehensive?"),
        InlineData("- The documentation is not comprehensive"), InlineData("- The documentation should be comprehensive"),
        InlineData("- Audience: comprehensive"), InlineData("- ✅ Documentation: comprehensive (41 pages)"),
        InlineData("- The plan includes comprehensive tests"), InlineData("- The guide offers comprehensive documentation"),
        InlineData("- Must be thoroughly tested"), InlineData("- Thoroughly enjoyed by the crew"),
        InlineData("- [ ] Documentation: comprehensive"), InlineData("- Hundreds of people came"),
        InlineData("- ✅ Harbour mooring (comprehensive)"), InlineData("- ✅ Comprehensive harbour dashboard"),
        InlineData("- ✅ Comprehensive error handling"), InlineData("- ✅ Comprehensive tests\n- Tide tests: 41"),
        InlineData("- Prepared for comprehensive testing"), InlineData("- Add comprehensive tests"),
        InlineData("| Part | Tests |\n|---|---|\n| Tide | 41 |\n| Wind | comprehensive |")]
    [InlineData("- La revue est exhaustive"), InlineData("- La documentation n'est pas exhaustive"),
        InlineData("- ✅ Documentation : exhaustive (41 pages)"), InlineData("- Sera minutieusement testé")]
    public void AcceptsAmountsThatAreNone(string report) => IsQuiet(Head + report);
}
