namespace ReportLint.Claims.Laws;

/// <summary>A place where an item says how it stands.</summary>
/// <param name="Node">Its node.</param>
/// <param name="Item">The item that says it.</param>
/// <param name="Named">The item that names what it is said of.</param>
/// <param name="Status">How it stands.</param>
/// <param name="IsImplied">Whether only the head above it says so.</param>
internal readonly record struct StatePlace(int Node, int Item, int Named, Polarity Status, bool IsImplied);
