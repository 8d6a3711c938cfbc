using System.Text.RegularExpressions;
using Markdig;
using ReportLint.Conformance;
using ReportLint.Text;

namespace ReportLint.Markdown.Differential;

/// <summary>The HTML of both parsers, without what has no meaning.</summary>
internal sealed class MarkdigComparison(MarkdownFeatures features, MarkdownPipeline pipeline)
{
    private readonly MarkdownParser _parser = new(features);

    /// <summary>Both HTMLs where they differ for no known reason, else null.</summary>
    public string? FindDifference(string markdown) => FindDifference(markdown, KnownDifferences.All);

    /// <summary>Both HTMLs where they differ and <paramref name="known"/> does not tell why, else null.</summary>
    public string? FindDifference(string markdown, IEnumerable<KnownDifference> known)
    {
        var pair = (Ours: Normalise(HtmlRenderer.Render(_parser.Parse(SourceText.From(markdown)))), Theirs: Normalise(Markdig.Markdown.ToHtml(markdown, pipeline)));
        foreach (var difference in known.TakeWhile(_ => pair.Ours != pair.Theirs))
            pair = difference.Adjust(markdown, pair);
        return pair.Ours == pair.Theirs ? null : $"{markdown}\n--- ours\n{pair.Ours}\n--- Markdig\n{pair.Theirs}";
    }

    /// <summary>Blanks beside block tags mean nothing, nor how both decorate task lists and columns: cmark-gfm, as we, puts a box in front of its paragraph.</summary>
    private static string Normalise(string html)
    {
        html = Regex.Replace(html, @"\s*(</?(p|h\d|ul|ol|li|blockquote|pre|hr|table|thead|tbody|tr|th|td|div)\b[^>]*>)\s*", "$1");
        html = Regex.Replace(html, " class=\"(contains-task-list|task-list-item)\"", "");
        html = Regex.Replace(html, "<input [^>]*?(checked)?[^>]*>\\s*", "<input $1>");
        html = Regex.Replace(html, "(<input [^>]*>)<p>", "<p>$1");
        return Regex.Replace(html, " (align=\"(?<a>\\w+)\"|style=\"text-align: (?<a>\\w+);\")", " ${a}").Trim();
    }
}
