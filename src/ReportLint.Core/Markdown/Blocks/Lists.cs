namespace ReportLint.Markdown;

/// <summary>List items (CommonMark 0.31.2 §5.2) and lists (§5.3).</summary>
internal static class Lists
{
    private const int Loose = 1;

    // §5.2 rule 2: after more blanks than these the item starts with indented code.
    private const int MostBlanksBehindMarker = 4;

    public static bool Continues(OpenBlock item, ref LineCursor line)
    {
        if (line.IsBlank ? !item.HasChildren : line.Indent < item.Indent)
            return false;
        line.SkipColumns(item.Indent);
        return true;
    }

    public static BlockStart TryOpen(BlockWriter writer, ref LineCursor line)
    {
        var length = ScanMarker(line.Rest, out var number);
        if (length == 0 || !writer.HasRoom
            || (writer.Container.Kind == SyntaxKind.Paragraph && !MayInterrupt(line.Rest.Slice(length), number)))
            return BlockStart.None;
        var marker = line.Text[line.NonBlank + length - 1];
        var kind = number < 0 ? SyntaxKind.BulletList : SyntaxKind.OrderedList;
        if (writer.Container.Kind != kind || writer.Container.Marker != marker)
            writer.OpenBlock(kind, line.NonBlank, line.NonBlank, number < 0 ? 0 : 2 * number).Marker = marker;
        OpenItem(writer, ref line, length);
        return BlockStart.Container;
    }

    /// <summary>Whether what starts with a bullet can be nothing but an item: no break, no underline, no row of hyphens.</summary>
    public static bool IsPlainBullet(ReadOnlySpan<char> text) =>
        text.Length > 2 && text[1] == ' ' && text[2] != text[0] && text[2] is not (' ' or '\t' or '|' or ':' or '\r' or '\n');

    /// <summary>§5.3: a list is loose where a blank line parts two of its items, or two blocks in one of them.</summary>
    public static void MarkLooseAfterBlankLine(BlockWriter writer)
    {
        var parent = writer.Open.Tip;
        if (!parent.HasChildren || parent.EndLine >= writer.LineNumber - 1)
            return;
        if (parent.Kind is SyntaxKind.BulletList or SyntaxKind.OrderedList)
            writer.Blocks[parent.Index].Value |= Loose;
        else if (parent.Kind == SyntaxKind.ListItem)
            writer.Blocks[writer.Open[writer.Open.Count - 2].Index].Value |= Loose;
    }

    private static void OpenItem(BlockWriter writer, ref LineCursor line, int markerLength)
    {
        var item = writer.OpenBlock(SyntaxKind.ListItem, line.NonBlank, line.NonBlank + markerLength);
        item.Indent = line.Indent + markerLength;
        line.SkipMarker(markerLength);
        var blanks = line.IsBlank || line.Indent > MostBlanksBehindMarker ? 1 : line.Indent;
        item.Indent += blanks;
        line.SkipColumns(blanks);
    }

    /// <summary>§5.2: what interrupts a paragraph is no empty item, and an ordered one starts at 1.</summary>
    private static bool MayInterrupt(ReadOnlySpan<char> behindMarker, int number) => number is -1 or 1 && !behindMarker.IsBlank();

    /// <param name="line">From its first non-blank on.</param>
    /// <param name="number">The number; -1 for a bullet.</param>
    private static int ScanMarker(ReadOnlySpan<char> line, out int number)
    {
        number = -1;
        var length = 1;
        if (line[0] is not ('-' or '+' or '*'))
        {
            var digits = ScanNumber(line, out number);
            if (digits == 0 || digits == line.Length || line[digits] is not ('.' or ')'))
                return 0;
            length = digits + 1;
        }
        return length == line.Length || line[length].IsBlank() ? length : 0;
    }

    private static int ScanNumber(ReadOnlySpan<char> line, out int number)
    {
        number = 0;
        var length = 0;
        for (; length < line.Length && line[length] is >= '0' and <= '9'; length++)
        {
            if (length == ParserLimits.MaxListNumberDigits)
                return 0;
            number = number * 10 + (line[length] - '0');
        }
        return length;
    }
}
