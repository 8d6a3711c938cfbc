namespace ReportLint.LanguageServer.Protocol;

/// <summary>What <c>workspace/applyEdit</c> asks of the client.</summary>
/// <param name="Label">What it is called in the list of things to undo.</param>
/// <param name="Edit">The edits.</param>
internal sealed record ApplyEditParams(string Label, WorkspaceEdit Edit);
