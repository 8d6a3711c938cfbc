namespace ReportLint.Claims.Grouping;

/// <summary>What a node of the containment tree is.</summary>
internal enum GroupKind : byte
{
    /// <summary>The report.</summary>
    Root,

    /// <summary>A heading with all that stands below it.</summary>
    Section,

    /// <summary>A line in strong emphasis that heads what follows, up to the next one.</summary>
    Title,

    /// <summary>A line with the lists, tables and fences that directly follow it.</summary>
    Lead,

    /// <summary>A list.</summary>
    List,

    /// <summary>An item of a list, with what is nested in it.</summary>
    ListItem,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A body row of a table.</summary>
    Row,

    /// <summary>A fenced block.</summary>
    Fence,

    /// <summary>A line of a fenced block.</summary>
    FenceLine,

    /// <summary>A paragraph of several labelled lines.</summary>
    Lines,

    /// <summary>A line or a paragraph that contains nothing.</summary>
    Line,
}
