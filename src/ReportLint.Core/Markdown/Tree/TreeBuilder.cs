namespace ReportLint.Markdown;

/// <summary>Writes nodes into a tree in document order; its buffers are the tree's and are reused.</summary>
internal sealed class TreeBuilder(SyntaxTree tree)
{
    public int Count => tree.Count;

    /// <summary>Opens a node that will have children; <see cref="Close"/> ends it.</summary>
    public int Open(SyntaxKind kind, int start, int value = 0)
    {
        if (tree.Count == tree.Nodes.Length)
            Array.Resize(ref tree.Nodes, tree.Nodes.Length * 2);
        ref var node = ref tree.Nodes[tree.Count];
        node.Kind = kind;
        node.Start = start;
        node.End = start;
        node.Value = value;
        node.SubtreeEnd = tree.Count + 1;
        return tree.Count++;
    }

    /// <summary>Ends a node: all nodes written since are its descendants.</summary>
    public void Close(int node, int end)
    {
        tree.Nodes[node].End = end;
        tree.Nodes[node].SubtreeEnd = tree.Count;
    }

    /// <summary>Writes a node without children.</summary>
    public void Leaf(SyntaxKind kind, int start, int end, int value = 0)
    {
        var node = Open(kind, start, value);
        tree.Nodes[node].End = end;
    }
}
