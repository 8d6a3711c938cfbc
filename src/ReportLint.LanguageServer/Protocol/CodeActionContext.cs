namespace ReportLint.LanguageServer.Protocol;

/// <summary>What code actions are asked for.</summary>
/// <param name="Diagnostics">The diagnostics that the client shows there.</param>
/// <param name="Only">The kinds that are wanted; null is all.</param>
internal sealed record CodeActionContext(IReadOnlyList<ClientDiagnostic>? Diagnostics = null, IReadOnlyList<string>? Only = null);
