namespace ReportLint.Claims;

/// <summary>Which of 64 characters are in a class, a bit each, the first character's the lowest.</summary>
/// <param name="Letters">ASCII letters.</param>
/// <param name="Blanks">Spaces and control characters.</param>
/// <param name="Joints">What may belong to the word before it, or is no sign by itself: digits, <c>_</c>, all that is not ASCII, and
/// <c>.</c>, <c>-</c> and <c>:</c> with a letter or a digit after them.</param>
internal readonly record struct WordMapRow(ulong Letters, ulong Blanks, ulong Joints);
