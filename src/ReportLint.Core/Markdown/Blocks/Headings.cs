namespace ReportLint.Markdown;

/// <summary>ATX headings (CommonMark 0.31.2 §4.2) and setext headings (§4.3).</summary>
internal static class Headings
{
    // What SyntaxKind.Heading's value carries besides the level.
    private const int Setext = 8;

    public static BlockStart TryOpen(BlockWriter writer, in LineCursor line)
    {
        var level = ScanOpeningSequence(line.Rest);
        if (level == 0)
            return BlockStart.None;
        writer.AddLeaf(SyntaxKind.Heading, line.NonBlank, line.TrimmedEnd, Content(in line, level), level);
        return BlockStart.Leaf;
    }

    /// <summary>Makes the paragraph before the line a heading, if the line underlines it and it is more than link reference
    /// definitions.</summary>
    public static BlockStart TryUnderline(BlockWriter writer, in LineCursor line)
    {
        if (writer.Container.Kind != SyntaxKind.Paragraph || !MatchesUnderline(line.Rest))
            return BlockStart.None;
        var index = writer.Container.Index;
        writer.CloseTip();
        ref var block = ref writer.Blocks[index];
        if (block.Kind == SyntaxKind.None)
            return BlockStart.None;
        block.Kind = SyntaxKind.Heading;
        block.Value = Setext + (line.Current == '=' ? 1 : 2);
        block.End = line.TrimmedEnd;
        writer.ExtendContainer(block.End);
        return BlockStart.Leaf;
    }

    /// <returns>How many <c>#</c>, 1 to 6; 0 where they open no heading.</returns>
    private static int ScanOpeningSequence(ReadOnlySpan<char> line)
    {
        var level = 0;
        while (level < line.Length && line[level] == '#')
            level++;
        return level <= 6 && (level == line.Length || line[level] is ' ' or '\t') ? level : 0;
    }

    private static LineSegment Content(in LineCursor line, int level)
    {
        var rest = line.Rest.Slice(0, line.TrimmedEnd - line.NonBlank);
        var start = level;
        while (start < rest.Length && rest[start] is ' ' or '\t')
            start++;
        var end = rest.Length;
        while (end > start && rest[end - 1] == '#')
            end--;
        if (end > start && rest[end - 1] is not (' ' or '\t'))
            end = rest.Length;   // hashes that follow a word directly are content
        while (end > start && rest[end - 1] is ' ' or '\t')
            end--;
        return new(line.NonBlank + start, line.NonBlank + end);
    }

    private static bool MatchesUnderline(ReadOnlySpan<char> line)
    {
        var length = 0;
        while (length < line.Length && line[length] == line[0])
            length++;
        return line.Slice(length).IsBlank();
    }
}
