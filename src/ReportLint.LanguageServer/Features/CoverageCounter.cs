using ReportLint.Analysis;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;
using ReportLint.LanguageServer.Documents;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Workspaces;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Features;

/// <summary>Counts what reports claim, and how much of it can be checked.</summary>
/// <param name="readings">What was found in the documents.</param>
/// <param name="folders">The folders of the workspace.</param>
internal sealed class CoverageCounter(Readings readings, WorkspaceFolders folders)
{
    private readonly ReportFileReader _reader = new(static () => Stream.Null);

    /// <summary>Counts the claims of a document.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public CoverageResult Count(OpenDocument document, Session session, CancellationToken cancellationToken) =>
        Write(document.Uri, 1, Count(readings.Of(document).FileIn(session), document.Text, session, cancellationToken));

    /// <summary>Counts the claims of all reports.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public CoverageResult CountWorkspace(Session session, Progress progress, CancellationToken cancellationToken)
    {
        ReportFile[] files = [.. folders.FindReports().Select(session.FileOf).Where(session.Includes)];
        progress.Begin("Counting claims");
        var (reports, all) = (0, default(ReportCounts));
        foreach (var counts in OrderedParallel.Select(files, file => Count(file, session, cancellationToken), cancellationToken))
        {
            if (counts is null)
                continue;
            reports++;
            all = all is null ? counts : all + counts;
        }
        progress.End($"{reports} reports");
        return Write(null, reports, all ?? new([], default));
    }

    private ReportCounts? Count(ReportFile file, Session session, CancellationToken cancellationToken) =>
        _reader.Read(file, session.For(file)).Text is { } text ? Count(file, text, session, cancellationToken) : null;

    private static ReportCounts Count(ReportFile file, SourceText text, Session session, CancellationToken cancellationToken)
    {
        var (options, evidence) = (session.For(file).Options, session.EvidenceOf(file));
        return session.Linter.Count(text, session.Linter.Lint(text, options, evidence, cancellationToken), options, evidence);
    }

    private static CoverageResult Write(string? uri, int reports, ReportCounts counts)
    {
        var relations = counts.Relations;
        return new(uri, reports, counts.Claims.Sum(static kind => kind.All), counts.Claims.Sum(static kind => kind.WithEvidence),
            counts.Claims.Sum(static kind => kind.Contradicted),
            new(relations.All, relations.Holding, relations.Explained, relations.Contradicting),
            [.. counts.Claims.Where(static kind => kind.All > 0).Select(static kind => new KindCoverage(
                kind.Kind.ToString().ToLowerInvariant(), kind.All, kind.WithEvidence, kind.Contradicted))]);
    }
}
