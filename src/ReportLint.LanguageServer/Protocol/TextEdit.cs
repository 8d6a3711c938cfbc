namespace ReportLint.LanguageServer.Protocol;

/// <summary>A part of a document that is replaced.</summary>
/// <param name="Range">What is replaced.</param>
/// <param name="NewText">The new text.</param>
internal sealed record TextEdit(Range Range, string NewText);
