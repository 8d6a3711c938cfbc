using ReportLint.Diagnostics;

namespace ReportLint.Hosting.Output.Sarif;

/// <summary>What is written about a rule, cut to SARIF's members.</summary>
/// <param name="Short">One sentence, see <see cref="DiagnosticDescriptor.Summary"/>.</param>
/// <param name="Full">The first sentences of the page's cause, at most <see cref="LongestDescription"/> characters; the short text where
/// there is no page.</param>
/// <param name="Help">What to do, as plain text; never empty, because SARIF asks for text wherever it allows Markdown.</param>
/// <param name="Markdown">The whole page; null where there is none.</param>
internal sealed record RuleTexts(string Short, string Full, string Help, string? Markdown)
{
    /// <summary>Code scanning services reject or cut what is longer.</summary>
    public const int LongestDescription = 1000;

    public static RuleTexts Of(DiagnosticDescriptor descriptor, string? page)
    {
        var cause = page is null ? "" : FirstSentences(CauseOf(page));
        var help = descriptor.Help.Length > 0 ? descriptor.Help : descriptor.Summary;
        return new(descriptor.Summary, cause.Length > 0 ? cause : descriptor.Summary, help, page);
    }

    private static string CauseOf(string page)
    {
        var lines = page.Replace("\r\n", "\n").Split('\n')
            .SkipWhile(line => line != "## Cause").Skip(1)
            .SkipWhile(line => line.Length == 0)
            .TakeWhile(line => line.Length > 0);
        return string.Join(" ", lines.Select(line => line.Trim()));
    }

    /// <returns>As many whole sentences as fit; nothing where the first one is too long.</returns>
    private static string FirstSentences(string text)
    {
        if (text.Length <= LongestDescription)
            return text;
        var end = text.LastIndexOf(". ", LongestDescription - 1, StringComparison.Ordinal);
        return end < 0 ? "" : text.Substring(0, end + 1);
    }
}
