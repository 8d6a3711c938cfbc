namespace ReportLint.Markdown;

/// <summary>What the first phase produces: blocks in document order and the pool of their lines.</summary>
internal sealed class BlockList
{
    // Of reports with many tables and short lists.
    private const int CharactersABlock = 24;
    private const int CharactersALine = 30;

    private readonly Buffer<Block> _blocks = new();
    private readonly Buffer<LineSegment> _segments = new();

    public int Count => _blocks.Count;

    public int SegmentCount => _segments.Count;

    public ref Block this[int index] => ref _blocks[index];

    public Span<Block> All => _blocks.All;

    public void Clear()
    {
        _blocks.Clear();
        _segments.Clear();
    }

    /// <summary>Makes room for a large text; nothing may be kept.</summary>
    public void Reserve(int textLength)
    {
        _blocks.Reserve(textLength, CharactersABlock);
        _segments.Reserve(textLength, CharactersALine);
    }

    /// <summary>Forgets all, and gives the memory back.</summary>
    public void Release()
    {
        _blocks.Release();
        _segments.Release();
    }

    /// <summary>Adds a block that has no descendants and no lines yet.</summary>
    public int Add(SyntaxKind kind, int start, int end, int value = 0) => _blocks.Add(new()
    {
        Kind = kind,
        Value = value,
        Start = start,
        End = end,
        SubtreeEnd = Count + 1,
        FirstSegment = SegmentCount,
        TextSegment = SegmentCount,
        SegmentEnd = SegmentCount,
    });

    /// <summary>Adds a block of one line.</summary>
    public void Add(SyntaxKind kind, int start, int end, LineSegment line, int value = 0)
    {
        Add(kind, start, end, value);
        AddSegment(line);
        _blocks.Last.SegmentEnd = SegmentCount;
    }

    /// <summary>Takes the last block back, which has no lines.</summary>
    public void RemoveLast() => _blocks.Truncate(Count - 1);

    /// <summary>Adds a line to the one leaf block that is open.</summary>
    public void AddSegment(LineSegment segment) => _segments.Add(segment);

    public void RemoveLastSegment() => _segments.Truncate(SegmentCount - 1);

    public ref LineSegment Segment(int index) => ref _segments[index];

    public ReadOnlySpan<LineSegment> Segments(int start, int end) => _segments.Slice(start, end - start);
}
