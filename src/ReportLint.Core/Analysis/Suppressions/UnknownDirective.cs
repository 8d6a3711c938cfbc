using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>A suppression comment with a word that the linter does not know.</summary>
/// <param name="Word">The word, which starts with <c>reportlint-</c>.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record UnknownDirective(string Word, TextSpan Span);
