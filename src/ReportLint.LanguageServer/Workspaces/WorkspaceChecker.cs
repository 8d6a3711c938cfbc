using System.Collections.Concurrent;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;
using ReportLint.LanguageServer.Documents;
using ReportLint.LanguageServer.Features;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Workspaces;

/// <summary>Checks the reports of the workspace. Of files that are not open it remembers what the findings are recognized by, and not the
/// findings: a workspace of any size needs little memory.</summary>
/// <param name="folders">The folders of the workspace.</param>
/// <param name="documents">The documents that are open, of which the client has a newer text.</param>
/// <param name="readings">What was found in them.</param>
/// <param name="writer">Writes findings as the client shows them.</param>
internal sealed class WorkspaceChecker(WorkspaceFolders folders, OpenDocuments documents, Readings readings, DiagnosticWriter writer)
{
    private readonly ConcurrentDictionary<string, KnownResult> _known = new(StringComparer.Ordinal);
    private readonly ReportFileReader _reader = new(static () => Stream.Null);

    /// <summary>Checks all reports, in the order of their paths.</summary>
    /// <param name="session">What holds for them.</param>
    /// <param name="previous">By address, the results that the client has.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IEnumerable<CheckedDocument> Check(
        Session session, IReadOnlyDictionary<string, string> previous, CancellationToken cancellationToken)
    {
        var paths = folders.FindReports();
        Forget(paths);
        return OrderedParallel.Select(paths, path => Check(path, session, previous, cancellationToken), cancellationToken);
    }

    private void Forget(IReadOnlyList<string> paths)
    {
        var there = new HashSet<string>(paths, StringComparer.Ordinal);
        foreach (var path in _known.Keys)
        {
            if (!there.Contains(path))
                _known.TryRemove(path, out _);
        }
    }

    private CheckedDocument Check(
        string path, Session session, IReadOnlyDictionary<string, string> previous, CancellationToken cancellationToken)
    {
        if (documents.FindFile(path) is { } open)
            return writer.Write(open, readings.FindingsOf(open, session, cancellationToken), session, previous.GetValueOrDefault(open.Uri));
        var uri = DocumentAddress.Of(path);
        var had = previous.GetValueOrDefault(uri);
        var stamp = StampOf(path);
        if (_known.TryGetValue(path, out var known) && known.Session == session.Number && known.Stamp == stamp
            && known.ResultId == had)
            return new(uri, null, known.ResultId, null, known.Counts);
        var (text, findings) = Read(path, session, cancellationToken);
        var written = writer.Write(uri, null, new(text, writer.Encoding), findings, session, had);
        _known[path] = new(session.Number, stamp, written.ResultId, written.Counts);
        return written;
    }

    private (SourceText Text, IReadOnlyList<Finding> Findings) Read(string path, Session session, CancellationToken cancellationToken)
    {
        var empty = SourceText.From("");
        var file = session.FileOf(path);
        if (!session.Includes(file))
            return (empty, []);
        var read = _reader.Read(file, session.For(file));
        if (read.Text is { } text)
            return (text, session.Check(file, text, cancellationToken));
        // A file that vanished has no findings; what cannot be read otherwise is one.
        return (empty, read.Unreadable is { } unreadable && unreadable.Severity >= session.Settings.Severity
            ? [new(unreadable, [], unreadable.Id)] : []);
    }

    private static (long Written, long Length) StampOf(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? (file.LastWriteTimeUtc.Ticks, file.Length) : default;
    }

    private sealed record KnownResult(int Session, (long Written, long Length) Stamp, string ResultId, FindingCounts Counts);
}
