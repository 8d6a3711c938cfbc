namespace ReportLint.Claims;

/// <summary>A thing with a count or a size of its own: "Error handling (15 exception types)", "`colors.ts` (240 lines)".</summary>
/// <param name="Key">Of the thing and of what is counted.</param>
/// <param name="Item">The index of its item.</param>
/// <param name="Quantity">The index of the count.</param>
/// <param name="IsFile">Whether the thing is a file with a path, of which there is only one.</param>
internal readonly record struct SizedThing(ulong Key, int Item, int Quantity, bool IsFile);
