namespace ReportLint.Claims.Statements;

/// <summary>Where the mark of an item stands.</summary>
internal enum MarkPlace : byte
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>A box to tick, at the start of a list item.</summary>
    Box,

    /// <summary>At the start.</summary>
    Start,

    /// <summary>At the end, or after the label.</summary>
    End,

    /// <summary>Between words.</summary>
    Middle,

    /// <summary>In the cell of the status column.</summary>
    Cell,
}
