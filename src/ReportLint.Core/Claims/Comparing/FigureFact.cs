namespace ReportLint.Claims.Comparing;

/// <summary>A figure of tests, of coverage or of findings.</summary>
/// <param name="Key">What it has in common with the same figure of other reports: its kind, and a hash of what narrows it.</param>
/// <param name="Better">Which way it becomes better.</param>
/// <param name="Quantity">Its value.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record FigureFact((string Kind, ulong Scope) Key, Improvement Better, Quantity Quantity, FactPlace Place);
