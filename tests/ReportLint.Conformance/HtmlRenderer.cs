using System.Text;
using ReportLint.Markdown;

namespace ReportLint.Conformance;

/// <summary>Renders a tree as cmark-gfm does, from the tree and its source alone: what the tree does not tell shows as a difference.</summary>
internal sealed partial class HtmlRenderer
{
    private readonly SyntaxTree _tree;
    private readonly StringBuilder _html = new();
    private readonly Stack<int> _open = new();
    private int _imageDepth;

    private HtmlRenderer(SyntaxTree tree) => _tree = tree;

    public static string Render(SyntaxTree tree)
    {
        var renderer = new HtmlRenderer(tree);
        renderer.FindFootnotes();
        renderer.Walk(0, tree.NodeCount);
        renderer.WriteFootnotes();
        return renderer._html.ToString();
    }

    // Without recursion: a text may nest as deep as it likes.
    private void Walk(int start, int end)
    {
        for (var index = start; index < end;)
        {
            CloseNodes(index);
            _open.Push(index);
            index = Open(_tree[index]) ? index + 1 : _tree[index].SubtreeEnd;
        }
        CloseNodes(end);
    }

    private void CloseNodes(int index)
    {
        while (_open.Count > 0 && _tree[_open.Peek()].SubtreeEnd <= index)
            Close(_tree[_open.Pop()]);
    }

    /// <returns>Whether the children are rendered in their turn.</returns>
    private bool Open(SyntaxNode node) => node.Kind >= SyntaxKind.Text ? OpenInline(node) : OpenBlock(node);

    private void Close(SyntaxNode node)
    {
        if (node.Kind >= SyntaxKind.Text)
            CloseInline(node);
        else
            CloseBlock(node);
    }

    private SyntaxNode Ancestor(int levels) => _tree[_open.ElementAt(levels)];
}
