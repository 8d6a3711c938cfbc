namespace ReportLint.Markdown;

/// <summary>What a node of the syntax tree is, in CommonMark's and GFM's terms.</summary>
public enum SyntaxKind : byte
{
    /// <summary>No node.</summary>
    None,

    /// <summary>The whole text; the root.</summary>
    Document,

    /// <summary>YAML between <c>---</c> lines at the very start. Children: <see cref="CodeLine"/>.</summary>
    FrontMatter,

    /// <summary>A thematic break (CommonMark §4.1).</summary>
    ThematicBreak,

    /// <summary>An ATX or setext heading (§4.2, §4.3). Value: the level, 1 to 6, plus 8 for a setext heading. Children: inlines.</summary>
    Heading,

    /// <summary>An indented code block (§4.4). Children: <see cref="CodeLine"/>.</summary>
    IndentedCode,

    /// <summary>A fenced code block (§4.5). Children: <see cref="InfoString"/> where there is one, then <see cref="CodeLine"/>.</summary>
    FencedCode,

    /// <summary>The info string of a fenced code block, trimmed. Children: inlines of text, escapes and character references.</summary>
    InfoString,

    /// <summary>One line of a code block, HTML block or front matter, without its line ending and without the container's and the block's
    /// indentation. Value: columns (0 to 3) of a partly consumed tab that belong to the content, as blanks; plus 8 where the next piece
    /// stands on the same line.</summary>
    CodeLine,

    /// <summary>An HTML block (§4.6). Value: its start condition, 1 to 7. Children: <see cref="CodeLine"/> and <see
    /// cref="HtmlComment"/>.</summary>
    HtmlBlock,

    /// <summary>An HTML comment, from <c>&lt;!--</c> to <c>--></c>, exactly. In an HTML block it stands between the <see cref="CodeLine"/>s
    /// before and after it and has the <see cref="CodeLine"/>s of its own text as children; among inlines it has, if it spans lines, a
    /// <see cref="CodeLine"/> for each of them, markup included.</summary>
    HtmlComment,

    /// <summary>A link reference definition (§4.7). Children: <see cref="LinkLabel"/>, <see cref="LinkDestination"/>, <see
    /// cref="LinkTitle"/>.</summary>
    LinkReferenceDefinition,

    /// <summary>A footnote definition (cmark-gfm), from <c>[^label]:</c> on. Children: <see cref="LinkLabel"/>, then blocks. Value: the
    /// footnote's number, from 1 in the order in which definitions end; 0 where its label is defined already.</summary>
    FootnoteDefinition,

    /// <summary>A paragraph (§4.8). Children: inlines.</summary>
    Paragraph,

    /// <summary>A block quote (§5.1).</summary>
    BlockQuote,

    /// <summary>A bullet list (§5.3). Value: 1 when it is loose.</summary>
    BulletList,

    /// <summary>An ordered list (§5.3). Value: twice the start number, plus 1 when it is loose.</summary>
    OrderedList,

    /// <summary>A list item (§5.2). Its span starts with its marker.</summary>
    ListItem,

    /// <summary>A task list item's box (GFM §5.3), <c>[ ]</c> or <c>[x]</c>; the first inline of the item's first paragraph. Value: 1 when
    /// ticked.</summary>
    TaskMarker,

    /// <summary>A table (GFM §4.10). Value: the number of columns.</summary>
    Table,

    /// <summary>The header row. Children: <see cref="TableCell"/>.</summary>
    TableHeader,

    /// <summary>The row of hyphens below the header; no children.</summary>
    TableDelimiterRow,

    /// <summary>A body row. Value: the number of cells written in the source, which may be more or fewer than the columns. Children: <see
    /// cref="TableCell"/> for every cell written, the excess ones too.</summary>
    TableRow,

    /// <summary>A cell: its content, trimmed, without pipes; empty where there is nothing. Value: alignment, 0 none, 1 left, 2 center, 3
    /// right. Children: inlines.</summary>
    TableCell,

    /// <summary>Plain text, inside one line.</summary>
    Text,

    /// <summary>A line ending inside a paragraph that is no hard break (§6.8), with the blanks before it; those after it are
    /// uncovered.</summary>
    SoftBreak,

    /// <summary>A hard line break (§6.7).</summary>
    HardBreak,

    /// <summary>A backslash escape (§2.4), backslash and character; the backslash before a pipe in a table cell too.</summary>
    Escape,

    /// <summary>A character reference (§2.5). Value: its first code point.</summary>
    CharacterReference,

    /// <summary>A code span (§6.1). Children: <see cref="CodeText"/>.</summary>
    CodeSpan,

    /// <summary>The content of a code span, a node a line, stripped as §6.1 says.</summary>
    CodeText,

    /// <summary>Emphasis (§6.2).</summary>
    Emphasis,

    /// <summary>Strong emphasis (§6.2).</summary>
    Strong,

    /// <summary>Strikethrough (GFM §6.5).</summary>
    Strikethrough,

    /// <summary>A link (§6.3). Children: its text, then <see cref="LinkDestination"/> and <see cref="LinkTitle"/> or <see
    /// cref="LinkLabel"/>. Value: for a reference link the ordinal of its definition plus 1; 0 for an inline link.</summary>
    Link,

    /// <summary>An image (§6.4); as <see cref="Link"/>.</summary>
    Image,

    /// <summary>A footnote reference (cmark-gfm), <c>[^label]</c>; there is a definition. Value: that of the definition.</summary>
    FootnoteReference,

    /// <summary>Where a link leads, without angle brackets. Children: text, escapes and character references.</summary>
    LinkDestination,

    /// <summary>A link's title, without its quotation marks. Children: text, breaks, escapes and character references.</summary>
    LinkTitle,

    /// <summary>The label of a reference link or definition, without its brackets; that of a footnote without its <c>^</c>.</summary>
    LinkLabel,

    /// <summary>An autolink in angle brackets (§6.5), brackets included. Value: 1 for an e-mail address.</summary>
    Autolink,

    /// <summary>An extended autolink (GFM §6.9). Value: 0 for a scheme, 1 for an e-mail address, 2 for <c>www.</c>.</summary>
    ExtendedAutolink,

    /// <summary>Raw inline HTML that is no comment (§6.6). Children, if it spans lines: a <see cref="CodeLine"/> for each of
    /// them.</summary>
    InlineHtml,
}
