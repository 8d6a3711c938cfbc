using ReportLint.Evidence;
using ReportLint.LanguageServer.Documents;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Workspaces;

namespace ReportLint.LanguageServer.Features;

/// <summary>Leads from the files that a report names to the files.</summary>
/// <param name="readings">What was found in the documents.</param>
internal sealed class DocumentLinks(Readings readings)
{
    /// <summary>The links of a document, by position. Links in Markdown are the client's own.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IReadOnlyList<DocumentLink> In(OpenDocument document, Session session, CancellationToken cancellationToken)
    {
        var evidence = session.EvidenceOf(readings.Of(document).FileIn(session));
        if (!session.Settings.DocumentLinks || evidence?.Set.Repository is not RepositoryFolder repository)
            return [];
        var links = new List<DocumentLink>();
        foreach (var file in readings.ExplanationOf(document, session, cancellationToken).Files)
        {
            var path = Path.Combine(repository.Root, file.Path.Replace('/', Path.DirectorySeparatorChar));
            if (File.Exists(path))
                links.Add(new(document.Positions.RangeOf(file.Span), DocumentAddress.Of(path), file.Path));
        }
        return links;
    }
}
