namespace ReportLint.Markdown;

/// <summary>HTML blocks (CommonMark 0.31.2 §4.6).</summary>
internal static class HtmlBlocks
{
    public static bool Continues(OpenBlock block, in LineCursor line) => block.HtmlCondition < HtmlBlockStart.BlockTag || !line.IsBlank;

    public static BlockStart TryOpen(BlockWriter writer, in LineCursor line)
    {
        var condition = HtmlBlockStart.Scan(line.Text, new(line.NonBlank, line.End),
            mayBeAnyTag: writer.Open.Tip.Kind != SyntaxKind.Paragraph);
        if (condition == 0)
            return BlockStart.None;
        writer.OpenBlock(SyntaxKind.HtmlBlock, line.Content.Start, line.End, condition).HtmlCondition = condition;
        return BlockStart.Text;
    }

    public static void AddLine(BlockWriter writer, in LineCursor line)
    {
        writer.AddLine(line.Content, line.End);
        if (Ends(writer.Open.Tip.HtmlCondition, line.Rest))
            writer.CloseTip();
    }

    private static bool Ends(int condition, ReadOnlySpan<char> line) => condition switch
    {
        HtmlBlockStart.RawText => ContainsRawTextEnd(line),
        HtmlBlockStart.Comment => line.IndexOf("-->".AsSpan()) >= 0,
        HtmlBlockStart.Instruction => line.IndexOf("?>".AsSpan()) >= 0,
        HtmlBlockStart.Declaration => line.IndexOf('>') >= 0,
        HtmlBlockStart.CData => line.IndexOf("]]>".AsSpan()) >= 0,
        _ => false,
    };

    private static bool ContainsRawTextEnd(ReadOnlySpan<char> line)
    {
        for (int at; (at = line.IndexOf("</".AsSpan())) >= 0; line = line.Slice(at + 2))
        {
            var name = line.Slice(at + 2);
            var length = HtmlBlockStart.ScanName(name);
            if (length < name.Length && name[length] == '>' && HtmlBlockStart.IsRawText(name.Slice(0, length)))
                return true;
        }
        return false;
    }
}
