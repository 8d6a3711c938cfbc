namespace ReportLint.Claims.Comparing;

/// <summary>An item that a report calls done and a later one open.</summary>
/// <param name="Done">Where it is done.</param>
/// <param name="Open">Where it is open.</param>
internal sealed record ReopenedItem(FactReference Done, FactReference Open);
