namespace ReportLint.Claims;

/// <summary>A mistake in a word list.</summary>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Line">The line, from 0.</param>
/// <param name="Column">Where in the line it starts, from 0, in UTF-16 code units.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
internal readonly record struct WordListError(string Message, int Line, int Column, int Length);
