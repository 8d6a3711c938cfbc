namespace ReportLint.LanguageServer.Protocol;

/// <summary>The findings of a document, or that they are the same as before (LSP 3.17, <c>DocumentDiagnosticReport</c>).</summary>
/// <param name="Kind"><c>full</c> or <c>unchanged</c>.</param>
/// <param name="ResultId">The id of the findings.</param>
/// <param name="Items">The findings; null where they are unchanged.</param>
internal sealed record DiagnosticReport(string Kind, string ResultId, IReadOnlyList<PublishedDiagnostic>? Items)
{
    /// <summary>The document; only in a report of the workspace.</summary>
    public string? Uri { get; init; }

    /// <summary>The version of an open document; only in a report of the workspace.</summary>
    public int? Version { get; init; }
}
