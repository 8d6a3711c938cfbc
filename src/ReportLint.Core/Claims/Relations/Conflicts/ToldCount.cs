namespace ReportLint.Claims;

/// <summary>A count that a label, a row or a heading names: "Bollards painted: 140".</summary>
/// <param name="Item">The index of its item.</param>
/// <param name="Quantity">The index of the count.</param>
/// <param name="Label">The tokens of the words that name it, half-open.</param>
/// <param name="Words">The stems of these words among all that are kept, half-open.</param>
internal readonly record struct ToldCount(int Item, int Quantity, (int First, int End) Label, (int First, int End) Words);
