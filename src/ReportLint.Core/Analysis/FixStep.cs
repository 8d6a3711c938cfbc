using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>The least part of a round that can be left out: a whole fix, or one change of a fix whose changes are independent.</summary>
/// <param name="Diagnostic">What it fixes.</param>
/// <param name="Span">Names it, together with the rule: the diagnostic's span, or the span of the one change.</param>
/// <param name="Changes">Ascending, not overlapping.</param>
internal sealed record FixStep(Diagnostic Diagnostic, TextSpan Span, IReadOnlyList<TextChange> Changes);
