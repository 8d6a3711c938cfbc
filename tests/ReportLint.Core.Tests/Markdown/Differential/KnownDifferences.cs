using System.Text.RegularExpressions;

namespace ReportLint.Markdown.Differential;

/// <summary>All that Markdig 1.6 does otherwise in what the generators make. Where the specification does not decide, cmark-gfm does as we do.</summary>
internal static class KnownDifferences
{
    public static IReadOnlyList<KnownDifference> All { get; } =
    [
        KnownDifference.InHtml(
            "[a\n](b)",
            "Markdig drops a break at the end of a link's text; §6.7 and §6.8 know only the end of the block.",
            html => Regex.Replace(html, @"(<br />)?\n</a>", "</a>")),
        KnownDifference.InHtml(
            "a\t\nb",
            "Markdig keeps tabs in front of a line ending; §6.8 removes spaces, and cmark removes tabs as well.",
            html => Regex.Replace(html, @"[ \t]+\n", "\n")),
        KnownDifference.InHtml(
            "![<b>](c)",
            "Alternative text: Markdig leaves HTML out and keeps line endings; cmark writes HTML as text and a space. §6.4 asks for neither.",
            DropAlternativeText),
        KnownDifference.InMarkdown(
            "[a]: b\n'c",
            "Markdig takes no definition whose title on the next line is broken off; §4.7: then the definition is the one without title.",
            m => Regex.IsMatch(m, @"\]:[^\n]*\n[> \t]*['""(]")),
        KnownDifference.InMarkdown(
            "[a]: b\n---",
            "Markdig takes a line of hyphens or equals signs behind a definition for an underline's text; for us it starts a block (§4.3: an underline needs text).",
            m => Regex.IsMatch(m, @"\]:[^\n]*(\n[^\n]*)?\n[> \t]*[-=+*]")),
        KnownDifference.InMarkdown(
            "[][a]b](c)",
            "Markdig takes [a][b]c](u) for a link; its first bracket closes at once (§6.3: brackets balance).",
            m => Regex.IsMatch(m, @"\]\[[^]]*\][^]]*\]\(")),
        KnownDifference.InMarkdown(
            "[a]: b\n\n[a][",
            "[a][ with no label behind is a shortcut reference for us (§6.3), text for Markdig.",
            m => Regex.IsMatch(m, @"\]\[[^\]]*(\[|$)")),
        new(
            ")*! *>**",
            "Runs of two and more: Markdig applies the rule of three (§6.2, rules 9 and 10) to what is left of a run, cmark and we to its length in the source.",
            (m, pair) => Regex.IsMatch(m, @"(\*{2,}|_{2,})") ? (DropEmphasis(pair.Ours), DropEmphasis(pair.Theirs)) : pair),
        KnownDifference.InMarkdown(
            "*[*&#5;",
            "Flanking beside a character reference: Markdig looks at the character it stands for, cmark and we at the source (§6.2, §2.5).",
            m => Regex.IsMatch(m, @";[*_~]|[*_~]&")),
        KnownDifference.InMarkdown(
            "\\``a`",
            "An escaped backtick before backticks: Markdig takes it into their run, which starts behind it (§2.4).",
            m => Regex.IsMatch(m, @"\\`")),
    ];

    private static string DropEmphasis(string html) => Regex.Replace(html, "</?(em|strong)>|[*_]", "");

    private static string DropAlternativeText(string html) => Regex.Replace(html, "alt=\"[^\"]*\"", "alt");
}
