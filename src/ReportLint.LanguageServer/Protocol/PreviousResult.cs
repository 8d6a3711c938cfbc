namespace ReportLint.LanguageServer.Protocol;

/// <summary>A result that the client has of a document.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Value">The id of the result.</param>
internal sealed record PreviousResult(string Uri, string Value);
