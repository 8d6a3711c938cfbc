namespace ReportLint.Markdown;

/// <summary>Writes text in which nothing but backslash escapes, character references and line endings mean something: destinations, titles,
/// info strings.</summary>
internal static class EscapedText
{
    /// <summary>Writes a node with the pieces of <paramref name="part"/> as its children.</summary>
    public static void Emit(TreeBuilder builder, SyntaxKind kind, in LeafText leaf, LeafPart part)
    {
        var node = builder.Open(kind, part.Start);
        EmitLines(builder, in leaf, part);
        builder.Close(node, part.End);
    }

    public static void EmitLines(TreeBuilder builder, in LeafText leaf, LeafPart part)
    {
        var start = part.Start;
        for (var line = part.Line; ; start = leaf.StartOf(++line))
        {
            EmitLine(builder, leaf.Source, start, Math.Min(part.End, leaf.EndOf(line)));
            if (part.End <= leaf.EndOf(line))
                return;
            builder.Leaf(SyntaxKind.SoftBreak, leaf.EndOf(line), leaf.EndOfLineEnding(line));
        }
    }

    private static void EmitLine(TreeBuilder builder, string source, int start, int end)
    {
        var textStart = start;
        for (var at = start; at < end;)
        {
            var next = source.AsSpan(at, end - at).IndexOfAny('\\', '&');
            if (next < 0)
                break;
            at += next;
            var length = ScanPiece(source.AsSpan(at, end - at), out var kind, out var value);
            if (length > 0)
            {
                if (at > textStart)
                    builder.Leaf(SyntaxKind.Text, textStart, at);
                builder.Leaf(kind, at, at + length, value);
                textStart = at + length;
            }
            at += Math.Max(length, 1);
        }
        if (end > textStart)
            builder.Leaf(SyntaxKind.Text, textStart, end);
    }

    private static int ScanPiece(ReadOnlySpan<char> text, out SyntaxKind kind, out int value)
    {
        value = 0;
        kind = SyntaxKind.Escape;
        if (text[0] == '\\')
            return text.Length > 1 && Characters.IsAsciiPunctuation(text[1]) ? 2 : 0;
        kind = SyntaxKind.CharacterReference;
        var length = CharacterReferences.Scan(text, out var reference);
        value = reference.CodePoint;
        return length;
    }
}
