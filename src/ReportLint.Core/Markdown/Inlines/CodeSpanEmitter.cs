namespace ReportLint.Markdown;

/// <summary>Writes a code span line by line, stripped as §6.1 says.</summary>
internal static class CodeSpanEmitter
{
    public static void Emit(TreeBuilder builder, in LeafText leaf, in Mark mark, InlineContext context)
    {
        var node = builder.Open(SyntaxKind.CodeSpan, mark.Start);
        var part = Strip(in leaf, new(mark.Line, mark.Start + mark.Data, mark.End - mark.Data));
        var start = part.Start;
        for (var line = part.Line; ; start = leaf.StartOf(++line))
        {
            EmitLine(builder, leaf.Source, start, Math.Min(part.End, leaf.EndOf(line)), context);
            if (part.End <= leaf.EndOf(line))
                break;
        }
        builder.Close(node, mark.End);
    }

    /// <summary>Takes a space or line ending from both sides where there is one on both and something else between.</summary>
    private static LeafPart Strip(in LeafText leaf, LeafPart part)
    {
        var lastLine = leaf.LineAt(part.End, part.Line);
        var startsWithEnding = part.Start == leaf.EndOf(part.Line);
        var endsWithEnding = part.End == leaf.StartOf(lastLine) && lastLine > part.Line;
        if (!(startsWithEnding || leaf.Source[part.Start] == ' ') || !(endsWithEnding || leaf.Source[part.End - 1] == ' ')
            || IsAllBlank(in leaf, part))
            return part;
        var (line, start) = startsWithEnding ? (part.Line + 1, leaf.StartOf(part.Line + 1)) : (part.Line, part.Start + 1);
        return new(line, start, endsWithEnding ? leaf.EndOf(lastLine - 1) : part.End - 1);
    }

    private static bool IsAllBlank(in LeafText leaf, LeafPart part)
    {
        var cursor = new LeafCursor(in leaf, part.Line, part.Start);
        while (cursor.Offset < part.End && cursor.Current is ' ' or '\n')
            cursor.Advance();
        return cursor.Offset >= part.End;
    }

    private static void EmitLine(TreeBuilder builder, string source, int start, int end, InlineContext context)
    {
        for (var pipe = 0; context == InlineContext.TableCell && pipe >= 0;)
        {
            pipe = source.AsSpan(start, end - start).IndexOf("\\|".AsSpan());
            if (pipe < 0)
                break;
            if (pipe > 0)
                builder.Leaf(SyntaxKind.CodeText, start, start + pipe);
            builder.Leaf(SyntaxKind.Escape, start + pipe, start + pipe + 2);
            start += pipe + 2;
            if (start == end)
                return;
        }
        builder.Leaf(SyntaxKind.CodeText, start, end);
    }
}
