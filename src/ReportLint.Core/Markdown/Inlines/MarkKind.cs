namespace ReportLint.Markdown;

/// <summary>How a mark is written into the tree.</summary>
internal enum MarkKind : byte
{
    /// <summary>Not at all: what it covers is text.</summary>
    Inert,

    /// <summary>As one node without children.</summary>
    Leaf,

    /// <summary>As a soft or hard break; text goes on at the start of the next line's content.</summary>
    Break,

    /// <summary>As a code span with its lines.</summary>
    CodeSpan,

    /// <summary>As the ends and starts of emphasis, strong emphasis and strikethrough.</summary>
    Delimiters,

    /// <summary>As the start of a link or image.</summary>
    LinkStart,

    /// <summary>As the end of one, with its destination and title or label.</summary>
    LinkTail,
}
