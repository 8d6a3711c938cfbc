namespace ReportLint.Claims.Statements;

/// <summary>Where the words stand that say how an item stands.</summary>
internal enum WordPlace : byte
{
    /// <summary>There are none.</summary>
    None,

    /// <summary>After the colon of a label: "Export: pending".</summary>
    Value,

    /// <summary>At the end, set off: "Export - pending", "Export (done)".</summary>
    Tail,

    /// <summary>At the end of a heading or a line that heads others: "Phase 1 complete".</summary>
    End,

    /// <summary>At the start of a heading or a line that heads others: "Completed tasks".</summary>
    Start,

    /// <summary>In the cell of the status column.</summary>
    Cell,

    /// <summary>The whole item is a status: "DONE".</summary>
    Whole,
}
