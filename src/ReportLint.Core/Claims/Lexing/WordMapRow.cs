namespace ReportLint.Claims;

/// <summary>Which of 64 characters are in a class, a bit each, the first character's the lowest.</summary>
/// <param name="Letters">ASCII letters.</param>
/// <param name="Blanks">Spaces.</param>
/// <param name="Joints">What may belong to the word before it: digits, <c>_</c>, <c>.</c>, <c>-</c> and all that is not ASCII.</param>
internal readonly record struct WordMapRow(ulong Letters, ulong Blanks, ulong Joints);
