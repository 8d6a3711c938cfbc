using ReportLint.Text;

namespace ReportLint.Markdown;

/// <summary>A view of one node of a <see cref="SyntaxTree"/>; short-lived, as the tree's buffers may be.</summary>
public readonly ref struct SyntaxNode
{
    private readonly SyntaxTree _tree;

    internal SyntaxNode(SyntaxTree tree, int index)
    {
        _tree = tree;
        Index = index;
    }

    /// <summary>The node's place in the tree, in document order.</summary>
    public int Index { get; }

    /// <summary>What it is.</summary>
    public SyntaxKind Kind => Data.Kind;

    /// <summary>What it covers, markup included.</summary>
    public TextSpan Span => TextSpan.FromBounds(Data.Start, Data.End);

    /// <summary>What its kind says of it; see <see cref="SyntaxKind"/>.</summary>
    public int Value => Data.Value;

    /// <summary>The index after its last descendant.</summary>
    public int SubtreeEnd => Data.SubtreeEnd;

    /// <summary>Whether it has children.</summary>
    public bool HasChildren => Data.SubtreeEnd > Index + 1;

    /// <summary>The text it covers, markup included.</summary>
    public ReadOnlySpan<char> Source => _tree.Text.Slice(Span);

    /// <summary>Its children, in order.</summary>
    public ChildEnumerable Children => new(_tree, Index + 1, Data.SubtreeEnd);

    private ref readonly NodeData Data => ref _tree.Nodes[Index];

    /// <summary>The children of a node.</summary>
    public readonly ref struct ChildEnumerable
    {
        private readonly SyntaxTree _tree;
        private readonly int _start;
        private readonly int _end;

        internal ChildEnumerable(SyntaxTree tree, int start, int end) => (_tree, _start, _end) = (tree, start, end);

        /// <summary>Enumerates them without allocating.</summary>
        public ChildEnumerator GetEnumerator() => new(_tree, _start, _end);
    }

    /// <summary>Goes from sibling to sibling.</summary>
    public ref struct ChildEnumerator
    {
        private readonly SyntaxTree _tree;
        private readonly int _end;
        private int _next;
        private int _current = -1;

        internal ChildEnumerator(SyntaxTree tree, int start, int end) => (_tree, _next, _end) = (tree, start, end);

        /// <summary>The child it stands at.</summary>
        public readonly SyntaxNode Current => new(_tree, _current);

        /// <summary>Goes to the next child, if there is one.</summary>
        public bool MoveNext()
        {
            if (_next >= _end)
                return false;
            _current = _next;
            _next = _tree.Nodes[_current].SubtreeEnd;
            return true;
        }
    }
}
