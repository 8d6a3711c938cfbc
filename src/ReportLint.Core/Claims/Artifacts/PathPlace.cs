namespace ReportLint.Claims;

/// <summary>How a report names a file or directory.</summary>
internal enum PathPlace : byte
{
    /// <summary>A code span, anywhere.</summary>
    CodeSpan,

    /// <summary>The start of a list item or of a line with a mark; after the label of a file; in brackets, or with its directory, on a line
    /// that is marked as done.</summary>
    Lead,

    /// <summary>A cell of a table that holds nothing else.</summary>
    Cell,

    /// <summary>A line of a listing in a fence.</summary>
    Listing,

    /// <summary>An entry of a tree that is drawn in a fence.</summary>
    Tree,

    /// <summary>Plain words of a heading, which say what its section is about.</summary>
    Heading,

    /// <summary>Plain words, which only say where to look for what stands beside them.</summary>
    Prose,
}
