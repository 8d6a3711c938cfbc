using ReportLint.Diagnostics;

namespace ReportLint.Hosting.Output.Sarif;

/// <summary>What a rule's page says, cut to SARIF's fields.</summary>
/// <param name="Summary">The first paragraph of the page's cause, in one line; the rule's name where there is no page.</param>
/// <param name="Help">What to do; never empty, because SARIF asks for text wherever it allows Markdown.</param>
/// <param name="Markdown">The whole page; null where there is none.</param>
internal sealed record RulePage(string Summary, string Help, string? Markdown)
{
    public static RulePage Of(DiagnosticDescriptor descriptor, string? page)
    {
        var summary = page is null ? "" : CauseOf(page);
        if (summary.Length == 0)
            summary = descriptor.Title;
        return new(summary, descriptor.Help.Length > 0 ? descriptor.Help : page ?? summary, page);
    }

    private static string CauseOf(string page)
    {
        var lines = page.Replace("\r\n", "\n").Split('\n')
            .SkipWhile(line => line != "## Cause").Skip(1)
            .SkipWhile(line => line.Length == 0)
            .TakeWhile(line => line.Length > 0);
        return string.Join(" ", lines.Select(line => line.Trim()));
    }
}
