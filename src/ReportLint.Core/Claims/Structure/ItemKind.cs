namespace ReportLint.Claims;

/// <summary>What carries a claim.</summary>
internal enum ItemKind : byte
{
    /// <summary>A heading; it heads its section.</summary>
    Heading,

    /// <summary>A paragraph of prose.</summary>
    Paragraph,

    /// <summary>A list item's own text, without nested lists.</summary>
    ListItem,

    /// <summary>A line <c>**label**: value</c> of a paragraph, or one that starts with a mark.</summary>
    LabelLine,

    /// <summary>A body row of a table.</summary>
    TableRow,

    /// <summary>A line of a fenced block that holds results.</summary>
    FenceLine,
}
