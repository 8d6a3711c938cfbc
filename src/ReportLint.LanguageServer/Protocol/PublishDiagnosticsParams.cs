namespace ReportLint.LanguageServer.Protocol;

/// <summary>What <c>textDocument/publishDiagnostics</c> says.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Version">Its version; null where it is not open.</param>
/// <param name="Diagnostics">All of its findings.</param>
internal sealed record PublishDiagnosticsParams(string Uri, int? Version, IReadOnlyList<PublishedDiagnostic> Diagnostics);
