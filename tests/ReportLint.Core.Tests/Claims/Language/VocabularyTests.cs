using ReportLint.Text;

namespace ReportLint.Claims.Language;

public class VocabularyTests
{
    private const string Sections = "[Done], [Open], [Failed], [Planned], [Optional], [Hype], [ReadinessVerdict], [NotAClaim]";

    [Theory]
    [InlineData("[Dnoe]\nready", 1, 1, "There is no section '[Dnoe]'; expected one of " + Sections)]
    [InlineData("[Month 1]\nready", 1, 1, "There is no section '[Month 1]'; expected one of " + Sections)]
    [InlineData("# ours\r\nready\r\n", 2, 1, "A phrase needs a section above it, such as [Done]")]
    [InlineData("[Done]\nrea(dy", 2, 4, "'(' has no counterpart")]
    [InlineData("[Done]\n{|-}", 2, 1, "A phrase needs a word")]
    [InlineData("[NotAClaim]\n%", 2, 1, "A phrase needs a word")]
    [InlineData("[Done]\na b c d e f g h i", 2, 1, "A phrase has at most 8 words, not 9")]
    [InlineData("[Done]\n100% ready", 2, 1, "'1' is no part of a word; outside [NotAClaim] a phrase is words and nothing else")]
    [InlineData("[Done]\nmoored\n[Open]\nmoored", 4, 1, "'moored' is in [Done] already, and has one state only")]
    [InlineData("[Done]\nmoored\nmoored", 3, 1, "'moored' is in this section already")]
    [InlineData("[Done]\n{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}", 2, 1, "The brackets stand for more than 256 phrases")]
    public void AMistakeIsReportedAtItsPlaceAndTheRestCounts(string list, int line, int column, string message)
    {
        var text = SourceText.From(list + "\n[Hype]\nunsinkable");
        var vocabulary = Vocabulary.Parse(text);
        var mistake = Assert.Single(vocabulary.Mistakes);
        var place = text.GetLinePosition(mistake.Span.Start);
        Assert.Equal(("RL0002", line, column, message), (mistake.Id, place.Line + 1, place.Character + 1, mistake.Message));
        Assert.Equal("Hype", vocabulary.Phrases[^1].Section.Name);
    }

    [Fact]
    public void HoldsAThousandPhrases()
    {
        static string Phrases(int count) =>
            "[NotAClaim]\n" + string.Join("\n", Enumerable.Range(1, count).Select(number => $"name {number}"));
        Assert.Empty(Vocabulary.Parse(SourceText.From(Phrases(1000))).Mistakes);
        var vocabulary = Vocabulary.Parse(SourceText.From(Phrases(1010)));
        Assert.Equal(
            ["A vocabulary has at most 1000 phrases; this one and what follows is not read"],
            vocabulary.Mistakes.Select(mistake => mistake.Message));
        Assert.Equal(1000, vocabulary.Phrases.Count);
    }

    [Fact]
    public void ATextThatIsTooLongIsNotRead()
    {
        var vocabulary = Vocabulary.Parse(SourceText.From("[Done]\nmoored\n" + new string('#', Vocabulary.MaxSize)));
        Assert.Equal(["The vocabulary is longer than 256 kB and is not read"], vocabulary.Mistakes.Select(mistake => mistake.Message));
        Assert.Empty(vocabulary.Phrases);
    }

    [Fact]
    public void AThousandLongPhrasesFitBesideTheWordLists()
    {
        var phrases = string.Join("\n",
            Enumerable.Range(1, 1000).Select(number => string.Join(" ", Enumerable.Range(1, 8).Select(word => $"w{number}x{word}"))));
        var vocabulary = Vocabulary.Parse(SourceText.From("[Done]\n" + phrases));
        Assert.Empty(vocabulary.Mistakes);
        Assert.NotNull(new ReportReader(new ReadingOptions { Vocabulary = vocabulary }).Read(SourceText.From("- Export: w1x1")));
    }

    [Fact]
    public void TheKeyIsThatOfTheText()
    {
        static string KeyOf(string text) => new ReadingOptions { Vocabulary = Vocabulary.Parse(SourceText.From(text)) }.Key;
        Assert.Equal(KeyOf("[Done]\nmoored"), KeyOf("[Done]\nmoored"));
        Assert.NotEqual(KeyOf("[Done]\nmoored"), KeyOf("[Open]\nmoored"));
    }
}
