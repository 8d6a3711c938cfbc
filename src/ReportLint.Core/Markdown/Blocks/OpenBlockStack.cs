namespace ReportLint.Markdown;

/// <summary>The blocks that are open, from the document down to the tip. Its size is fixed: <see cref="ParserLimits.MaxDepth"/> bounds
/// it.</summary>
/// <remarks>Every line asks for the tip several times; that is why its places are objects and the tip is one of them.</remarks>
internal sealed class OpenBlockStack
{
    // Below the deepest container there is room for a leaf, and a list comes with its item; above the document there is what an empty stack
    // shows.
    private readonly OpenBlock[] _blocks = new OpenBlock[ParserLimits.MaxDepth + 3];

    public OpenBlockStack()
    {
        for (var i = 0; i < _blocks.Length; i++)
            _blocks[i] = new();
        Tip = _blocks[0];
    }

    public int Count { get; private set; }

    public OpenBlock Tip { get; private set; }

    public OpenBlock this[int depth] => _blocks[depth + 1];

    public void Clear() => (Count, Tip) = (0, _blocks[0]);

    public OpenBlock Push(SyntaxKind kind, int index)
    {
        Tip = _blocks[++Count];
        Tip.Open(kind, index);
        return Tip;
    }

    public void Pop() => Tip = _blocks[--Count];
}
