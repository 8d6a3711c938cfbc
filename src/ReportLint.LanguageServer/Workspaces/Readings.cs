using System.Runtime.CompilerServices;
using ReportLint.Analysis;
using ReportLint.Hosting.Checking;
using ReportLint.LanguageServer.Documents;

namespace ReportLint.LanguageServer.Workspaces;

/// <summary>What was found in the documents that are open, as long as somebody holds them; safe to share between threads.</summary>
internal sealed class Readings
{
    private readonly ConditionalWeakTable<OpenDocument, DocumentReading> _readings = [];

    /// <summary>What is shown of a document, by position.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IReadOnlyList<Finding> FindingsOf(OpenDocument document, Session session, CancellationToken cancellationToken) =>
        Of(document).FindingsIn(session, cancellationToken);

    /// <summary>What a document claims.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ReportExplanation ExplanationOf(OpenDocument document, Session session, CancellationToken cancellationToken) =>
        Of(document).ExplanationIn(session, cancellationToken);

    /// <summary>What is kept of a document.</summary>
    public DocumentReading Of(OpenDocument document) => _readings.GetValue(document, static its => new(its));
}
