using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>Names a fix by what it mends.</summary>
/// <param name="Round">In which round, from one.</param>
/// <param name="Id">The id of the diagnostic.</param>
/// <param name="Span">Where it is, in the text of the round.</param>
internal readonly record struct FixKey(int Round, string Id, TextSpan Span);
