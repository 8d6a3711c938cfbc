namespace ReportLint.LanguageServer.Protocol;

/// <summary>Where a rule is explained.</summary>
/// <param name="Href">The address of its page.</param>
internal sealed record CodeDescription(string Href);
