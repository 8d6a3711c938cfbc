namespace ReportLint.LanguageServer.Protocol;

/// <summary>What <c>workspace/didChangeWatchedFiles</c> says.</summary>
/// <param name="Changes">The files that changed.</param>
internal sealed record WatchedFilesParams(IReadOnlyList<FileEvent> Changes);
