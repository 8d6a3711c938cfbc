using ReportLint.Claims;
using ReportLint.Text;

namespace ReportLint.Hosting.Settings;

/// <summary>A file with words of a user's own.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Text">What it holds; null where it cannot be read.</param>
/// <param name="Vocabulary">The words; null where it cannot be read.</param>
/// <param name="Problem">Why it cannot be read; null where it can.</param>
internal sealed record VocabularyFile(string Path, SourceText? Text, Vocabulary? Vocabulary, string? Problem);
