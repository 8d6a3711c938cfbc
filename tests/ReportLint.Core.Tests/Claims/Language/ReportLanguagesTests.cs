using System.Numerics;

namespace ReportLint.Claims.Language;

public class ReportLanguagesTests
{
    private static readonly LanguageTables Tables = BuiltInLanguages.Tables;

    [Theory]
    [InlineData("The docks are finished and the buoys have been laid.", "en", true)]
    [InlineData("The docks are finished and the buoys have been laid.", "fr", false)]
    [InlineData("Les quais sont terminés et les bouées sont posées dans le port.", "fr", true)]
    [InlineData("Les quais sont terminés et les bouées sont posées dans le port.", "en", true)]
    [InlineData("Build: OK, Tests: 12/12", "fr", true)]
    [InlineData("Build: OK <!-- this is one of the things that have to be looked at by the team -->", "fr", true)]
    [InlineData("The docks are <!-- finished and the buoys have been laid.", "fr", false)]
    public void LanguagesAreToldByFunctionWords(string text, string language, bool expected)
    {
        var found = new ReportLanguages(Tables).Of(text.AsSpan(), out _);
        Assert.Equal(expected, found.Contains(Array.IndexOf(Tables.Languages, language)));
    }

    [Fact]
    public void AQuotationIsNoLanguageOfTheReport()
    {
        var text = string.Concat(Enumerable.Repeat("The crew has checked that the lamps are lit. ", 10))
            + "The sign says: la porte est dans le quai.";
        Assert.False(new ReportLanguages(Tables).Of(text.AsSpan(), out _).Contains(Array.IndexOf(Tables.Languages, "fr")));
    }

    [Fact]
    public void OnlyTheStartOfALongReportIsLookedAt()
    {
        var text = string.Concat(Enumerable.Repeat("the lamps are lit ", 600))
            + string.Concat(Enumerable.Repeat("les lampes sont dans le port ", 600));
        Assert.False(new ReportLanguages(Tables).Of(text.AsSpan(), out _).Contains(Array.IndexOf(Tables.Languages, "fr")));
    }

    [Theory]
    [InlineData("The docks are finished. ", true)]
    [InlineData("Les quais sont terminés dans le port. ", true)]
    [InlineData("Kajerna är färdiga och bojarna ligger i hamnen. ", false)]
    [InlineData("Los muelles están terminados y las boyas colocadas. ", false)]
    [InlineData("Причалы готовы, буи установлены. ", false)]
    [InlineData("码头已完成，所有浮标已布设。", false)]
    public void ALanguageIsKnownByItsFunctionWordsAndItsScript(string sentence, bool expected)
    {
        new ReportLanguages(Tables).Of(string.Concat(Enumerable.Repeat(sentence, 40)).AsSpan(), out var isKnown);
        Assert.Equal(expected, isKnown);
    }

    [Fact]
    public void NoAllocation()
    {
        var languages = new ReportLanguages(Tables);
        const string Text = "Les quais sont terminés and the buoys have been laid.";
        languages.Of(Text.AsSpan(), out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            languages.Of(Text.AsSpan(), out _);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    // A word of two languages would tell nothing.
    [Fact]
    public void AFunctionWordIsOfOneLanguage()
    {
        var (first, end) = (Tables.KindPhrases[(int)Wording.FunctionWord], Tables.KindPhrases[(int)Wording.FunctionWord + 1]);
        Assert.All(Enumerable.Range(first, end - first), static i => Assert.True(BitOperations.IsPow2(Tables.PhraseLanguages[i])));
    }

    [Fact]
    public void AWordOfAnotherLanguageMeansNothing()
    {
        const string English = "The quay is in the port, and it is, as they say, terminé.";
        const string French = "Le quai est terminé dans le port.";
        Assert.DoesNotContain(Reading.Report(English).Tokens.Between(0, 14).ToArray(), static token => token.Has(Concepts.Done));
        Assert.Contains(Reading.Report(French).Tokens.Between(0, 7).ToArray(), static token => token.Has(Concepts.Done));
    }
}
