namespace ReportLint.LanguageServer.Protocol;

/// <summary>The folders that were opened and closed.</summary>
/// <param name="Added">Those that were opened.</param>
/// <param name="Removed">Those that were closed.</param>
internal sealed record WorkspaceFoldersChange(IReadOnlyList<WorkspaceFolder>? Added = null, IReadOnlyList<WorkspaceFolder>? Removed = null);
