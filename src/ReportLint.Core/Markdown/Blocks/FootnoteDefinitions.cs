namespace ReportLint.Markdown;

/// <summary>Footnote definitions as cmark-gfm, GitHub's parser, reads them: <c>[^label]:</c>, and after the first line blocks that are
/// indented by four columns.</summary>
/// <remarks>A definition interrupts a paragraph and stands in any container. Its first line is never indented code, as all blanks after the
/// colon belong to the marker.</remarks>
internal static class FootnoteDefinitions
{
    private const int Indent = 4;
    private const int OpeningLength = 2;
    private const int ClosingLength = 2;

    /// <summary>Whether the line is indented far enough, or empty. A line that starts with a container's marker is not empty, as in
    /// cmark-gfm.</summary>
    public static bool Continues(ref LineCursor line)
    {
        if (!line.IsIndentedCode)
            return line.Start == line.End;
        line.SkipColumns(Indent);
        return true;
    }

    public static BlockStart TryOpen(BlockWriter writer, ref LineCursor line)
    {
        var length = ScanMarker(line.Rest);
        if (length == 0 || !writer.HasRoom)
            return BlockStart.None;
        writer.OpenBlock(SyntaxKind.FootnoteDefinition, line.NonBlank, line.NonBlank + length);
        line.SkipMarker(length);
        line.SkipColumns(line.Indent);
        return BlockStart.Container;
    }

    /// <summary>The label of a definition.</summary>
    public static LineSegment Label(string text, in Block definition)
    {
        var start = definition.Start + OpeningLength;
        return new(start, text.IndexOf(']', start));
    }

    /// <summary>The length of <c>[^label]:</c>; 0 where there is none. A label has no blank and no bracket that closes.</summary>
    private static int ScanMarker(ReadOnlySpan<char> line)
    {
        if (line is not ['[', '^', ..])
            return 0;
        var label = line.Slice(OpeningLength).IndexOfAny(']', ' ', '\t');
        var rest = line.Slice(OpeningLength + Math.Max(label, 0));
        return label > 0 && rest is [']', ':', ..] ? OpeningLength + label + ClosingLength : 0;
    }
}
