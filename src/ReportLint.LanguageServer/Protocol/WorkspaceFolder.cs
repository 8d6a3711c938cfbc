namespace ReportLint.LanguageServer.Protocol;

/// <summary>A folder that is open in the client.</summary>
/// <param name="Uri">Its address.</param>
/// <param name="Name">How the client shows it.</param>
internal sealed record WorkspaceFolder(string Uri, string Name = "");
