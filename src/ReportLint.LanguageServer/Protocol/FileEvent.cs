namespace ReportLint.LanguageServer.Protocol;

/// <summary>A file that changed on disk.</summary>
/// <param name="Uri">The file.</param>
/// <param name="Type">1 is created, 2 is changed, 3 is deleted.</param>
internal sealed record FileEvent(string Uri, int Type);
