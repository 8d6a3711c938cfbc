namespace ReportLint.LanguageServer.Protocol;

/// <summary>The page of a rule, for clients that cannot open documents.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Markdown">Its text.</param>
internal sealed record RulePage(string Title, string Markdown);
