namespace ReportLint.Claims;

/// <summary>A table.</summary>
internal struct Table
{
    /// <summary>The index of its node in the syntax tree.</summary>
    public int Node { get; internal set; }

    /// <summary>The section it stands in.</summary>
    public int Section { get; internal set; }

    /// <summary>Its columns: half-open indexes.</summary>
    public (int First, int End) Columns { get; internal set; }

    /// <summary>Its body rows among the items: half-open indexes.</summary>
    public (int First, int End) Rows { get; internal set; }

    /// <summary>How many columns it has.</summary>
    public readonly int ColumnCount => Columns.End - Columns.First;

    /// <summary>A table of so many columns holds data and relates nothing; comparing its columns with one another would take too
    /// long.</summary>
    internal readonly bool IsTooWide => ColumnCount > 32;
}
