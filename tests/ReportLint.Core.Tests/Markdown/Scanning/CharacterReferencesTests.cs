namespace ReportLint.Markdown.Scanning;

public class CharacterReferencesTests
{
    [Theory]
    [InlineData("&amp;", "&")]
    [InlineData("&auml;", "ä")]
    [InlineData("&AElig;", "Æ")]
    [InlineData("&zwnj;", "\u200C")]
    [InlineData("&Afr;", "\U0001D504")]
    [InlineData("&acE;", "\u223E\u0333")]
    [InlineData("&fjlig;", "fj")]
    [InlineData("&CounterClockwiseContourIntegral;", "\u2233")]
    [InlineData("&#65;", "A")]
    [InlineData("&#x1F600;", "\U0001F600")]
    [InlineData("&#X41;x", "A")]
    [InlineData("&#0;", "\uFFFD")]
    [InlineData("&#xD800;", "\uFFFD")]
    [InlineData("&#1114112;", "\uFFFD")]
    [InlineData("&#9999999;", "\uFFFD")]
    public void Decodes(string text, string expected)
    {
        Assert.Equal(text.IndexOf(';', StringComparison.Ordinal) + 1, CharacterReferences.Scan(text.AsSpan(), out var value));
        Assert.Equal(expected, value.Second == '\0' ? $"{value.First}" : $"{value.First}{value.Second}");
        Assert.Equal(char.ConvertToUtf32(expected, 0), value.CodePoint);
    }

    [Theory]
    [InlineData("&")]
    [InlineData("&;")]
    [InlineData("&amp")]
    [InlineData("&Amp;")]
    [InlineData("&a b;")]
    [InlineData("&nosuchentity;")]
    [InlineData("&#;")]
    [InlineData("&#x;")]
    [InlineData("&#12345678;")]
    [InlineData("&#x1234567;")]
    [InlineData("&#1a;")]
    [InlineData("&#xg;")]
    public void LeavesWhatIsNoReference(string text) => Assert.Equal(0, CharacterReferences.Scan(text.AsSpan(), out _));

    /// <summary>The framework knows the entities of HTML 4; where it knows one, both tables agree.</summary>
    [Fact]
    public void AgreesWithTheFramework()
    {
        var known = 0;
        for (var c = '\u00A0'; c < '\u2700'; c++)
        {
            var encoded = System.Net.WebUtility.HtmlEncode($"{c}");
            known += CharacterReferences.Scan(encoded.AsSpan(), out var value) > 0 && value.First == c ? 1 : 0;
        }
        Assert.Equal(96, known);
    }
}
