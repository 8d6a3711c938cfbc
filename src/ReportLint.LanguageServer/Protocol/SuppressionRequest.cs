namespace ReportLint.LanguageServer.Protocol;

/// <summary>What <c>reportlint.suppressWithReason</c> asks.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Rule">The rule, as <c>RL2001</c>.</param>
/// <param name="Line">The line of the finding, from zero.</param>
/// <param name="Scope"><c>line</c> or <c>file</c>.</param>
/// <param name="Reason">Why.</param>
internal sealed record SuppressionRequest(string Uri, string Rule, int Line, string Scope = "line", string Reason = "");
