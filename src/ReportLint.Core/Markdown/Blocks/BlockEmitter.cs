using System.Runtime.CompilerServices;

namespace ReportLint.Markdown;

/// <summary>The second phase: writes the blocks into the tree in document order, and lets the inline parser write what is in the
/// leaves.</summary>
internal sealed class BlockEmitter(BlockList blocks, TreeBuilder builder, InlineParser inlines, ReferenceMap references)
{
    private readonly Buffer<OpenNode> _open = new();
    private readonly TableEmitter _tables = new(builder, inlines);
    private readonly HtmlBlockEmitter _html = new(builder);
    private int _definitions;

    public bool ReadsTaskListItems { get; init; }

    public void Emit(string text)
    {
        _definitions = 0;
        var all = blocks.All;
        var nextClose = int.MaxValue;
        for (var index = 0; index < all.Length; index++)
        {
            if (index >= nextClose)
                nextClose = CloseNodes(index);
            ref var block = ref all[index];
            if (block.DefinitionCount > 0)
                EmitDefinitions(text, block.DefinitionCount);
            switch (block.Kind)
            {
                case SyntaxKind.None:
                    break;
                case SyntaxKind.Paragraph or SyntaxKind.Heading or SyntaxKind.ThematicBreak:
                    EmitText(text, index);
                    break;
                case SyntaxKind.IndentedCode or SyntaxKind.FencedCode or SyntaxKind.FrontMatter:
                    EmitCode(text, in block);
                    break;
                case SyntaxKind.HtmlBlock:
                    _html.Emit(text, in block, Lines(in block));
                    break;
                case SyntaxKind.TableHeader or SyntaxKind.TableDelimiterRow or SyntaxKind.TableRow:
                    _tables.EmitRow(text, in block);
                    break;
                default:
                    OpenContainer(text, index, in block);
                    nextClose = block.SubtreeEnd;
                    break;
            }
        }
        CloseNodes(blocks.Count);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void OpenContainer(string text, int index, in Block block)
    {
        if (block.Kind == SyntaxKind.Table)
            _tables.ReadAlignments(text, in blocks[index + 2]);
        _open.Add(new() { Node = builder.Open(block.Kind, block.Start, block.Value), End = block.End, SubtreeEnd = block.SubtreeEnd });
        if (block.Kind == SyntaxKind.FootnoteDefinition)
            EmitLabel(FootnoteDefinitions.Label(text, in block));
    }

    /// <returns>The index that the next node closes before.</returns>
    private int CloseNodes(int index)
    {
        for (; _open.Count > 0; _open.Truncate(_open.Count - 1))
        {
            ref var last = ref _open.Last;
            if (last.SubtreeEnd > index)
                return last.SubtreeEnd;
            builder.Close(last.Node, last.End);
        }
        return int.MaxValue;
    }

    private ReadOnlySpan<LineSegment> Lines(in Block block) => blocks.Segments(block.TextSegment, block.SegmentEnd);

    private void EmitLabel(LineSegment label) => builder.Leaf(SyntaxKind.LinkLabel, label.Start, label.End);

    private void EmitDefinitions(string text, int count)
    {
        for (; count > 0; count--)
            builder.AddDefinition(LinkReferenceDefinitions.Emit(_definitions++, references, text, builder));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void EmitText(string text, int index)
    {
        ref var block = ref blocks[index];
        var node = builder.Open(block.Kind, block.Start, block.Value);
        if (block.Kind == SyntaxKind.Paragraph)
        {
            if (ReadsTaskListItems && IsFirstOfItem(index))
                EmitTaskMarker(text, in block);
            inlines.Parse(text, Lines(in block), InlineContext.Paragraph);
        }
        else if (block.Kind == SyntaxKind.Heading)
        {
            inlines.Parse(text, Lines(in block), InlineContext.Heading);
        }
        builder.Close(node, block.End);
    }

    private bool IsFirstOfItem(int index) =>
        blocks[index - 1].Kind == SyntaxKind.ListItem && blocks[index - 1].SubtreeEnd > index && blocks[index].DefinitionCount == 0;

    private void EmitTaskMarker(string text, in Block paragraph)
    {
        ref var first = ref blocks.Segment(paragraph.TextSegment);
        var length = TaskMarkers.Scan(text.AsSpan(first.Start, first.Length), out var isTicked);
        if (length == 0)
            return;
        builder.Leaf(SyntaxKind.TaskMarker, first.Start, first.Start + TaskMarkers.BoxLength, isTicked ? 1 : 0);
        first = new(first.Start + length, first.End);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void EmitCode(string text, in Block block)
    {
        var node = builder.Open(block.Kind, block.Start, block.Value);
        var lines = Lines(in block);
        if (block.Kind == SyntaxKind.FencedCode)
        {
            EmitInfoString(text, lines.Slice(0, 1));
            lines = lines.Slice(1);
        }
        foreach (var line in lines)
            builder.Leaf(SyntaxKind.CodeLine, line.Start, line.End, line.Blanks);
        builder.Close(node, block.End);
    }

    private void EmitInfoString(string text, ReadOnlySpan<LineSegment> info)
    {
        if (info[0].Length == 0)
            return;
        var node = builder.Open(SyntaxKind.InfoString, info[0].Start);
        inlines.Parse(text, info, InlineContext.InfoString);
        builder.Close(node, info[0].End);
    }
}
