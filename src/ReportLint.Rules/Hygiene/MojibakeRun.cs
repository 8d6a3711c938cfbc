using ReportLint.Text;

namespace ReportLint.Rules.Hygiene;

/// <summary>Mis-decoded text without a gap.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Decoded">What it stands for, with what cannot be decoded left as it is; null where nothing of it can be decoded.</param>
/// <param name="IsCertain">Whether it could be nothing else.</param>
internal readonly record struct MojibakeRun(TextSpan Span, string? Decoded, bool IsCertain);
