namespace ReportLint.LanguageServer.Protocol;

/// <summary>A place in a document (LSP 3.17, <c>Position</c>).</summary>
/// <param name="Line">From zero.</param>
/// <param name="Character">From zero, in units of the encoding that client and server agreed on.</param>
internal readonly record struct Position(int Line, int Character);
