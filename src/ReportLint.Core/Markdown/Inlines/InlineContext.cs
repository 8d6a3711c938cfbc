namespace ReportLint.Markdown;

/// <summary>What kind of leaf the inlines stand in.</summary>
internal enum InlineContext
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>An ATX or setext heading.</summary>
    Heading,

    /// <summary>A table cell: one line, and a backslash escapes a pipe even in code (GFM §4.10).</summary>
    TableCell,

    /// <summary>The info string of a fenced code block: only text, escapes and character references (§4.5).</summary>
    InfoString,
}
