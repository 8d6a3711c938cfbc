using FsCheck;
using FsCheck.Fluent;

namespace ReportLint.Markdown.Inlines;

/// <summary>Generates text of pieces that mean something in Markdown, so that constructs meet, nest and break off more often than in prose.</summary>
internal static class MarkdownFragments
{
    private const int MaxPieces = 24;

    private static readonly string[] InlinePieces =
    [
        "a", "b", "foo", "bar baz", " ", " ", "\n", "  \n", "\\\n", "*", "*", "**", "***", "_", "_", "__", "~", "~~", "`", "``", "` `",
        "[", "]", "![", "](", ")", "](/u)", "](/u \"t\")", "](<u v>)", "[]", "[foo]", "][foo]", "(", "!", "<", ">", "<b>", "</b>", "<b c='d'>", "<!-- c -->", "<!--", "-->", "<?", "?>",
        "<http://a.b>", "<a@b.c>", "http://a.b", "https://a.b/c_d", "www.a.b", "a@b.c", "://", "@", ".", ",", ";", ":", "\"", "'", "\\", "\\*", "\\[", "&", "&amp;", "&#65;", "&copy", "#", "1", "€", "ä", "ß", "\u00A0", "\U0001F600", "\t", "|",
    ];

    /// <summary>The inlines of a paragraph; some start with a definition of the label foo.</summary>
    public static Arbitrary<string> Paragraphs => Of(InlinePieces, prefixes: ["", "", "[foo]: /url\n", "[foo]: </u> 'T'\n"]);

    private static Arbitrary<string> Of(string[] pieces, string[] prefixes)
    {
        var body = Gen.Choose(1, MaxPieces).SelectMany(count => Gen.ArrayOf(Gen.Elements(pieces), count));
        var text = Gen.Elements(prefixes).SelectMany(prefix => body.Select(b => prefix + string.Concat(b)));
        return Arb.From(text, Shorter);
    }

    /// <summary>A failing text with each of its characters left out.</summary>
    private static IEnumerable<string> Shorter(string text) => Enumerable.Range(0, text.Length).Select(i => text.Remove(i, 1));
}
