using ReportLint.Text;

namespace ReportLint.Claims.Form;

/// <summary>A heading or sentence in capitals.</summary>
/// <param name="Span">From its first word to its last.</param>
/// <param name="Words">Its words, in order, acronyms left out.</param>
internal sealed record ShoutedPlace(TextSpan Span, IReadOnlyList<ShoutedWord> Words);
