namespace ReportLint.Claims.Grouping;

/// <summary>What a set of children is made of.</summary>
internal enum ChildKind : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The items of the first list.</summary>
    Items,

    /// <summary>The items of all lists that are in no item.</summary>
    TopItems,

    /// <summary>The items of all lists, nested ones too.</summary>
    AllItems,

    /// <summary>The items without nested lists.</summary>
    LeafItems,

    /// <summary>The items that are nested in items.</summary>
    SubItems,

    /// <summary>The items whose numbering goes on through several lists.</summary>
    Numbering,

    /// <summary>The items that have a number.</summary>
    NumberedItems,

    /// <summary>As many as the highest number of an item says.</summary>
    HighestNumber,

    /// <summary>The children whose status is done.</summary>
    Done,

    /// <summary>The children whose status is another one.</summary>
    NotDone,

    /// <summary>The children that are not struck through.</summary>
    NotStruck,

    /// <summary>The rows of a table, totals aside.</summary>
    Rows,

    /// <summary>The rows of all tables, totals aside.</summary>
    AllRows,

    /// <summary>The rows whose first cells differ.</summary>
    DistinctRows,

    /// <summary>The columns of a table but the first one.</summary>
    Columns,

    /// <summary>The sub-headings of the next level.</summary>
    Sections,

    /// <summary>All sub-headings.</summary>
    AllSections,

    /// <summary>The sub-headings without sub-headings.</summary>
    LeafSections,

    /// <summary>The sub-headings that have a number.</summary>
    NumberedSections,

    /// <summary>The lines that head what follows them: in strong emphasis, or with a colon at the end.</summary>
    Titles,

    /// <summary>Sub-headings and lines that head something.</summary>
    Heads,

    /// <summary>Lists, tables and fences.</summary>
    Blocks,

    /// <summary>Lines and paragraphs.</summary>
    Lines,

    /// <summary>The lines of a fence that contain no other lines.</summary>
    FenceLeaves,

    /// <summary>The outermost lines of a fence; those within its only root.</summary>
    FenceTops,

    /// <summary>The lines of a fence that contain others, or are named as folders.</summary>
    FenceFolders,

    /// <summary>All lines of a fence.</summary>
    FenceLines,
}
