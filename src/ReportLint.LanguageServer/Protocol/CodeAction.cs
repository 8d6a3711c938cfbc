namespace ReportLint.LanguageServer.Protocol;

/// <summary>Something that can be done about a finding.</summary>
/// <param name="Title">What it does.</param>
/// <param name="Kind">Its kind, as <c>quickfix</c>.</param>
internal sealed record CodeAction(string Title, string Kind)
{
    /// <summary>What it fixes; null where it is not about single findings.</summary>
    public IReadOnlyList<PublishedDiagnostic>? Diagnostics { get; init; }

    /// <summary>Whether the client may apply it without asking which one; null is no.</summary>
    public bool? IsPreferred { get; init; }

    /// <summary>What it changes.</summary>
    public WorkspaceEdit? Edit { get; init; }

    /// <summary>What is executed after that.</summary>
    public CommandReference? Command { get; init; }
}
