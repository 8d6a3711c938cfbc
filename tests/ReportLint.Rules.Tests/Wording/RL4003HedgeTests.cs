using ReportLint.Rules.Wording;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Wording;

public class RL4003HedgeTests() : RuleTest(new RL4003Hedge())
{
    private const string Head = "# Report\n\n**Status**: in progress\n\n";

    [Theory]
    [InlineData("- ✅ Import [|mostly done|]"), InlineData("- âœ… Import [|mostly done|]"), InlineData("- The import is [|almost finished|]"), InlineData("- The import [|should work|]"), InlineData("- The import [|should now work|]"), InlineData("- The import [|more or less works|]"), InlineData("- Import: ✅ [|Mostly complete|] (two formats)"), InlineData("- ✅ [|Most of|] the importers"), InlineData("- The import is [|essentially implemented|]")]
    [InlineData("- ✅ [|Coverage infrastructure|]"), InlineData("- Load tests: ✅ [|Framework ready|]"), InlineData("| Metric | Target | Actual | Status |\n|---|---|---|---|\n| Coverage | 60% | [|60% infrastructure|] | ✅ |"), InlineData("- ✅ Coverage: [|60% capability|]")]
    [InlineData("- ✅ Import [|presque terminé|]"), InlineData("- L'import [|devrait fonctionner|]"), InlineData("- ✅ Import [|quasiment terminé|]"), InlineData("- ✅ [|La plupart des|] importeurs"), InlineData("- L'import est [|pratiquement terminé|]")]
    public void ReportsWhatTakesItselfBack(string report) => Reports(Head + report);

    [Fact]
    public void ReportsTheSameWordsOnce() => Reports(Head + "- ✅ Import [|mostly done|]\n- ✅ Export {|+:mostly done|}");

    [Fact]
    public void SaysWhatAToolIs() => Reports(Head + "- ✅ [|Coverage infrastructure|]", "\"Coverage infrastructure\" is what a result would come from, not the result");

    [Fact]
    public void SaysWhatAHedgeDoes() => Reports(Head + "- Import [|mostly done|]", "\"mostly done\" takes back part of what the line claims");

    [Theory]
    [InlineData("- ✅ Import done"), InlineData("- ⏳ Import mostly done"), InlineData("- [ ] Import almost done"),
        InlineData("- Import mostly done: 9 of 11 formats"), InlineData("- Import mostly done, two formats missing"),
        InlineData("- Import mostly done, needs a second format"), InlineData("- ✅ should work without a network"),
        InlineData("## Unit tests\n\n- ✅ Import should work without a name"), InlineData("- What you should work on"),
        InlineData("- Import is not almost done"), InlineData("- Most of the team was away"),
        InlineData("- The import should be documented"), InlineData("- Almost all ships are white"),
        InlineData("## Next steps\n\n- The import should work")]
    [InlineData("- ✅ Test framework: pytest"), InlineData("- ✅ Infrastructure deployed"), InlineData("- ✅ 3x capability increase"), InlineData("- ⏳ Coverage infrastructure"), InlineData("- ✅ Coverage: 61%")]
    [InlineData("- ✅ Import terminé"), InlineData("- ⏳ Import presque terminé"), InlineData("- Import presque terminé : 9 formats sur 11"), InlineData("- L'import devrait être documenté"), InlineData("- La plupart des navires sont blancs"), InlineData("- ✅ Infrastructure déployée")]
    public void AcceptsWhatIsDoneOrOpenlyNot(string report) => IsQuiet(Head + report);

    [Theory, InlineData("# Kit\n\nThis is mostly done and should work."), InlineData("# Journal\n\n- Import presque terminé"), InlineData("")]
    public void AcceptsOrdinaryDocumentation(string text) => IsQuiet(text);

    [Theory]
    [InlineData("Login [|should work|] in production."), InlineData("The bug [|should be fixed|] now."),
        InlineData("- ✅ Import [|works in most cases|]"), InlineData("- Migration: [|substantially complete|]")]
    [InlineData("La migration est [|en grande partie terminée|]."), InlineData("- L'erreur [|devrait être corrigée|]"), InlineData("- ✅ L'import [|fonctionne dans la plupart des cas|]")]
    public void ReportsFurtherHedges(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- Should work without a name"), InlineData("Login should work once the port is open."), InlineData("- Import works in most cases"), InlineData("- ✅ Test framework chosen"), InlineData("- ⏳ Test framework ready"), InlineData("| Area | Share | Note |\n|---|---|---|\n| Berths ✅ | 60% | Framework drawn |")]
    [InlineData("La migration est en grande partie terminée, sauf les quais."), InlineData("- L'import fonctionne dans la plupart des cas"), InlineData("- ⏳ L'erreur devrait être corrigée")]
    public void AcceptsHedgesThatTellTheRest(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("**Build:** [|Should compile|] on the new crane"), InlineData("- The tide sync [|should succeed|] now")]
    [InlineData("- L'export [|devrait compiler|]"), InlineData("- Le quai [|devrait déjà fonctionner|]")]
    public void ReportsHedgesOfStates(string report) => Reports(Head + report);

    [Theory]
    [InlineData("**Expected:** should compile"), InlineData("- Should succeed without a chart"),
        InlineData("- ⏳ Deployment infrastructure ready"), InlineData("- ✅ Deployment infrastructure ready for 12 cranes"),
        InlineData("- ✅ Deployment infrastructure drawn"), InlineData("- ✅ Deployment infrastructure ready"),
        InlineData("1. Test the crane - it should work"), InlineData("The plan says how the crane should work.")]
    [InlineData("- ⏳ L'export devrait compiler"), InlineData("- L'export compile")]
    public void AcceptsExpectationsAndTools(string report) => IsQuiet(Head + report);
}
