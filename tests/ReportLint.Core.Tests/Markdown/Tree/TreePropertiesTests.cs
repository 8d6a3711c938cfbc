using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Markdown.Tree;

public class TreePropertiesTests
{
    [Fact]
    public void ChildrenNestAndSiblingsAscend() => Documents.Check(markdown =>
    {
        var tree = Parse(markdown);
        for (var index = 0; index < tree.NodeCount; index++)
        {
            var last = tree[index].Span.Start;
            foreach (var child in tree[index].Children)
            {
                if (child.Span.Start < last || child.Span.End > tree[index].Span.End || child.Span.Length < 0)
                    return false;
                last = child.Span.End;
            }
        }
        return tree.Root.Span == new TextSpan(0, markdown.Length) && tree.Root.SubtreeEnd == tree.NodeCount;
    });

    /// <summary>What no leaf covers is markup: letters never are, but for the marker of a task.</summary>
    [Fact]
    public void NoWordIsLost() => Documents.Check(markdown =>
    {
        var tree = Parse(markdown);
        var isCovered = new bool[markdown.Length];
        for (var index = 0; index < tree.NodeCount; index++)
        {
            var node = tree[index];
            if (!node.HasChildren && node.Kind is not (SyntaxKind.Document or SyntaxKind.Paragraph or SyntaxKind.ListItem or SyntaxKind.BlockQuote))
                isCovered.AsSpan(node.Span.Start, node.Span.Length).Fill(true);
        }
        for (var at = 0; at < markdown.Length; at++)
        {
            if (char.IsLetter(markdown[at]) && !isCovered[at])
                return false;
        }
        return true;
    });

    [Fact]
    public void EveryPrefixParses() => Documents.Check(markdown =>
    {
        for (var length = 0; length <= markdown.Length; length += 3)
            Parse(markdown[..length]);
        return true;
    });

    [Fact]
    public void LineEndingsMakeNoDifference() => Documents.Check(markdown =>
    {
        var plain = markdown.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var shape = Shape(plain);
        return shape == Shape(plain.Replace('\n', '\r')) && shape == Shape(plain.Replace("\n", "\r\n", StringComparison.Ordinal));
    });

    [Fact]
    public void AReusedParserGivesTheSameTree()
    {
        var parser = new MarkdownParser();
        Documents.Check(markdown => TreeDump.ToText(parser.Parse(SourceText.From(markdown))) == TreeDump.ToText(Parse(markdown)));
    }

    private static SyntaxTree Parse(string markdown) => SyntaxTree.Parse(SourceText.From(markdown));

    private static string Shape(string markdown)
    {
        var tree = Parse(markdown);
        var shape = new System.Text.StringBuilder();
        for (var index = 0; index < tree.NodeCount; index++)
            shape.Append(tree[index].Kind).Append(tree[index].Value).Append(' ').Append(tree[index].SubtreeEnd).Append('\n');
        return shape.ToString();
    }
}
