namespace ReportLint.LanguageServer.Protocol;

/// <summary>A document, and its version where the message is about one.</summary>
/// <param name="Uri">Its address.</param>
/// <param name="Version">Its version.</param>
internal sealed record TextDocumentIdentifier(string Uri, int? Version = null);
