namespace ReportLint.LanguageServer.Protocol;

/// <summary>A finding as clients show it (LSP 3.17, <c>Diagnostic</c>).</summary>
/// <param name="Range">Where it is.</param>
/// <param name="Severity">1 is an error, 2 a warning, 3 an information.</param>
/// <param name="Code">The rule.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Data">What programs need.</param>
internal sealed record PublishedDiagnostic(Range Range, int Severity, string Code, string Message, DiagnosticData Data)
{
    /// <summary>Who found it.</summary>
    public string Source { get; } = "reportlint";

    /// <summary>Where the rule is explained; null where the program has no address.</summary>
    public CodeDescription? CodeDescription { get; init; }

    /// <summary>1 is shown as unnecessary; null is nothing.</summary>
    public IReadOnlyList<int>? Tags { get; init; }

    /// <summary>The other places that take part; null where there are none, or the client does not show them.</summary>
    public IReadOnlyList<RelatedInformation>? RelatedInformation { get; init; }
}
