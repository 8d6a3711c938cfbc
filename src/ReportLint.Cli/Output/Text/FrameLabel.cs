using ReportLint.Text;

namespace ReportLint.Cli.Output.Text;

/// <summary>A place that a frame marks.</summary>
/// <param name="Span">What to underline; where it runs over several lines, its part on the first.</param>
/// <param name="Mark">The character to underline with.</param>
/// <param name="Message">What to say of it; may be empty.</param>
/// <param name="Paint">Its colour.</param>
internal sealed record FrameLabel(TextSpan Span, char Mark, string Message, Func<string, string> Paint);
