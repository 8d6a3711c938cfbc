namespace ReportLint.Markdown;

/// <summary>The blocks that are open, from the document down to the tip. Its size is fixed: <see cref="ParserLimits.MaxDepth"/> bounds it.</summary>
internal sealed class OpenBlockStack
{
    // Below the deepest container there is room for a leaf, and a list comes with its item.
    private readonly OpenBlock[] _blocks = new OpenBlock[ParserLimits.MaxDepth + 2];

    public int Count { get; private set; }

    public ref OpenBlock this[int depth] => ref _blocks[depth];

    public ref OpenBlock Tip => ref _blocks[Count - 1];

    public void Clear() => Count = 0;

    public ref OpenBlock Push(SyntaxKind kind, int index)
    {
        ref var block = ref _blocks[Count++];
        block = default;
        block.Kind = kind;
        block.Index = index;
        return ref block;
    }

    public void Pop() => Count--;
}
