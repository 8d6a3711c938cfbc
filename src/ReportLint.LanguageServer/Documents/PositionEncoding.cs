namespace ReportLint.LanguageServer.Documents;

/// <summary>In what units positions count within a line (LSP 3.17, <c>PositionEncodingKind</c>).</summary>
internal enum PositionEncoding
{
    Utf16,
    Utf8,
}
