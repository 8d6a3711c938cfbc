using FsCheck;
using FsCheck.Fluent;

namespace ReportLint.Core.Tests.Markdown.Tree;

/// <summary>Makes texts of pieces of Markdown, so that constructs meet in every order.</summary>
internal static class Documents
{
    private static readonly string[] Pieces =
    [
        "\n", "\n", "\n", "\r\n", "\n\n", " ", "  ", "    ", "\t", "a", "word", "é🚀", "\0", "> ", ">", "- ", "* ", "+ ", "1. ", "10) ", "- [x] ", "# ", "### ", " ##", "***", "---", "===",
        "```", "~~~", "``` cs", "<!-- c -->", "<!--", "-->", "<div>", "</div>", "<script>", "</script>", "<b>", "<?", "?>", "| a | b |", "|---|:-:|", "|", "\\|", "[x]: /y 'z'", "[x]", "[x][y]", "[^x]: ", "[^x]:", "[^x]", "[^", "[", "]", "](", ")", "![",
        "*", "**", "_", "~~", "`", "``", "&amp;", "&#0;", "\\", "\\*", "<https://e.org>", "https://e.org/a", "www.e.org", "a@e.org", "  \n", "---\n", "x: 1\n", "%", "\u00A0",
    ];

    public static Arbitrary<string> Any { get; } =
        Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    /// <summary>Holds for 2,000 texts of up to 60 pieces, the same ones on every run.</summary>
    public static void Check(Func<string, bool> property) =>
        Prop.ForAll(Any, property).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(60).WithReplay(20251121, 7));
}
