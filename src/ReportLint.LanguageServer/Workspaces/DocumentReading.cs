using ReportLint.Analysis;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;
using ReportLint.LanguageServer.Documents;

namespace ReportLint.LanguageServer.Workspaces;

/// <summary>What was found in one version of a document, kept for the requests that follow; safe to share between threads.</summary>
/// <param name="document">The document.</param>
internal sealed class DocumentReading(OpenDocument document)
{
    private readonly Lock _lock = new();
    private (Session Session, IReadOnlyList<Finding> Findings)? _findings;
    private (Session Session, ReportExplanation Explanation)? _explanation;

    /// <summary>The report that the document is: one of the first folder where it is no file.</summary>
    public ReportFile FileIn(Session session) => session.FileOf(document.Path ?? Path.Combine(session.Folder, "untitled.md"));

    /// <summary>What is shown of it, by position.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IReadOnlyList<Finding> FindingsIn(Session session, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_findings is { } kept && kept.Session == session)
                return kept.Findings;
            var found = session.Check(FileIn(session), document.Text, cancellationToken);
            _findings = (session, found);
            return found;
        }
    }

    /// <summary>What it claims.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ReportExplanation ExplanationIn(Session session, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_explanation is { } kept && kept.Session == session)
                return kept.Explanation;
            var file = FileIn(session);
            var read = session.Linter.Explain(document.Text, session.For(file).Options, session.EvidenceOf(file),
                cancellationToken: cancellationToken);
            _explanation = (session, read);
            return read;
        }
    }
}
