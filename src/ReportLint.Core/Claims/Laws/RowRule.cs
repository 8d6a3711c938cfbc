namespace ReportLint.Claims.Laws;

/// <summary>How the cells of a row give another one.</summary>
internal enum RowRuleKind : byte
{
    /// <summary>a + b + ... = c.</summary>
    Sum,

    /// <summary>a - b = c.</summary>
    Difference,

    /// <summary>100 a / b = c %.</summary>
    Percentage,

    /// <summary>c is the change from a to b.</summary>
    Change,
}

/// <summary>A rule that may hold in the rows of a table.</summary>
/// <param name="Kind">How the cells give another one.</param>
/// <param name="Claim">The column of c.</param>
/// <param name="First">The column of a; of a sum, its first column.</param>
/// <param name="Second">The column of b; of a sum, its last column.</param>
/// <param name="Third">A third column of a sum; -1 where all columns from the first to the last are added, -2 where only those two
/// are.</param>
/// <param name="IsNamed">Whether the headers say so.</param>
internal readonly record struct RowRule(RowRuleKind Kind, int Claim, int First, int Second, int Third, bool IsNamed)
{
    /// <summary>Whether a and b stand in one cell: "18/20".</summary>
    public bool IsOfRatio => First == Second;
}
