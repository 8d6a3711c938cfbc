namespace ReportLint.Markdown.Inlines;

public class EmphasisTests
{
    [Theory]
    [InlineData("*done*", "Emphasis(\"done\")")]
    [InlineData("_done_", "Emphasis(\"done\")")]
    [InlineData("**done**", "Strong(\"done\")")]
    [InlineData("__done__", "Strong(\"done\")")]
    [InlineData("***done***", "Emphasis(Strong(\"done\"))")]
    [InlineData("*all **of** it*", "Emphasis(\"all \" Strong(\"of\") \" it\")")]
    [InlineData("**all *of* it**", "Strong(\"all \" Emphasis(\"of\") \" it\")")]
    [InlineData("*all _of_ it*", "Emphasis(\"all \" Emphasis(\"of\") \" it\")")]
    [InlineData("over*all*", "\"over\" Emphasis(\"all\")")]
    [InlineData("*two\nlines*", "Emphasis(\"two\" / \"lines\")")]
    public void MarksWhatDelimitersEnclose(string text, string expected) => Assert.Equal(expected, InlineNotation.Of(text));

    [Theory]
    [InlineData("3 * 4 * 5")]
    [InlineData("* done*")]
    [InlineData("*done *")]
    [InlineData("snake_case_name")]
    [InlineData("_done_now")]
    [InlineData("5*")]
    [InlineData("**")]
    [InlineData("*\u00A0done*")]
    public void LeavesWhatDoesNotFlank(string text) => Assert.Equal($"\"{text}\"", InlineNotation.Of(text));

    [Theory]
    [InlineData("a*€5*", "\"a*€5*\"")]
    [InlineData("a*5€*", "\"a\" Emphasis(\"5€\")")]
    [InlineData("a*\U0001F600*", "\"a*\U0001F600*\"")]
    [InlineData("(*a\U0001F600*)", "\"(\" Emphasis(\"a\U0001F600\") \")\"")]
    [InlineData("\U0001F600_a_", "\"\U0001F600\" Emphasis(\"a\")")]
    [InlineData("\U00010400_a_", "\"\U00010400_a_\"")]
    public void CountsSymbolsAsPunctuation(string text, string expected) => Assert.Equal(expected, InlineNotation.Of(text));

    [Theory]
    [InlineData("**a*", "\"*\" Emphasis(\"a\")")]
    [InlineData("*a**", "Emphasis(\"a\") \"*\"")]
    [InlineData("***a*", "\"**\" Emphasis(\"a\")")]
    [InlineData("****a*", "\"***\" Emphasis(\"a\")")]
    [InlineData("*a **b*", "\"*a *\" Emphasis(\"b\")")]
    [InlineData("**a *b**", "\"*\" Emphasis(\"a \" Emphasis(\"b\"))")]
    [InlineData("*a _b* c_", "Emphasis(\"a _b\") \" c_\"")]
    [InlineData("***a** b*", "Emphasis(Strong(\"a\") \" b\")")]
    [InlineData("***a* b**", "Strong(Emphasis(\"a\") \" b\")")]
    [InlineData("******a******", "Strong(Strong(Strong(\"a\")))")]
    public void LeavesDelimitersWithoutPartner(string text, string expected) => Assert.Equal(expected, InlineNotation.Of(text));

    [Theory]
    [InlineData("*a**b*", "Emphasis(\"a**b\")")]
    [InlineData("*a**b**c*", "Emphasis(\"a\" Strong(\"b\") \"c\")")]
    [InlineData("a***b***c", "\"a\" Emphasis(Strong(\"b\")) \"c\"")]
    [InlineData("**a*b**", "Strong(\"a*b\")")]
    [InlineData("a**b*", "\"a**b*\"")]
    public void BarsUnequalRunsByTheRuleOfThree(string text, string expected) => Assert.Equal(expected, InlineNotation.Of(text));

    [Theory]
    [InlineData("~~gone~~", "Strikethrough(\"gone\")")]
    [InlineData("~gone~", "Strikethrough(\"gone\")")]
    [InlineData("~~~gone~~~", "\"~~~gone~~~\"")]
    [InlineData("~~gone~", "\"~~gone~\"")]
    [InlineData("~~gone~ again~~", "\"~~gone~ again~~\"")]
    [InlineData("~~a *b*~~", "Strikethrough(\"a \" Emphasis(\"b\"))")]
    [InlineData("*a ~b* c~", "Emphasis(\"a ~b\") \" c~\"")]
    [InlineData("a ~ b ~ c", "\"a ~ b ~ c\"")]
    public void StrikesThroughBetweenTildesOfEqualLength(string text, string expected) => Assert.Equal(expected, InlineNotation.Of(text));

    [Theory]
    [InlineData("a**~~b~~**c", "\"a\" Strong(Strikethrough(\"b\")) \"c\"")]
    [InlineData("~_~a~_~", "Strikethrough(Emphasis(Strikethrough(\"a\")))")]
    [InlineData("a_~b~_", "\"a_\" Strikethrough(\"b\") \"_\"")]
    public void LooksBehindTildesForTheNeighboursOfEmphasis(string text, string expected) => Assert.Equal(expected, InlineNotation.Of(text));

    [Fact]
    public void LeavesTildesWithoutTheExtension() =>
        Assert.Equal("\"~~a~~ \" Emphasis(\"b\")", InlineNotation.Of("~~a~~ *b*", features: MarkdownFeatures.CommonMark));
}
