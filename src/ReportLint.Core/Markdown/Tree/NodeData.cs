namespace ReportLint.Markdown;

/// <summary>One node as it lies in the flat tree: nodes in document order, a node's subtree directly after it.</summary>
internal struct NodeData
{
    /// <summary>Offset of its first UTF-16 code unit.</summary>
    public int Start;

    /// <summary>Offset after its last.</summary>
    public int End;

    /// <summary>Index after its last descendant: its next sibling, if its parent has one.</summary>
    public int SubtreeEnd;

    /// <summary>What <see cref="SyntaxKind"/> says of it.</summary>
    public int Value;

    /// <summary>What it is.</summary>
    public SyntaxKind Kind;
}
