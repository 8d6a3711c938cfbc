using ReportLint.Text;

namespace ReportLint.Claims.Form;

/// <summary>A word in capitals that is no acronym.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="StartsSentence">Whether it keeps its first capital.</param>
/// <param name="IsListed">Whether the word lists hold it: then it is no name.</param>
internal readonly record struct ShoutedWord(TextSpan Span, bool StartsSentence, bool IsListed);
