namespace ReportLint.LanguageServer.Protocol;

/// <summary>How a message to the user is shown (LSP 3.17, <c>MessageType</c>).</summary>
internal enum MessageType
{
    Error = 1,
    Warning = 2,
}
