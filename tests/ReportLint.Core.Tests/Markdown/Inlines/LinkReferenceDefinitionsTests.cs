namespace ReportLint.Markdown.Inlines;

public class LinkReferenceDefinitionsTests
{
    [Theory]
    [InlineData("[a]: b", "LinkReferenceDefinition(LinkLabel'a' LinkDestination(\"b\"))")]
    [InlineData("[a]:b", "LinkReferenceDefinition(LinkLabel'a' LinkDestination(\"b\"))")]
    [InlineData("[a]:\nb\n'c'", "LinkReferenceDefinition(LinkLabel'a' LinkDestination(\"b\") LinkTitle(\"c\"))")]
    [InlineData("[a]: <b c> (d\ne)  ", "LinkReferenceDefinition(LinkLabel'a' LinkDestination(\"b c\") LinkTitle(\"d\" / \"e\"))")]
    [InlineData("[a]: <>", "LinkReferenceDefinition(LinkLabel'a' LinkDestination'')")]
    [InlineData("[a\\]]: b", "LinkReferenceDefinition(LinkLabel'a\\]' LinkDestination(\"b\"))")]
    [InlineData("[a]: b\n[c]: d", "LinkReferenceDefinition(LinkLabel'a' LinkDestination(\"b\")) LinkReferenceDefinition(LinkLabel'c' LinkDestination(\"d\"))")]
    [InlineData("[a]: b\n\"c\" d", "LinkReferenceDefinition(LinkLabel'a' LinkDestination(\"b\")) \"\"c\" d\"")]
    [InlineData("[a]: b\n\"c", "LinkReferenceDefinition(LinkLabel'a' LinkDestination(\"b\")) \"\"c\"")]
    [InlineData("[a]: b&auml;\\*", "LinkReferenceDefinition(LinkLabel'a' LinkDestination(\"b\" CharacterReference'&auml;' Escape'\\*'))")]
    public void ReadsDefinitions(string text, string expected) => Assert.Equal(expected, InlineNotation.Of(text));

    [Theory]
    [InlineData("[a]: b c")]
    [InlineData("[a]: b \"c\" d")]
    [InlineData("[a]: <b>c")]
    [InlineData("[a]: b\"c\"d e")]
    [InlineData("[a] : b")]
    [InlineData("[ ]: b")]
    [InlineData("[]: b")]
    [InlineData("[a]:")]
    [InlineData("[a[b]: c")]
    [InlineData("[a")]
    public void LeavesWhatIsNoDefinition(string text) => Assert.DoesNotContain("LinkReferenceDefinition", InlineNotation.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("[a b]: c", "[A\tB]")]
    [InlineData("[a b]: c", "[  a  \n  b ]")]
    [InlineData("[Straße]: c", "[STRASSE]")]
    [InlineData("[ΑΓΩΣ]: c", "[αγως]")]
    [InlineData("[\U00010400]: c", "[\U00010428]")]
    [InlineData("[ﬁn]: c", "[FIN]")]
    [InlineData("[İ]: c", "[i\u0307]")]
    public void ComparesLabelsFolded(string definition, string reference) => Assert.Contains(" Link:1(", InlineNotation.Of($"{definition}\n{reference}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("[a b]: c", "[ab]")]
    [InlineData("[a]: c", "[ä]")]
    [InlineData("[a*]: c", "[a\\*]")]
    public void DistinguishesLabels(string definition, string reference) => Assert.DoesNotContain(" Link:1(", InlineNotation.Of($"{definition}\n{reference}"), StringComparison.Ordinal);

    [Fact]
    public void TakesTheFirstOfSeveralAndKeepsAll()
    {
        var parsed = InlineNotation.Of("[a]: b\n[A]: c\n[d]: e\n[a] [d]");
        Assert.EndsWith("Link:1(\"a\") \" \" Link:3(\"d\")", parsed, StringComparison.Ordinal);
    }

    [Fact]
    public void FindsEachOfManyLabels()
    {
        var numbers = Enumerable.Range(1, 500).ToList();
        var parsed = InlineNotation.Of(string.Concat(numbers.Select(n => $"[{n}]: x\n")) + string.Concat(numbers.Select(n => $"[{n}] ")));
        Assert.All(numbers, n => Assert.Contains($"Link:{n}(\"{n}\")", parsed, StringComparison.Ordinal));
    }

    [Fact]
    public void BoundsTheLabel()
    {
        var label = new string('a', InlineLimits.MaxLabelLength);
        Assert.Contains(" Link:1(", InlineNotation.Of($"[{label}]: b\n[{label}]"), StringComparison.Ordinal);
        Assert.DoesNotContain("LinkReferenceDefinition", InlineNotation.Of($"[{label}a]: b\n[{label}a]"), StringComparison.Ordinal);
    }
}
