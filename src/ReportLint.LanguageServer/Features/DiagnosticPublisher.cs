using System.Collections.Concurrent;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Files;
using ReportLint.LanguageServer.Connection;
using ReportLint.LanguageServer.Documents;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Workspaces;

namespace ReportLint.LanguageServer.Features;

/// <summary>Pushes findings to the client: those of open documents where it does not ask for them, and those of configuration files, which
/// no report is. Safe to share between threads.</summary>
/// <param name="client">The client.</param>
/// <param name="readings">What was found in the documents.</param>
/// <param name="writer">Writes findings as the client shows them.</param>
/// <param name="rules">What can be reported.</param>
internal sealed class DiagnosticPublisher(
    Client client, Readings readings, DiagnosticWriter writer, Func<IReadOnlyList<DiagnosticDescriptor>> rules)
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _running = new(StringComparer.Ordinal);
    private readonly HashSet<string> _configurations = new(StringComparer.Ordinal);
    private readonly HashSet<Problem> _told = [];
    private int _session;

    /// <summary>Checks a version of a document in the background and pushes its findings. A check of an older version is given
    /// up.</summary>
    public void Start(OpenDocument document, Session session)
    {
        var running = new CancellationTokenSource();
        if (_running.TryRemove(document.Uri, out var older))
            older.Cancel();
        _running[document.Uri] = running;
        _ = Task.Run(() => Check(document, session, running), CancellationToken.None);
    }

    /// <summary>Takes back what was pushed of a document that was closed.</summary>
    public void Clear(string uri)
    {
        if (_running.TryRemove(uri, out var running))
            running.Cancel();
        Publish(new(uri, null, []));
    }

    /// <summary>Pushes what is wrong in the configuration files that were read since the last time, and says what could not be
    /// read.</summary>
    public void PublishConfiguration(Session session)
    {
        lock (_configurations)
        {
            var wasRead = _session == session.Number;
            var stale = wasRead ? [] : _configurations.ToArray();
            _session = session.Number;
            foreach (var result in session.CheckConfiguration(rules))
            {
                var uri = DocumentAddress.Of(result.File.Path!);
                var written = writer.Write(uri, null, new(result.Text!, writer.Encoding), result.Findings, session, previous: null);
                Publish(new(uri, null, written.Items!));
                _configurations.Add(uri);
                stale = [.. stale.Where(other => other != uri)];
            }
            foreach (var uri in stale)
            {
                _configurations.Remove(uri);
                Publish(new(uri, null, []));
            }
            if (!wasRead)
                _told.Clear();
            foreach (var problem in session.Problems.Where(_told.Add))
                client.ShowMessage(MessageType.Warning, problem.ToString());
        }
    }

    /// <summary>Pushes the findings of a document.</summary>
    public void Publish(PublishDiagnosticsParams findings) =>
        client.Notify("textDocument/publishDiagnostics", findings, ProtocolJson.Default.PublishDiagnosticsParams);

    private void Check(OpenDocument document, Session session, CancellationTokenSource running)
    {
        try
        {
            var findings = readings.FindingsOf(document, session, running.Token);
            var written = writer.Write(document, findings, session);
            if (!running.IsCancellationRequested)
                Publish(new(document.Uri, document.Version, written.Items!));
            PublishConfiguration(session);
        }
        catch (OperationCanceledException)
        {
            // A newer version is checked.
        }
#pragma warning disable CA1031 // nothing that goes wrong with one document may end the server
        catch (Exception cause)
#pragma warning restore CA1031
        {
            client.Log(MessageType.Error, $"{document.Uri} could not be checked: {cause.Message}");
        }
        finally
        {
            _running.TryRemove(new(document.Uri, running));
        }
    }
}
