namespace ReportLint.Text;

/// <summary>Replaces what <paramref name="Span"/> covers by <paramref name="NewText"/>.</summary>
/// <param name="Span">What is removed; empty where text is only added.</param>
/// <param name="NewText">What comes; empty where text is only taken away.</param>
public readonly record struct TextChange(TextSpan Span, string NewText);
