namespace ReportLint.LanguageServer.Protocol;

/// <summary>The findings of the workspace, or a part of them.</summary>
/// <param name="Items">One for each document.</param>
internal sealed record WorkspaceDiagnosticReport(IReadOnlyList<DiagnosticReport> Items);
