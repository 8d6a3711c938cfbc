namespace ReportLint.Claims.Statements;

/// <summary>What the words that name a figure say of it besides.</summary>
[Flags]
internal enum FigureTraits : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>All of a thing is meant: total, overall.</summary>
    Whole = 1,

    /// <summary>It is a share of completion: complete, progress.</summary>
    Completion = 2,

    /// <summary>It is a score or a rate.</summary>
    Measure = 4,

    /// <summary>Words beside it may limit it to a part.</summary>
    Qualified = 8,

    /// <summary>It is a change: an improvement, a reduction.</summary>
    Change = 16,

    /// <summary>The header of its column names the figure, and not what it is of: value, count, result.</summary>
    General = 32,

    /// <summary>It is no figure of what is, but an aim, an estimate or a value of the past.</summary>
    Supposed = 64,
}
