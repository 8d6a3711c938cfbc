using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Counts the fields of a document, <c>{name}</c>, <c>{{name}}</c> and <c>[Name]</c>, known ones or not: where they abound nobody
/// forgot them. In code blocks only <c>{{name}}</c> is one.</summary>
internal sealed class TemplateFields
{
    private const int Longest = 60;
    private const int ManyBrackets = 8;
    private const int ManyBraces = 4;

    // A file for a workflow names its paths so before anything else.
    private const int ManyBracesInFrontMatter = 2;

    private readonly HashSet<string> _braces = new(StringComparer.Ordinal);
    private readonly HashSet<string> _brackets = new(StringComparer.Ordinal);

    public TemplateFields(SyntaxTree tree)
    {
        var links = new HashSet<int>();
        for (var i = 0; i < tree.NodeCount; i++)
        {
            if (tree[i].Kind is SyntaxKind.Link)
                links.Add(tree[i].Span.Start);
        }
        for (var i = 0; i < tree.NodeCount; i++)
        {
            var node = tree[i];
            if (node.Kind is SyntaxKind.Paragraph or SyntaxKind.Heading or SyntaxKind.TableCell or SyntaxKind.FrontMatter
                || node.Kind == SyntaxKind.CodeLine && node.Source.IndexOf("{{".AsSpan()) >= 0)
                Count(tree.Text, node.Span, links);
            if (node.Kind == SyntaxKind.FrontMatter)
                IsTemplate = _braces.Count >= ManyBracesInFrontMatter;
        }
        IsTemplate |= _brackets.Count >= ManyBrackets;
    }

    /// <summary>Whether the document as a whole is there to be filled in.</summary>
    public bool IsTemplate { get; }

    /// <summary>Whether fields in braces belong to what the document is about.</summary>
    public bool HasManyBraces => _braces.Count >= ManyBraces;

    private void Count(SourceText text, TextSpan span, HashSet<int> links)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            if (text.Content[at] == '{')
                Add(_braces, text.Content, at + 1, span.End, '}');
            else if (text.Content[at] == '[' && !links.Contains(at))
                Add(_brackets, text.Content, at + 1, span.End, ']');
        }
    }

    // Of two characters at least, so that no box and no index counts.
    private static void Add(HashSet<string> names, string text, int start, int end, char close)
    {
        var at = start;
        while (at < end && at - start < Longest && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-' or ' ' or '\'' or '’' or '/'))
            at++;
        if (at < end && at - start > 1 && text[at] == close && char.IsLetter(text[start]))
            names.Add(text.Substring(start, at - start));
    }
}
