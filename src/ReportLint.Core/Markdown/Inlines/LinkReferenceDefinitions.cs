namespace ReportLint.Markdown;

/// <summary>Link reference definitions (§4.7): read at the start of a paragraph, written into the tree in its place.</summary>
internal static class LinkReferenceDefinitions
{
    /// <summary>Reads the definitions that <paramref name="lines"/> start with into the map; gives how many lines they take.</summary>
    public static int Consume(string text, ReadOnlySpan<LineSegment> lines, ReferenceMap map)
    {
        var consumed = 0;
        while (consumed < lines.Length && lines[consumed].Length > 0 && text[lines[consumed].Start] == '[')
        {
            var leaf = new LeafText(text, lines.Slice(consumed));
            if (!TryRead(in leaf, out var definition, out var lineCount))
                break;
            map.Add(in leaf, definition, lineCount);
            consumed += lineCount;
        }
        return consumed;
    }

    /// <summary>Writes a definition's node with its parts; gives the node's index.</summary>
    public static int Emit(int ordinal, ReferenceMap map, string text, TreeBuilder builder)
    {
        ref readonly var definition = ref map[ordinal];
        var leaf = map.LeafOf(ordinal, text);
        var node = builder.Open(SyntaxKind.LinkReferenceDefinition, definition.Start);
        builder.Leaf(SyntaxKind.LinkLabel, definition.Label.Start, definition.Label.End);
        EscapedText.Emit(builder, SyntaxKind.LinkDestination, in leaf, definition.Destination);
        if (definition.Title.Exists)
            EscapedText.Emit(builder, SyntaxKind.LinkTitle, in leaf, definition.Title);
        builder.Close(node, definition.End);
        return node;
    }

    private static bool TryRead(in LeafText leaf, out ReferenceDefinition definition, out int lineCount)
    {
        definition = new() { Start = leaf.Start };
        lineCount = 0;
        var cursor = new LeafCursor(in leaf, 0, leaf.Start);
        if (!LinkParts.TryReadLabel(ref cursor, out definition.Label) || !cursor.TryTake(':'))
            return false;
        cursor.SkipWhitespace();
        var start = cursor.Offset;
        if (!LinkParts.TryReadDestination(ref cursor, out definition.Destination) || cursor.Offset == start)
            return false;
        TryReadTitle(ref cursor, out definition.Title);
        definition.End = cursor.Offset;
        lineCount = cursor.Line + 1;
        return IsAtLineEnd(cursor);
    }

    /// <summary>A title that something follows in its line is none: then it may still be the next line's text.</summary>
    private static void TryReadTitle(ref LeafCursor cursor, out LeafPart title)
    {
        var ahead = cursor;
        if (ahead.SkipWhitespace() && LinkParts.TryReadTitle(ref ahead, out title) && IsAtLineEnd(ahead))
            cursor = ahead;
        else
            title = default;
    }

    private static bool IsAtLineEnd(LeafCursor cursor)
    {
        cursor.SkipBlanks();
        return cursor.Current is '\n' or LeafCursor.AtEnd;
    }
}
