using System.Diagnostics;
using ReportLint.LanguageServer.Connection;
using ReportLint.LanguageServer.Documents;
using ReportLint.LanguageServer.Features;
using ReportLint.LanguageServer.Workspaces;

namespace ReportLint.LanguageServer;

/// <summary>Makes the client show new findings after settings or files changed. Many changes within a short time count as one: a build
/// writes files by the thousand.</summary>
/// <param name="client">The client.</param>
/// <param name="capabilities">What it can do.</param>
/// <param name="documents">The documents that are open.</param>
/// <param name="sessions">What holds for them.</param>
/// <param name="publisher">Pushes their findings.</param>
internal sealed class Changes(
    Client client, ClientCapabilities capabilities, OpenDocuments documents, Sessions sessions, DiagnosticPublisher publisher)
{
    /// <summary>So long nothing has changed before everything is read again.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    /// <summary>After so long it is read again, even if files keep changing.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    private long _lastChange;
    private int _isWaiting;

    /// <summary>Reads everything again soon, because files changed.</summary>
    public void Announce()
    {
        Volatile.Write(ref _lastChange, Stopwatch.GetTimestamp());
        if (Interlocked.Exchange(ref _isWaiting, 1) == 0)
            _ = Task.Run(RenewWhenQuietAsync);
    }

    private async Task RenewWhenQuietAsync()
    {
        var start = Stopwatch.GetTimestamp();
        do
            await Task.Delay(Quiet).ConfigureAwait(false);
        while (Stopwatch.GetElapsedTime(Volatile.Read(ref _lastChange)) < Quiet && Stopwatch.GetElapsedTime(start) < LongestWait);
        Volatile.Write(ref _isWaiting, 0);
        sessions.Renew();
        Refresh();
    }

    /// <summary>Has the findings of all documents shown anew, because what holds for them changed.</summary>
    public void Refresh()
    {
        if (capabilities.RefreshesInlayHints)
            client.Request("workspace/inlayHint/refresh", null);
        if (capabilities.RefreshesDiagnostics)
            client.Request("workspace/diagnostic/refresh", null);
        if (capabilities.PullsDiagnostics)
            return;
        foreach (var document in documents.All)
            publisher.Start(document, sessions.Current);
    }
}
