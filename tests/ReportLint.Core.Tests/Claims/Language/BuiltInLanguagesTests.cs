using ReportLint.Configuration;

namespace ReportLint.Claims.Language;

public class BuiltInLanguagesTests
{
    private static readonly LanguageTables Tables = BuiltInLanguages.Tables;

    [Fact]
    public void TheLanguagesAreThoseThatMayBeConfigured() => Assert.Equal(Tables.Languages, ConfigurationKeys.KnownLanguages);

    [Fact]
    public void EveryWordHasAHashOfItsOwn()
    {
        var texts = Enumerable.Range(0, Tables.PhraseLanguages.Length)
            .Select(static i => Tables.Phrases[Tables.PhraseStarts[i]..Tables.PhraseStarts[i + 1]]);
        var words = texts.SelectMany(static text => text.Split(' ', '-', '\'', '’')).Where(static word => word.Length > 0)
            .Select(static word => string.Concat(word.Select(WordFolder.Fold))).Distinct();
        var shared = words.GroupBy(static word => WordFolder.Hash(word.AsSpan())).Where(static group => group.Count() > 1);
        Assert.Empty(shared.Select(static group => string.Join(" = ", group)));
    }

    // Core knows the endings of English and French.
    [Fact]
    public void EveryKindOfPhrasesHasSome() =>
        Assert.DoesNotContain(
            Enumerable.Range(0, Tables.KindPhrases.Length - 1),
            static kind => Tables.KindPhrases[kind] == Tables.KindPhrases[kind + 1] && kind != (int)Wording.PluralEnding);

    [Theory]
    [InlineData("janvier", 1), InlineData("december", 12), InlineData("août", 8), InlineData("sept", 9), InlineData("done", 0)]
    public void MonthsHaveNumbers(string word, int month) => Assert.Equal(month, MonthNames.Find(WordFolder.Hash(word.AsSpan())));

    [Theory]
    [InlineData("en", "en")]
    [InlineData("fr", "fr")]
    [InlineData("EN,fr", "en,fr")]
    [InlineData("", "en,fr")]
    [InlineData("tlh", "")]
    public void OnlyTheWordsOfTheLanguagesThatAreReadMeanSomething(string languages, string read)
    {
        var lexicon = Lexicon.Of(languages.Split([','], StringSplitOptions.RemoveEmptyEntries), ReadingOptions.Default);
        var (english, french) = (read.Contains("en", StringComparison.Ordinal), read.Contains("fr", StringComparison.Ordinal));
        Assert.Equal(english, lexicon.MeaningOf(WordFolder.Hash("finished".AsSpan())).Concepts == Concepts.Done);
        Assert.Equal(french, (lexicon.MeaningOf(WordFolder.Hash("terminé".AsSpan())).Concepts & Concepts.Done) != 0);
        Assert.Equal(english, lexicon.Wordings.Is("to be announced".AsSpan(), Wording.Placeholder));
        Assert.Equal(french, lexicon.Wordings.Is("à définir".AsSpan(), Wording.Placeholder));
    }

    [Fact]
    public void AWordOfALanguageThatIsSwitchedOffIsUnknown()
    {
        var (word, known) = (WordFolder.Hash("terminé".AsSpan()), WordFolder.Hash("production".AsSpan()));
        var (off, shared) = (word, known);
        Lexicon.Of(["en"], ReadingOptions.Default).Start(ref off, out _);
        Lexicon.Of(["en"], ReadingOptions.Default).Start(ref shared, out _);
        Assert.NotEqual(word, off);
        Assert.Equal(known, shared);
    }
}
