using ReportLint.LanguageServer.Documents;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Workspaces;

namespace ReportLint.LanguageServer.Features;

/// <summary>Answers requests for the findings of one document.</summary>
/// <param name="readings">What was found in the documents.</param>
/// <param name="writer">Writes findings as the client shows them.</param>
/// <param name="publisher">Pushes what is wrong in configuration files.</param>
internal sealed class DocumentDiagnostics(Readings readings, DiagnosticWriter writer, DiagnosticPublisher publisher)
{
    /// <summary>Of a document that is no report.</summary>
    public static DiagnosticReport Empty { get; } = new("full", "", []);

    /// <summary>The findings of a document, or that they are the same as before.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public DiagnosticReport Pull(OpenDocument document, string? previous, Session session, CancellationToken cancellationToken)
    {
        var findings = readings.FindingsOf(document, session, cancellationToken);
        publisher.PublishConfiguration(session);
        return writer.Write(document, findings, session, previous).Report;
    }
}
