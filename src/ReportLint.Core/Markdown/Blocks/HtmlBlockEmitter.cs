namespace ReportLint.Markdown;

/// <summary>Writes the lines of HTML blocks and, apart from them, the comments in these.</summary>
internal sealed class HtmlBlockEmitter(TreeBuilder builder)
{
    // In a CodeLine's and an HtmlComment's value: the next piece stands on the same line.
    private const int GoesOn = 8;
    private const int NoComment = -1;

    private int _comment = NoComment;

    public void Emit(string text, in Block block, ReadOnlySpan<LineSegment> lines)
    {
        var node = builder.Open(SyntaxKind.HtmlBlock, block.Start, block.Value);
        var hasComments = block.Value is HtmlBlockStart.Comment or HtmlBlockStart.BlockTag or HtmlBlockStart.AnyTag;
        foreach (var line in lines)
        {
            if (hasComments)
                EmitPieces(text, line);
            else
                EmitLine(line);
        }
        if (_comment != NoComment)
            CloseComment(block.End, 0);
        builder.Close(node, block.End);
    }

    private void EmitPieces(string text, LineSegment line)
    {
        do
        {
            line = _comment == NoComment ? EmitUpToComment(text, line) : EmitUpToCommentEnd(text, line, line.Start);
        }
        while (line.Length > 0);
    }

    /// <returns>What is left of the line.</returns>
    private LineSegment EmitUpToComment(string text, LineSegment line)
    {
        var start = Find(text, line.Start, line.End, "<!--");
        if (start < 0)
            return EmitLine(line);
        if (start > line.Start || line.Blanks > 0)
            builder.Leaf(SyntaxKind.CodeLine, line.Start, start, line.Blanks + GoesOn);
        _comment = builder.Open(SyntaxKind.HtmlComment, start);
        // <!--> and <!---> are comments as well (§6.6): the end may share the start's hyphens.
        return EmitUpToCommentEnd(text, new(start + 4, line.End), start + 2);
    }

    /// <returns>What is left of the line.</returns>
    private LineSegment EmitUpToCommentEnd(string text, LineSegment line, int searchFrom)
    {
        var end = Find(text, searchFrom, line.End, "-->");
        if (end < 0)
            return EmitLine(line);
        if (end > line.Start || line.Blanks > 0)
            builder.Leaf(SyntaxKind.CodeLine, line.Start, end, line.Blanks + GoesOn);
        CloseComment(end + 3, end + 3 < line.End ? GoesOn : 0);
        return new(end + 3, line.End);
    }

    private LineSegment EmitLine(LineSegment line)
    {
        builder.Leaf(SyntaxKind.CodeLine, line.Start, line.End, line.Blanks);
        return default;
    }

    private void CloseComment(int end, int value)
    {
        builder.SetValue(_comment, value);
        builder.Close(_comment, end);
        _comment = NoComment;
    }

    private static int Find(string text, int start, int end, string what)
    {
        var at = text.AsSpan(start, end - start).IndexOf(what.AsSpan());
        return at < 0 ? -1 : start + at;
    }
}
