namespace ReportLint.Claims;

/// <summary>What a column of a table says of a row.</summary>
internal enum ColumnRole : byte
{
    /// <summary>Nothing that the model knows.</summary>
    None,

    /// <summary>What the row is about; the first column.</summary>
    Label,

    /// <summary>How it stands.</summary>
    Status,

    /// <summary>What was to be reached.</summary>
    Target,

    /// <summary>What was reached.</summary>
    Actual,

    /// <summary>The sum of the row.</summary>
    Total,

    /// <summary>A share of completion.</summary>
    Progress,

    /// <summary>A number of the row's own that is not summed: a mean, a rate, an identifier.</summary>
    Own,

    /// <summary>How it was.</summary>
    Before,

    /// <summary>How it is.</summary>
    After,

    /// <summary>Remarks.</summary>
    Remark,
}
