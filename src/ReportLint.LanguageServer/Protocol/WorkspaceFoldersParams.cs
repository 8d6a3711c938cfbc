namespace ReportLint.LanguageServer.Protocol;

/// <summary>What <c>workspace/didChangeWorkspaceFolders</c> says.</summary>
/// <param name="Event">What changed.</param>
internal sealed record WorkspaceFoldersParams(WorkspaceFoldersChange Event);
