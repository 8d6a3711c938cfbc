namespace ReportLint.Claims;

/// <summary>By how many percent something is said to have changed.</summary>
/// <param name="Key">Of what changed.</param>
/// <param name="Direction">1 where it rose, -1 where it fell, 0 where it got better.</param>
/// <param name="Item">The index of the item that says it.</param>
/// <param name="Quantity">The index of the percentage.</param>
internal readonly record struct ChangeClaim(ulong Key, int Direction, int Item, int Quantity)
{
    /// <summary>So many words name what changed that it is the same wherever it is told.</summary>
    public bool IsFull { get; init; }
}
