namespace ReportLint.Claims;

/// <summary>How a report writes its numbers, so that a fix can write the same way.</summary>
/// <param name="DecimalSeparator"><c>.</c> or <c>,</c>.</param>
/// <param name="GroupSeparator">What stands between thousands; NUL where nothing does.</param>
/// <param name="Decimals">How many digits stand after the decimal separator.</param>
/// <param name="Suffix">The multiplier after it, as <c>k</c>; NUL where there is none.</param>
internal readonly record struct NumberNotation(char DecimalSeparator, char GroupSeparator, int Decimals, char Suffix = '\0');
