using ReportLint.Hosting.Checking;
using ReportLint.LanguageServer.Protocol;

namespace ReportLint.LanguageServer.Workspaces;

/// <summary>A document with its findings, as the client shows them.</summary>
/// <param name="Uri">Its address.</param>
/// <param name="Version">Its version; null where it is not open.</param>
/// <param name="ResultId">By which the findings are recognized.</param>
/// <param name="Items">The findings; null where the client has them.</param>
/// <param name="Counts">How many there are.</param>
internal sealed record CheckedDocument(
    string Uri, int? Version, string ResultId, IReadOnlyList<PublishedDiagnostic>? Items, FindingCounts Counts)
{
    /// <summary>The answer to a request for the diagnostics of this document.</summary>
    public DiagnosticReport Report => new(Items is null ? "unchanged" : "full", ResultId, Items);

    /// <summary>The same as a part of an answer about the workspace.</summary>
    public DiagnosticReport WorkspaceReport => Report with { Uri = Uri, Version = Version };
}
