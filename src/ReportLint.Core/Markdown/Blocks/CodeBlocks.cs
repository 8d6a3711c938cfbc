namespace ReportLint.Markdown;

/// <summary>Indented code blocks (CommonMark 0.31.2 §4.4) and fenced ones (§4.5).</summary>
internal static class CodeBlocks
{
    private const int Indent = 4;
    private const int ShortestFence = 3;

    public static bool ContinuesIndented(ref LineCursor line)
    {
        if (!line.IsIndentedCode && !line.IsBlank)
            return false;
        line.SkipColumns(Indent);
        return true;
    }

    public static bool ContinuesFenced(OpenBlock fence, ref LineCursor line)
    {
        if (ClosesFence(fence, in line))
            return false;
        line.SkipColumns(fence.Indent);
        return true;
    }

    public static void OpenIndented(BlockWriter writer, ref LineCursor line)
    {
        line.SkipColumns(Indent);
        writer.OpenBlock(SyntaxKind.IndentedCode, line.Content.Start, line.End);
    }

    public static BlockStart TryOpenFenced(BlockWriter writer, ref LineCursor line)
    {
        var length = ScanFence(line.Rest);
        var info = new LineSegment(line.NonBlank + length, line.TrimmedEnd);
        if (length < ShortestFence || (line.Current == '`' && line.Rest.Slice(length).IndexOf('`') >= 0))
            return BlockStart.None;
        while (info.Length > 0 && line.Text[info.Start].IsBlank())
            info = new(info.Start + 1, info.End);
        var fence = writer.OpenBlock(SyntaxKind.FencedCode, line.NonBlank, line.TrimmedEnd);
        fence.Marker = line.Current;
        fence.FenceLength = length;
        fence.Indent = line.Indent;
        writer.AddLine(info, line.TrimmedEnd);
        return BlockStart.Leaf;
    }

    /// <summary>Closes the fenced code block at the tip, of which the line is the closing fence.</summary>
    public static void Close(BlockWriter writer, in LineCursor line)
    {
        writer.Open.Tip.End = line.TrimmedEnd;
        writer.Open.Tip.EndLine = writer.LineNumber;
        writer.CloseTip();
    }

    public static void AddLine(BlockWriter writer, in LineCursor line)
    {
        var isTrailing = line.IsBlank && writer.Open.Tip.Kind == SyntaxKind.IndentedCode;
        if (isTrailing)
            writer.Blocks.AddSegment(line.Content);
        else
            writer.AddLine(line.Content, line.End);
    }

    /// <summary>§4.4: blank lines after an indented code block do not belong to it.</summary>
    public static void DropTrailingBlankLines(BlockList blocks, ref Block code)
    {
        while (blocks.Segment(code.SegmentEnd - 1).Start > code.End)
            code.SegmentEnd--;
    }

    private static bool ClosesFence(OpenBlock fence, in LineCursor line) =>
        line.Current == fence.Marker && !line.IsIndentedCode
        && ScanFence(line.Rest) is var length && length >= fence.FenceLength && line.Rest.Slice(length).IsBlank();

    private static int ScanFence(ReadOnlySpan<char> line)
    {
        var length = 1;
        while (length < line.Length && line[length] == line[0])
            length++;
        return length;
    }
}
