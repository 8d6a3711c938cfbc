using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>The sections whose heading calls them a template or an example.</summary>
internal static class SampleSections
{
    /// <summary>Takes away what stands in them.</summary>
    /// <param name="spans">Ascending.</param>
    /// <param name="wordings">The phrases of the languages that are read.</param>
    /// <param name="tree">The syntax of the text they stand in.</param>
    public static void RemoveFrom(List<TextSpan> spans, SyntaxTree tree, Wordings wordings)
    {
        var (kept, next, level) = (0, 0, int.MaxValue);
        for (var i = 0; i <= tree.NodeCount; i++)
        {
            if (i < tree.NodeCount && (tree[i].Kind != SyntaxKind.Heading || (tree[i].Value & 7) > level))
                continue;
            for (var end = i < tree.NodeCount ? tree[i].Span.Start : int.MaxValue; next < spans.Count && spans[next].Start < end; next++)
            {
                if (level == int.MaxValue)
                    spans[kept++] = spans[next];
            }
            if (i < tree.NodeCount)
                level = wordings.IsIn(tree[i].Source, Wording.Sample) ? tree[i].Value & 7 : int.MaxValue;
        }
        spans.RemoveRange(kept, spans.Count - kept);
    }
}
