namespace ReportLint.Markdown.Inlines;

public class InlineParserTests
{
    [Theory]
    [InlineData("a\nb", "\"a\" / \"b\"")]
    [InlineData("a \n  b", "\"a\" / \"b\"")]
    [InlineData("a  \nb", "\"a\" // \"b\"")]
    [InlineData("a \t  \nb", "\"a\" // \"b\"")]
    [InlineData("a  \t\nb", "\"a\" / \"b\"")]
    [InlineData("a\\\nb", "\"a\" // \"b\"")]
    [InlineData("a\\\\\nb", "\"a\" Escape'\\\\' / \"b\"")]
    [InlineData("a\\ \nb", "\"a\\\" / \"b\"")]
    [InlineData("a\r\nb\rc", "\"a\" / \"b\" / \"c\"")]
    [InlineData("a  ", "\"a\"")]
    [InlineData("a\\", "\"a\\\"")]
    public void BreaksLines(string text, string expected) => Assert.Equal(expected, InlineNotation.Of(text));

    [Theory]
    [InlineData("a\\*b", "\"a\" Escape'\\*' \"b\"")]
    [InlineData("a\\b", "\"a\\b\"")]
    [InlineData("\\&amp;", "Escape'\\&' \"amp;\"")]
    [InlineData("\\[a](b)", "Escape'\\[' \"a](b)\"")]
    [InlineData("\\\\*a*", "Escape'\\\\' Emphasis(\"a\")")]
    public void ReadsEscapes(string text, string expected) => Assert.Equal(expected, InlineNotation.Of(text));

    [Theory]
    [InlineData("&amp; &#42;a&#x2A; &x", "CharacterReference'&amp;' \" \" CharacterReference'&#42;' \"a\" CharacterReference'&#x2A;' \" &x\"")]
    [InlineData("*&nbsp;a*", "Emphasis(CharacterReference'&nbsp;' \"a\")")]
    public void ReadsCharacterReferences(string text, string expected) => Assert.Equal(expected, InlineNotation.Of(text));

    [Theory]
    [InlineData("c#", "\"c#\"")]
    [InlineData("c\\*&auml;*d* www.a.b `e`", "\"c\" Escape'\\*' CharacterReference'&auml;' \"*d* www.a.b `e`\"")]
    public void ReadsOnlyEscapesAndReferencesInInfoStrings(string text, string expected) => Assert.Equal(expected, InlineNotation.Of(text, InlineContext.InfoString));

    [Fact]
    public void LeavesMarkupThatIsNestedTooDeep()
    {
        var depth = InlineLimits.MaxInlineDepth;
        var text = string.Concat(Enumerable.Repeat("*a **b ", depth)) + "[c](d)" + string.Concat(Enumerable.Repeat("** *", depth));
        var deepest = InlineNotation.Parse(text);
        Assert.Equal(text.Length, deepest.Root.Span.End);
        Assert.InRange(Depth(string.Concat(Enumerable.Repeat("![", 2 * depth)) + string.Concat(Enumerable.Repeat("](a\n\"b\")", 2 * depth))), depth, depth + 4);
    }

    /// <summary>How many nodes lie one in the other, the document among them.</summary>
    private static int Depth(string text)
    {
        var tree = InlineNotation.Parse(text);
        var ends = new Stack<int>();
        var deepest = 0;
        for (var i = 0; i < tree.NodeCount; i++)
        {
            while (ends.Count > 0 && ends.Peek() <= i)
                ends.Pop();
            ends.Push(tree[i].SubtreeEnd);
            deepest = Math.Max(deepest, ends.Count);
        }
        return deepest;
    }
}
