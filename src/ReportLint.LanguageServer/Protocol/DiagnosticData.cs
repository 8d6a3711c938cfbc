namespace ReportLint.LanguageServer.Protocol;

/// <summary>What a diagnostic says for programs.</summary>
/// <param name="Confidence"><c>high</c>, <c>medium</c> or <c>low</c>.</param>
/// <param name="Fixes">How many fixes there are.</param>
/// <param name="Fingerprint">By which it is recognized in a later version of the document.</param>
internal sealed record DiagnosticData(string Confidence, int Fixes, string Fingerprint);
