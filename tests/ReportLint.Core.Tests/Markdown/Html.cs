using ReportLint.Conformance;
using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Markdown;

internal static class Html
{
    /// <summary>The text as HTML, without the line endings behind tags and before nested blocks.</summary>
    public static string Of(string markdown, MarkdownFeatures features = MarkdownFeatures.All) =>
        HtmlRenderer.Render(new MarkdownParser(features).Parse(SourceText.From(markdown)))
            .Replace(">\n", ">", StringComparison.Ordinal)
            .Replace("\n<ul>", "<ul>", StringComparison.Ordinal)
            .Replace("\n<ol>", "<ol>", StringComparison.Ordinal)
            .Replace("\n<blockquote>", "<blockquote>", StringComparison.Ordinal)
            .TrimEnd('\n');
}
