namespace ReportLint.Claims;

/// <summary>A column of a table.</summary>
internal struct Column
{
    /// <summary>What it says of a row.</summary>
    public ColumnRole Role { get; internal set; }

    internal int FirstToken;
    internal int EndToken;
    internal Concepts Concepts;
    internal Topics Topics;
}
