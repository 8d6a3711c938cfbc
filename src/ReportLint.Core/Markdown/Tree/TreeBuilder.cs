using System.Runtime.CompilerServices;
using ReportLint.Text;

namespace ReportLint.Markdown;

/// <summary>Writes nodes into a tree in document order; its buffers are the tree's and are reused.</summary>
internal sealed class TreeBuilder(SyntaxTree tree)
{
    public int Count => tree.Count;

    // Of dense reports.
    private const int CharactersANode = 9;

    public void Clear()
    {
        (tree.Count, tree.DefinitionCount) = (0, 0);
        tree.Nodes = LargeTexts.Reserve(tree.Nodes, tree.Text.Length, CharactersANode);
    }

    /// <summary>Opens a node that will have children; <see cref="Close"/> ends it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Open(SyntaxKind kind, int start, int value = 0)
    {
        var index = tree.Count++;
        if (index >= tree.Nodes.Length)
            Grow();
        ref var node = ref tree.Nodes[index];
        node.Kind = kind;
        node.Start = start;
        node.End = start;
        node.Value = value;
        node.SubtreeEnd = index + 1;
        return index;
    }

    /// <summary>Ends a node: all nodes written since are its descendants.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Close(int node, int end)
    {
        ref var closed = ref tree.Nodes[node];
        closed.End = end;
        closed.SubtreeEnd = tree.Count;
    }

    /// <summary>Writes a node without children.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Leaf(SyntaxKind kind, int start, int end, int value = 0)
    {
        var node = Open(kind, start, value);
        tree.Nodes[node].End = end;
    }

    /// <summary>Gives a node a value that is known only after its descendants.</summary>
    public void SetValue(int node, int value) => tree.Nodes[node].Value = value;

    /// <summary>Notes which node is the next link reference definition, in document order.</summary>
    public void AddDefinition(int node)
    {
        if (tree.DefinitionCount == tree.Definitions.Length)
            Array.Resize(ref tree.Definitions, Math.Max(8, tree.DefinitionCount * 2));
        tree.Definitions[tree.DefinitionCount++] = node;
    }

    /// <summary>Takes the nodes from <paramref name="count"/> on back.</summary>
    public void Truncate(int count) => tree.Count = count;

    private void Grow() => Array.Resize(ref tree.Nodes, tree.Nodes.Length * 2);
}
