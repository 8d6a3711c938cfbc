namespace ReportLint.Claims.Language;

public class WordSetTests
{
    [Fact]
    public void ASetHoldsItsWordsAndNoOthers()
    {
        var words = Enumerable.Range(0, 5_000).Select(static number => WordFolder.Hash($"word{number}".AsSpan())).ToArray();
        var set = new WordSet(words.Take(2_500));
        Assert.Equal(2_500, set.Count);
        Assert.All(words.Take(2_500), word => Assert.True(set.Contains(word)));
        Assert.All(words.Skip(2_500), word => Assert.False(set.Contains(word)));
        Assert.Equal(words.Take(2_500).Order(), set);
    }

    [Fact]
    public void AnEmptySetHoldsNothing() => Assert.False(new WordSet([]).Contains(WordFolder.Hash("done".AsSpan())));
}
