namespace ReportLint.Markdown;

/// <summary>Block quotes (CommonMark 0.31.2 §5.1).</summary>
internal static class BlockQuotes
{
    public static bool Continues(BlockWriter writer, OpenBlock quote, ref LineCursor line)
    {
        if (line.Current != '>' || line.IsIndentedCode)
            return false;
        quote.End = line.NonBlank + 1;
        quote.EndLine = writer.LineNumber;
        SkipMarker(ref line);
        return true;
    }

    public static BlockStart TryOpen(BlockWriter writer, ref LineCursor line)
    {
        if (!writer.HasRoom)
            return BlockStart.None;
        writer.OpenBlock(SyntaxKind.BlockQuote, line.NonBlank, line.NonBlank + 1);
        SkipMarker(ref line);
        return BlockStart.Container;
    }

    private static void SkipMarker(ref LineCursor line)
    {
        line.SkipMarker(1);
        line.SkipColumns(1);
    }
}
