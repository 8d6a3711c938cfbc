namespace ReportLint.Claims;

public class PhraseTableTests
{
    [Fact]
    public void WhatWasAddedIsFound()
    {
        var (starts, phrases) = (new StartTable(), new PhraseTable());
        for (var i = 1; i <= 20_000; i++)
        {
            starts.Add(WordAt(i), i);
            phrases.Add(i % 7, WordAt(i), i);
        }
        for (var i = 1; i <= 20_000; i++)
            Assert.Equal((i, i), (starts.Find(WordAt(i)), phrases.Find(i % 7, WordAt(i))));
    }

    [Fact]
    public void WordsThatShareTheirPlaceAreToldApart()
    {
        var (starts, phrases) = (new StartTable(), new PhraseTable());
        for (var i = 1; i <= 50; i++)
        {
            starts.Add((uint)i << 24 | 1, i);
            phrases.Add(3, (uint)i << 24 | 1, i);
        }
        for (var i = 1; i <= 50; i++)
            Assert.Equal((i, i), (starts.Find((uint)i << 24 | 1), phrases.Find(3, (uint)i << 24 | 1)));
        Assert.Equal((0, 0), (starts.Find(51u << 24 | 1), phrases.Find(3, 51u << 24 | 1)));
    }

    [Fact]
    public void AWordFollowsOneStateOnly()
    {
        var phrases = new PhraseTable();
        phrases.Add(1, 99, 5);
        Assert.Equal((5, 0, 0), (phrases.Find(1, 99), phrases.Find(2, 99), phrases.Find(1, 97)));
    }

    [Theory, InlineData(1), InlineData(7), InlineData(8), InlineData(9), InlineData(15), InlineData(16), InlineData(17), InlineData(40)]
    public void AWordHasOneHashHoweverItIsRead(int length)
    {
        var word = string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + (i % 26))));
        var expected = WordFolder.Hash(word.AsSpan());
        Assert.Equal(expected, AsciiWord.Hash(word.ToUpperInvariant(), 0, length));
        Assert.Equal(expected, AsciiWord.Hash("é" + word + " and what else follows it in this line", 1, length));
    }

    private static uint WordAt(int index) => WordFolder.Hash($"word{index}".AsSpan());
}
