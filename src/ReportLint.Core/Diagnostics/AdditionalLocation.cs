using ReportLint.Text;

namespace ReportLint.Diagnostics;

/// <summary>Another place that takes part in a defect.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Message">What it contributes, as a note in a few words.</param>
public readonly record struct AdditionalLocation(TextSpan Span, string Message);
