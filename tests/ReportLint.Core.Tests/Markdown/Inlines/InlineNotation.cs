using System.Text;
using ReportLint.Text;

namespace ReportLint.Markdown.Inlines;

/// <summary>Writes the inlines of one paragraph on one line, so that a test reads as the parser sees: <c>"text"</c>, <c>/</c> and <c>//</c> for soft and hard
/// breaks, <c>Kind'source'</c> for other leaves, <c>Kind(children)</c>, with <c>:n</c> for a value that is not zero.</summary>
internal static class InlineNotation
{
    public static string Of(string paragraph, InlineContext context = InlineContext.Paragraph, MarkdownFeatures features = MarkdownFeatures.All)
    {
        var tree = Parse(paragraph, context, features);
        return WriteChildren(tree, tree.Root);
    }

    public static SyntaxTree Parse(string paragraph, InlineContext context = InlineContext.Paragraph, MarkdownFeatures features = MarkdownFeatures.All)
    {
        var parser = new ParagraphParser { Features = features };
        parser.Parse(SourceText.From(paragraph), context);
        return parser.Tree;
    }

    private static string WriteChildren(SyntaxTree tree, SyntaxNode node)
    {
        var written = new StringBuilder();
        foreach (var child in node.Children)
            written.Append(written.Length > 0 ? " " : "").Append(Write(tree, child));
        return written.ToString();
    }

    private static string Write(SyntaxTree tree, SyntaxNode node)
    {
        var value = node.Value == 0 || node.Kind == SyntaxKind.CharacterReference ? "" : $":{node.Value}";
        return node.Kind switch
        {
            SyntaxKind.Text => $"\"{node.Source.ToString()}\"",
            SyntaxKind.SoftBreak => "/",
            SyntaxKind.HardBreak => "//",
            _ when node.HasChildren => $"{node.Kind}{value}({WriteChildren(tree, node)})",
            _ => $"{node.Kind}{value}'{node.Source.ToString()}'",
        };
    }
}
