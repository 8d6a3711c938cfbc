using System.Runtime.CompilerServices;

namespace ReportLint.Markdown;

/// <summary>Opens and closes blocks: keeps which are open, and writes them into the list in document order.</summary>
internal sealed class BlockWriter(BlockList blocks, Paragraphs paragraphs)
{
    public OpenBlockStack Open { get; } = new();

    public BlockList Blocks => blocks;

    public Paragraphs Paragraphs => paragraphs;

    /// <summary>How many of the open blocks the line at hand continues.</summary>
    public int Matched { get; set; }

    /// <summary>Counts from one; list looseness asks how far apart two blocks are.</summary>
    public int LineNumber { get; set; }

    /// <summary>The deepest block that the line at hand continues.</summary>
    public OpenBlock Container => Open[Matched - 1];

    /// <summary>Whether another container fits into the one at hand, be it a list with its item.</summary>
    public bool HasRoom => Matched + 2 <= ParserLimits.MaxDepth;

    public void Start(string text)
    {
        paragraphs.Start(text);
        blocks.Clear();
        Open.Clear();
        LineNumber = 0;
        Open.Push(SyntaxKind.Document, blocks.Add(SyntaxKind.Document, 0, 0));
        Matched = 1;
    }

    /// <summary>Opens a block as child of the container, which closes what the line does not continue.</summary>
    public OpenBlock OpenBlock(SyntaxKind kind, int start, int end, int value = 0)
    {
        MakeRoomFor(kind);
        var block = Open.Push(kind, blocks.Add(kind, start, end, value));
        block.End = end;
        block.EndLine = LineNumber;
        Matched = Open.Count;
        return block;
    }

    /// <summary>Adds a leaf block of one line, which is closed at once.</summary>
    public void AddLeaf(SyntaxKind kind, int start, int end, LineSegment line = default, int value = 0)
    {
        MakeRoomFor(kind);
        blocks.Add(kind, start, end, line, value);
        ExtendContainer(end);
        Matched = Open.Count;
    }

    /// <summary>Lets the block at the tip reach to <paramref name="end"/>, in the line at hand.</summary>
    public void ExtendContainer(int end) => Extend(Open.Tip, end, LineNumber);

    /// <summary>Adds a line to the leaf block at the tip.</summary>
    public void AddLine(LineSegment line, int contentEnd)
    {
        blocks.AddSegment(line);
        Open.Tip.End = contentEnd;
        Open.Tip.EndLine = LineNumber;
    }

    /// <summary>Closes all open blocks but the outermost <paramref name="count"/>.</summary>
    public void CloseTo(int count)
    {
        while (Open.Count > count)
            CloseTip();
        Matched = Math.Min(Matched, count);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void CloseTip()
    {
        var tip = Open.Tip;
        ref var block = ref blocks[tip.Index];
        block.End = tip.End;
        block.SegmentEnd = blocks.SegmentCount;
        block.SubtreeEnd = blocks.Count;
        if (tip.Kind == SyntaxKind.Paragraph)
            paragraphs.ReadDefinitions(ref block);
        else if (tip.Kind == SyntaxKind.IndentedCode)
            CodeBlocks.DropTrailingBlankLines(blocks, ref block);
        else if (tip.Kind == SyntaxKind.FootnoteDefinition)
            paragraphs.AddFootnote(ref block);
        Open.Pop();
        if (Open.Count > 0)
            Extend(Open.Tip, tip.End, tip.EndLine);
        Matched = Math.Min(Matched, Open.Count);
    }

    private static void Extend(OpenBlock parent, int end, int endLine)
    {
        parent.End = Math.Max(parent.End, end);
        parent.EndLine = Math.Max(parent.EndLine, endLine);
    }

    private void MakeRoomFor(SyntaxKind child)
    {
        CloseTo(Matched);
        while (!CanContain(Open.Tip.Kind, child))
            CloseTip();
        Lists.MarkLooseAfterBlankLine(this);
        Open.Tip.HasChildren = true;
    }

    private static bool CanContain(SyntaxKind parent, SyntaxKind child) => child == SyntaxKind.ListItem
        ? parent is SyntaxKind.BulletList or SyntaxKind.OrderedList
        : parent is SyntaxKind.Document or SyntaxKind.BlockQuote or SyntaxKind.ListItem or SyntaxKind.FootnoteDefinition;
}
