using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims.Language;

public class LexiconTests
{
    private const string German = """
        # A language is a list of words.
        [Done]
        fertig
        erledigt(e)

        [Open]
        offen
        noch nicht

        [OutOf]
        von

        [AtLeast]
        mindestens

        [Total]
        summe
        gesamt

        [Target]
        ziel(e)

        [LowerIsBetter]
        latenz

        [Unit Hour]
        std
        stunde(n)
        """;

    [Fact]
    public void AnotherLanguageIsAListOfWords()
    {
        var report = Read("- Planung: erledigt\n- Bau: noch nicht\n- 18 von 20\n- mindestens 3 Stunden", German);
        Assert.Equal([Polarity.Done, Polarity.Open, Polarity.None, Polarity.None], report.Items.Select(item => item.Status));
        Assert.Equal([Unit.Ratio, Unit.Hour], report.Quantities.Select(quantity => quantity.Unit));
        Assert.Equal(Comparator.AtLeast, report.Quantities[1].Comparator);
    }

    [Fact]
    public void RulesNeedNotKnowTheLanguage()
    {
        var report = Read("# Bericht\n\n## Bau – fertig\n\n- Keller: erledigt\n- Dach: offen\n\n## Messung\n\n- Latenz: 9 ms (Ziel: 5 ms) ✅", German);
        Assert.Contains(ClaimsDump.RelationLines(report), line => line.Law == Law.Completion);
    }

    [Fact]
    public void LanguagesStandTogether()
    {
        var report = Read("- Bau: offen\n- Build: pending\n- Travaux : en cours", German, "[Open]\npending", "[Open]\nen cours");
        Assert.All(report.Items, item => Assert.Equal(Polarity.Open, item.Status));
    }

    [Fact]
    public void WithoutWordsOnlyMarksAndNumbersSpeak()
    {
        var report = Read("- Build: done\n- ✅ Tests: 18/20 (95%)");
        Assert.Equal([Polarity.None, Polarity.Done], report.Items.Select(item => item.Status));
        Assert.Equal(Law.Ratio, Assert.Single(report.Claims<Contradiction>()).Law);
    }

    [Theory, InlineData("TERMINÉE"), InlineData("terminee"), InlineData("Terminés"), InlineData("terminé")]
    public void CaseAndDiacriticsDoNotCount(string word) => Assert.Equal(Polarity.Done, Assert.Single(Reading.Report($"- Recette : {word}").Items).Status);

    [Fact]
    public void AWordThatStartsNoPhraseMeansNothing()
    {
        var report = Read("Keller fertig", German);
        Assert.Equal([Concepts.None, Concepts.Done], [report.Tokens[0].Concepts, report.Tokens[1].Concepts]);
        Assert.Equal([0, 1], [report.Tokens[0].PhraseLength, report.Tokens[1].PhraseLength]);
    }

    [Fact]
    public void APhraseMeansWhatItsPartsMeanToo()
    {
        var report = Read("gesamt ziel", "[Total]\ngesamt\n[Target]\ngesamt ziel");
        Assert.Equal(Concepts.Total | Concepts.Target, report.Tokens[0].Concepts);
        Assert.Equal(2, report.Tokens[0].PhraseLength);
    }

    [Theory]
    [InlineData("- Kran: noch nicht gebaut", Polarity.Open), InlineData("- Kran: nicht geprüft", Polarity.Open), InlineData("- Kran: nicht rot", Polarity.None)]
    public void OneOfSeveralWordsMayStandInAPhrase(string line, Polarity status) =>
        Assert.Equal(status, Assert.Single(Read(line, "[Open]\n(noch )nicht {gebaut|geprüft}").Items).Status);

    private static ReportModel Read(string text, params string[] lists) =>
        new ModelBuilder(new Lexicon(Compile(lists), LanguageSet.All, ReadingOptions.Default)).Build(new MarkdownParser().Parse(SourceText.From(text)));

    private static LanguageTables Compile(string[] lists)
    {
        var compiler = new LanguageCompiler();
        compiler.AddLanguage("de");
        foreach (var list in lists)
            compiler.AddList(list, error => Assert.Fail(error.Message));
        return compiler.ToTables();
    }
}
