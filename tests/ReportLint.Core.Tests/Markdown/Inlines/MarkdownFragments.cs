using FsCheck;
using FsCheck.Fluent;

namespace ReportLint.Markdown.Inlines;

/// <summary>Generates text of pieces that mean something in Markdown, so that constructs meet, nest and break off more often than in prose.</summary>
internal static class MarkdownFragments
{
    private const int MaxPieces = 24;

    private static readonly string[] CommonMarkPieces =
    [
        "a", "b", "foo", "bar baz", " ", " ", "\n", "  \n", "\\\n", "*", "*", "**", "***", "_", "_", "__", "`", "``", "` `",
        "[", "]", "![", "](", ")", "](/u)", "](/u \"t\")", "](<u v>)", "[]", "[foo]", "][foo]", "(", "!", "<", ">", "<b>", "</b>", "<b c='d'>", "<!-- c -->", "<!--", "-->", "<?", "?>",
        "<http://a.b>", "<a@b.c>", ".", ",", ";", ":", "\"", "'", "\\", "\\*", "\\[", "&", "&amp;", "&#65;", "&copy", "#", "1", "€", "ä", "ß", "\u00A0", "\U0001F600", "\t",
    ];

    private static readonly string[] GfmPieces = ["~", "~~", "http://a.b", "https://a.b/c_d", "www.a.b", "a@b.c", "://", "@", "|", "\\|"];

    private static readonly string[] BlockPieces =
    [
        "\n\n", "\n", "\n\n\n", "# ", "## ", "- ", "* ", "+ ", "1. ", "2) ", "> ", "    ", "  ", "```", "```\n", "~~~\n", "---\n", "***\n", "===\n", "<div>\n", "</div>\n", "[foo]: /url\n", "[foo]: </u> 'T'\n",
    ];

    /// <summary>Whole lines as reports have them, in which both parsers read GFM alike.</summary>
    private static readonly string[] ReportLines =
    [
        "# Status\n", "## Week 12\n", "\n", "\n", "All of **18 of 20** tests pass.\n", "- done\n", "- [x] merged ~~reverted~~\n", "- [ ] *open*\n", "  - nested `code`\n", "1. first\n", "> quoted\n",
        "\n| a | b |\n|---|:-:|\n| 1 | `x` |\n\n", "\n| item | count |\n|:--|--:|\n| ~~a~~ | 3 |\n| b | **4** |\n\n", "See https://example.org/a_b?c=d for more.\n", "Mail www.example.org, please.\n", "```cs\nvar a = 1;\n```\n", "---\n", "**Risk**: none\n",
        "[link](https://example.org \"title\") and ![image](a.png)\n", "<!-- note -->\n", "Done & dusted &amp; 5 < 6\n", "line\\\nbroken  \nhere\n",
    ];

    /// <summary>The inlines of a paragraph; some start with a definition of the label foo.</summary>
    public static Arbitrary<string> Paragraphs => Of([.. CommonMarkPieces, .. GfmPieces], Definitions);

    public static Arbitrary<string> CommonMarkParagraphs => Of(CommonMarkPieces, Definitions);

    public static Arbitrary<string> Documents => Of([.. CommonMarkPieces, .. BlockPieces, .. BlockPieces], Definitions);

    public static Arbitrary<string> Reports => Of(ReportLines, [""], WithoutABlock);

    private static string[] Definitions => ["", "", "[foo]: /url\n\n", "[foo]: </u> 'T'\n\n"];

    private static Arbitrary<string> Of(string[] pieces, string[] prefixes, Func<string, IEnumerable<string>>? shorten = null)
    {
        var body = Gen.Choose(1, MaxPieces).SelectMany(count => Gen.ArrayOf(Gen.Elements(pieces), count));
        var text = Gen.Elements(prefixes).SelectMany(prefix => body.Select(b => prefix + string.Concat(b)));
        return Arb.From(text, shorten ?? WithoutACharacter);
    }

    private static IEnumerable<string> WithoutACharacter(string text) => Enumerable.Range(0, text.Length).Select(i => text.Remove(i, 1));

    private static IEnumerable<string> WithoutABlock(string text)
    {
        var blocks = text.Split(["\n\n"], StringSplitOptions.None);
        return blocks.Length < 2 ? [] : blocks.Select((_, i) => string.Join("\n\n", blocks.Where((_, other) => other != i)));
    }
}
