namespace ReportLint.Claims.Statements;

/// <summary>What carries a statement.</summary>
internal enum StatementSource : byte
{
    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>A line <c>label: value</c>.</summary>
    Label,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A sentence.</summary>
    Sentence,

    /// <summary>A line of a fenced block.</summary>
    Fence,
}
