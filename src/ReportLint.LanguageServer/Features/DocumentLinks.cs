using ReportLint.Analysis;
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
        foreach (var claim in readings.ExplanationOf(document, session, cancellationToken).Claims)
        {
            if (claim.Kind != ClaimKind.Path || claim.Verdict != ClaimVerdict.Verified)
                continue;
            var path = Path.Combine(repository.Root, claim.By.Replace('/', Path.DirectorySeparatorChar));
            if (File.Exists(path))
                links.Add(new(document.Positions.RangeOf(claim.Span), DocumentAddress.Of(path), claim.By));
        }
        return links;
    }
}
