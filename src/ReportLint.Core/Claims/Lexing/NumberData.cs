namespace ReportLint.Claims;

/// <summary>A number as written.</summary>
/// <param name="Value">What it stands for, a multiplier such as <c>k</c> applied.</param>
/// <param name="Precision">The step of its last written digit: 1 for <c>12</c>, 0.1 for <c>1.5</c>, 100 for <c>1.5k</c>.</param>
/// <param name="Notation">How it was written.</param>
internal readonly record struct NumberData(double Value, double Precision, NumberNotation Notation);
