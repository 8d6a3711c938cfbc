using ReportLint.Text;

namespace ReportLint.Rules.Hygiene;

/// <summary>What a template left behind.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">Its text.</param>
internal readonly record struct Placeholder(TextSpan Span, string Text);
