namespace ReportLint.Markdown;

/// <summary>A block as the first phase leaves it: in document order, a container's descendants directly after it.</summary>
internal struct Block
{
    /// <summary>What it is; <see cref="SyntaxKind.None"/> for a paragraph of which only link reference definitions are left.</summary>
    public SyntaxKind Kind;

    /// <summary>As the node's value, see <see cref="SyntaxKind"/>.</summary>
    public int Value;

    /// <summary>Offset of the first character of its markup.</summary>
    public int Start;

    /// <summary>Offset after its last line's content.</summary>
    public int End;

    /// <summary>Index after its last descendant.</summary>
    public int SubtreeEnd;

    /// <summary>Index of its first line in the pool of segments; for a fenced code block that is its info string, which may be
    /// empty.</summary>
    public int FirstSegment;

    /// <summary>Index of the first line after its link reference definitions.</summary>
    public int TextSegment;

    /// <summary>Index after its last line.</summary>
    public int SegmentEnd;

    /// <summary>How many link reference definitions start it.</summary>
    public int DefinitionCount;
}
