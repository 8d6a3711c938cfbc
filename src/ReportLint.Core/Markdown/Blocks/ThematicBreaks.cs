namespace ReportLint.Markdown;

/// <summary>Thematic breaks (CommonMark 0.31.2 §4.1).</summary>
internal static class ThematicBreaks
{
    public static BlockStart TryOpen(BlockWriter writer, in LineCursor line)
    {
        if (!Matches(line.Rest))
            return BlockStart.None;
        writer.AddLeaf(SyntaxKind.ThematicBreak, line.NonBlank, line.TrimmedEnd);
        return BlockStart.Leaf;
    }

    /// <param name="line">From its first non-blank on, without its line ending.</param>
    public static bool Matches(ReadOnlySpan<char> line)
    {
        var count = 0;
        foreach (var c in line)
        {
            if (c == line[0])
                count++;
            else if (c is not (' ' or '\t'))
                return false;
        }
        return count >= 3;
    }
}
