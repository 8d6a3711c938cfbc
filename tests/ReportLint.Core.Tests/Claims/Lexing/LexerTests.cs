using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims.Lexing;

public class LexerTests
{
    [Theory]
    [InlineData("Deploy done.", "Deploy done ."), InlineData("well-known v.2 SHA-256 e2e_test", "well known v.2 SHA-256 e2e_test"), InlineData("word - word. Word", "word - word . Word"), InlineData("état terminé(s)", "état terminé ( s )")]
    [InlineData("terminÃ© âœ… ok", "terminÃ© âœ… ok"), InlineData("18/20 (95%)", "18 / 20 ( 95 % )"), InlineData("1.5k req/s in 7.5h", "1.5k req / s in 7.5 h"), InlineData("a", "a"), InlineData("Ünïcödé2 x", "Ünïcödé2 x")]
    public void TextIsCutIntoTokens(string text, string tokens) => Assert.Equal(tokens, string.Join(" ", Tokens(text)));

    [Theory]
    [InlineData("12 %", false), InlineData("12\u00A0%", false), InlineData("12\u202F%", false), InlineData("Statut :", false), InlineData("Statut\u00A0:", false), InlineData("Statut\u2009:", false), InlineData("12%", true), InlineData("Statut:", true)]
    public void WhatABlankPartsIsNotGlued(string text, bool isGlued) => Assert.Equal(isGlued, Read(text)[1].IsGlued);

    [Theory]
    [InlineData("a :x: b", "a :x: b"), InlineData("a:x:b", "a : x : b"), InlineData("(:warning:)", "( :warning: )"), InlineData(":none_of_these:", ": none_of_these :"), InlineData(":x", ": x"), InlineData("1:x:", "1 : x :")]
    public void NamesOfMarksAreMarks(string text, string tokens) => Assert.Equal(tokens, string.Join(" ", Tokens(text)));

    [Theory, InlineData("a -> b"), InlineData("a->b"), InlineData("a → b"), InlineData("a ⇒ b"), InlineData("a ➜ b"), InlineData("a ➡️ b")]
    public void ArrowsAreOne(string text) => Assert.True(Read(text)[1].Is('\u2192'));

    [Theory, InlineData("a - > b"), InlineData("a >- b"), InlineData("a => b"), InlineData("a -")]
    public void OtherSignsAreNoArrows(string text) => Assert.False(Read(text)[1].Is('\u2192'));

    [Fact]
    public void NamesOfMarksAreFoundWhereverTheyStandInARow()
    {
        for (var indent = 1; indent < 140; indent++)
            Assert.Equal(["a", ":white_check_mark:", "b"], Tokens($"a{new string(' ', indent)}:white_check_mark: b"));
    }

    [Fact]
    public void WordsAreCutAlikeWhereverTheyStandInARow()
    {
        for (var indent = 1; indent < 140; indent++)
        {
            var text = $"x{new string(' ', indent)}production-ready Incomprehensibilities, done. {new string('y', 70)} end";
            Assert.Equal(["x", "production", "ready", "Incomprehensibilities", ",", "done", ".", new string('y', 70), "end"], Tokens(text));
        }
    }

    [Theory, InlineData("done"), InlineData("TERMINÉ"), InlineData("incomprehensibilities"), InlineData("abcdefgh"), InlineData("abcdefghi"), InlineData("Ünïcödé"), InlineData("готово")]
    public void AWordHasOneHashWhereverItStands(string word)
    {
        var expected = WordFolder.Hash(word.AsSpan());
        for (var indent = 1; indent < 70; indent++)
            Assert.Contains(Read($"{new string('.', indent)} {word} {new string('.', indent)}").ToArray(), token => token.Kind == TokenKind.Word && token.Value == expected);
        Assert.Equal(expected, Read(word)[0].Value);
    }

    private static IEnumerable<string> Tokens(string text) => Read(text).ToArray().Select(token => text.Substring(token.Start, token.Length));

    private static Token[] Read(string text)
    {
        var model = new ModelBuilder().Build(new MarkdownParser().Parse(SourceText.From(text)));
        return [.. Enumerable.Range(0, model.Tokens.Count).Select(i => model.Tokens[i])];
    }
}
