using FsCheck;
using FsCheck.Fluent;

namespace ReportLint.Markdown.Inlines;

/// <summary>What holds for the inlines of any text.</summary>
public class InlineInvariantTests
{
    private static readonly Config Deterministic = Config.QuickThrowOnFailure.WithMaxTest(4000).WithReplay(20240128, 7);

    [Fact]
    public void NodesNestAscendAndStayInTheirLine() =>
        Check.One(Deterministic, Prop.ForAll(MarkdownFragments.Paragraphs, text =>
        {
            var tree = InlineNotation.Parse(text);
            AssertChildren(tree, tree.Root);
        }));

    [Fact]
    public void EveryNodeLooksLikeItsKind() =>
        Check.One(Deterministic, Prop.ForAll(MarkdownFragments.Paragraphs, text =>
        {
            var tree = InlineNotation.Parse(text);
            for (var i = 1; i < tree.NodeCount; i++)
                Assert.True(LooksRight(tree[i]), $"{tree[i].Kind} '{tree[i].Source.ToString()}'");
        }));

    [Fact]
    public void NothingButMarkupIsLost() =>
        Check.One(Deterministic, Prop.ForAll(MarkdownFragments.Paragraphs, text =>
        {
            var tree = InlineNotation.Parse(text);
            var isCovered = new bool[text.Length];
            for (var i = 1; i < tree.NodeCount; i++)
            {
                for (var at = tree[i].Span.Start; !tree[i].HasChildren && at < tree[i].Span.End; at++)
                    isCovered[at] = true;
            }
            var lost = text.Where((c, at) => !isCovered[at] && char.IsLetterOrDigit(c));
            Assert.Empty(lost);
        }));

    private static void AssertChildren(SyntaxTree tree, SyntaxNode parent)
    {
        var end = parent.Span.Start;
        foreach (var child in parent.Children)
        {
            Assert.True(child.Span.Start >= end && child.Span.End <= parent.Span.End, $"{child.Kind} {child.Span} in {parent.Kind} {parent.Span} behind {end}");
            end = child.Span.End;
            AssertChildren(tree, child);
        }
    }

    private static bool LooksRight(SyntaxNode node)
    {
        var source = node.Source;
        return node.Kind switch
        {
            SyntaxKind.Text => !source.IsEmpty && source.IndexOfAny('\r', '\n') < 0,
            SyntaxKind.CodeText => source.IndexOfAny('\r', '\n') < 0,
            SyntaxKind.SoftBreak or SyntaxKind.HardBreak => source[^1] is '\r' or '\n',
            SyntaxKind.Escape => source.Length == 2 && source[0] == '\\',
            SyntaxKind.CharacterReference => source[0] == '&' && source[^1] == ';',
            SyntaxKind.Emphasis => source.Length > 2 && source[0] is '*' or '_' && source[^1] == source[0],
            SyntaxKind.Strong => source.Length > 4 && source[0] == source[1] && source[^1] == source[^2] && source[^1] == source[0],
            SyntaxKind.Strikethrough => source.Length > 2 && source[0] == '~' && source[^1] == '~',
            SyntaxKind.CodeSpan => source.Length > 2 && source[0] == '`' && source[^1] == '`',
            SyntaxKind.Link => source[0] == '[' && source[^1] is ']' or ')',
            SyntaxKind.Image => source[0] == '!' && source[^1] is ']' or ')',
            SyntaxKind.Autolink or SyntaxKind.InlineHtml or SyntaxKind.HtmlComment => source[0] == '<' && source[^1] == '>',
            SyntaxKind.ExtendedAutolink => source.IndexOfAny(' ', '\t') < 0,
            _ => true,
        };
    }
}
