using System.Text;
using ReportLint.CodeFixes;
using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Rules.Wording;

/// <summary>The headings that links in the same file lead to: most renderers make the name of a heading of its characters, so that a change
/// breaks the link.</summary>
internal sealed class HeadingLinks
{
    private readonly List<TextSpan> _linked = [];

    /// <summary>Whether a place lies in the line of such a heading.</summary>
    public bool LeadTo(TextSpan place) => _linked.Exists(heading => heading.Contains(place));

    /// <summary>Finds them.</summary>
    public static HeadingLinks Read(CodeFixContext context)
    {
        var text = context.Text;
        var links = new HeadingLinks();
        if (text.Content.IndexOf("](#", StringComparison.Ordinal) < 0)
            return links;
        var tree = context.Tree;
        var named = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < tree.NodeCount; i++)
        {
            if (tree[i].Kind == SyntaxKind.LinkDestination && text.Slice(tree[i].Span) is ['#', ..] fragment)
                named.Add(LettersOf(fragment));
        }
        for (var i = 0; i < tree.NodeCount; i++)
        {
            if (tree[i].Kind == SyntaxKind.Heading && named.Contains(LettersOf(text.Slice(tree[i].Span))))
                links._linked.Add(tree[i].Span);
        }
        return links;
    }

    // What the names that renderers make of a heading have in common.
    private static string LettersOf(ReadOnlySpan<char> text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
                letters.Append(char.ToUpperInvariant(letter));
        }
        return letters.ToString();
    }
}
