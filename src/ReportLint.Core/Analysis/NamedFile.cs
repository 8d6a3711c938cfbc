using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>A place where a report names a file that is there.</summary>
/// <param name="Span">The name.</param>
/// <param name="Path">The path from the root of the repository, with <c>/</c> between its parts.</param>
internal sealed record NamedFile(TextSpan Span, string Path);
