namespace ReportLint.Claims;

/// <summary>An amount of something that a label names: "Manuals: 4 files, ~2,000 lines".</summary>
/// <param name="Key">Of the label and of what is counted.</param>
/// <param name="Item">The index of its item.</param>
/// <param name="Quantity">The index of the amount.</param>
/// <param name="IsTotal">Whether the label says that it is all there is.</param>
internal readonly record struct LabelledAmount(ulong Key, int Item, int Quantity, bool IsTotal);
