namespace ReportLint.Claims.Statements;

/// <summary>Where a clause stands in its item.</summary>
internal enum RemarkPlace : byte
{
    /// <summary>At the start, so that it has no subject of its own.</summary>
    Start,

    /// <summary>After a label that names a thing: "Export: pending".</summary>
    Value,

    /// <summary>After a label that names no thing: "Status: pending".</summary>
    General,

    /// <summary>Directly after the mark, with words before it: "Export ✅ pending".</summary>
    Mark,

    /// <summary>After a dash.</summary>
    Tail,

    /// <summary>In parentheses.</summary>
    Parenthesis,

    /// <summary>After a comma or in a further sentence.</summary>
    Further,

    /// <summary>In the cell of the status column.</summary>
    Status,

    /// <summary>In a cell of remarks or of progress.</summary>
    Cell,
}
