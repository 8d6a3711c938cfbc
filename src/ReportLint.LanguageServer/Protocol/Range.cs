namespace ReportLint.LanguageServer.Protocol;

/// <summary>A half-open part of a document (LSP 3.17, <c>Range</c>).</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">The place after it.</param>
internal readonly record struct Range(Position Start, Position End);
