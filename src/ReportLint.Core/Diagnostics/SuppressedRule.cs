using ReportLint.Text;

namespace ReportLint.Diagnostics;

/// <summary>A rule, or several, as a suppression comment names them.</summary>
/// <param name="Choice">An id, a prefix of ids or the name of a category.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct SuppressedRule(string Choice, TextSpan Span);
