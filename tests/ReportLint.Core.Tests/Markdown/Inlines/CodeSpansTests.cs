namespace ReportLint.Markdown.Inlines;

public class CodeSpansTests
{
    [Theory]
    [InlineData("`a*b*`", "CodeSpan(CodeText'a*b*')")]
    [InlineData("``a`b``", "CodeSpan(CodeText'a`b')")]
    [InlineData("`` ` ``", "CodeSpan(CodeText'`')")]
    [InlineData("`  a `", "CodeSpan(CodeText' a')")]
    [InlineData("` a`", "CodeSpan(CodeText' a')")]
    [InlineData("` `", "CodeSpan(CodeText' ')")]
    [InlineData("`   `", "CodeSpan(CodeText'   ')")]
    [InlineData("`\ta\t`", "CodeSpan(CodeText'\ta\t')")]
    [InlineData("`a\\`b`", "CodeSpan(CodeText'a\\') \"b`\"")]
    [InlineData("`&amp;`", "CodeSpan(CodeText'&amp;')")]
    [InlineData("*a `b*`", "\"*a \" CodeSpan(CodeText'b*')")]
    public void HoldsItsTextAsWritten(string text, string expected) => Assert.Equal(expected, InlineNotation.Of(text));

    [Theory]
    [InlineData("`a\nb`", "CodeSpan(CodeText'a' CodeText'b')")]
    [InlineData("`a  \n  b`", "CodeSpan(CodeText'a  ' CodeText'b')")]
    [InlineData("`\na\n`", "CodeSpan(CodeText'a')")]
    [InlineData("`\na`", "CodeSpan(CodeText'' CodeText'a')")]
    [InlineData("` a\n`", "CodeSpan(CodeText'a')")]
    [InlineData("`\r\na\r\nb\r\n`", "CodeSpan(CodeText'a' CodeText'b')")]
    [InlineData("`\n`", "CodeSpan(CodeText'' CodeText'')")]
    public void TakesALineEndingForASpace(string text, string expected) => Assert.Equal(expected, InlineNotation.Of(text));

    [Theory]
    [InlineData("`a", "\"`a\"")]
    [InlineData("``a`", "\"``a`\"")]
    [InlineData("`a `` b", "\"`a `` b\"")]
    [InlineData("\\`a`", "Escape'\\`' \"a`\"")]
    [InlineData("``a` `b``` c``", "CodeSpan(CodeText'a` `b``` c')")]
    [InlineData("```a`` `b``` `c` ``", "CodeSpan(CodeText'a`` `b') \" \" CodeSpan(CodeText'c') \" ``\"")]
    public void LeavesBackticksWithoutPartner(string text, string expected) => Assert.Equal(expected, InlineNotation.Of(text));

    [Theory]
    [InlineData("`a\\|b`", "CodeSpan(CodeText'a' Escape'\\|' CodeText'b')")]
    [InlineData("`\\|`", "CodeSpan(Escape'\\|')")]
    [InlineData("`\\|\\|a`", "CodeSpan(Escape'\\|' Escape'\\|' CodeText'a')")]
    [InlineData("a\\|b", "\"a\" Escape'\\|' \"b\"")]
    public void EscapesPipesInTableCells(string text, string expected) => Assert.Equal(expected, InlineNotation.Of(text, InlineContext.TableCell));

    [Fact]
    public void LeavesRunsOfMoreBackticksThanTheLimit()
    {
        var fence = new string('`', InlineLimits.MaxBackticks);
        Assert.Equal("CodeSpan(CodeText'a')", InlineNotation.Of($"{fence}a{fence}"));
        Assert.Equal($"\"`{fence}a`{fence}\"", InlineNotation.Of($"`{fence}a`{fence}"));
    }
}
