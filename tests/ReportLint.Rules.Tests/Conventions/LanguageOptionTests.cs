using ReportLint.Analysis;
using ReportLint.Text;

namespace ReportLint.Rules.Tests.Conventions;

/// <summary>What a language that is switched off says is not read, by any rule.</summary>
public class LanguageOptionTests
{
    private const string French = """
        # Rapport d'avancement du port

        Date : à définir

        ## Quais : terminé

        - [x] Bouées : posées
        - [ ] Échelles : à faire

        Nous avons 100 % de couverture de tests.

        Le système est prêt pour la production.
        """;

    private const string English = """
        # Status report of the harbour

        Date: to be announced

        ## Docks: completed

        - [x] Buoys: laid
        - [ ] Ladders: pending

        We have 100% test coverage.

        The system is production-ready.
        """;

    [Theory]
    [InlineData(French, "fr", "en"), InlineData(English, "en", "fr")]
    public void OnlyReportsOfALanguageThatIsReadAreReported(string text, string read, string other)
    {
        string[] expected = ["RL1001", "RL1002", "RL2004", "RL5001"];
        Assert.Empty(expected.Except(Find(text, read)));
        Assert.Empty(expected.Except(Find(text)));
        Assert.Empty(Find(text, other).Intersect(expected));
    }

    private static IEnumerable<string> Find(string text, params string[] languages) =>
        new Linter(RuleCatalogue.Analyzers).Lint(SourceText.From(text), new LinterOptions { Languages = languages }).Select(static found => found.Id).Distinct();
}
