using System.Text.Json;
using ReportLint.LanguageServer.Connection;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Workspaces;

namespace ReportLint.LanguageServer.Features;

/// <summary>Answers requests about all reports of the workspace.</summary>
/// <param name="client">The client.</param>
/// <param name="checker">Checks the reports.</param>
internal sealed class WorkspaceDiagnostics(Client client, WorkspaceChecker checker)
{
    /// <summary>How many documents are sent at a time, where the client takes results as they come.</summary>
    private const int PerPart = 64;

    /// <summary>The findings of all reports; what the client was sent already is not repeated.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public WorkspaceDiagnosticReport Pull(WorkspaceDiagnosticParams asked, Session session, CancellationToken cancellationToken)
    {
        if (!session.Settings.WorkspaceDiagnostics)
            return new([]);
        var previous = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var result in asked.PreviousResultIds ?? [])
            previous[result.Uri] = result.Value;
        var takesParts = asked.PartialResultToken.ValueKind is JsonValueKind.String or JsonValueKind.Number;
        var part = new List<DiagnosticReport>();
        foreach (var document in Check(session, previous, asked.WorkDoneToken, cancellationToken))
        {
            previous.Remove(document.Uri);
            part.Add(document.WorkspaceReport);
            if (takesParts && part.Count == PerPart)
                SendPart(asked.PartialResultToken, part);
        }
        // Reports that were deleted.
        foreach (var (uri, _) in previous)
            part.Add(new("full", "", []) { Uri = uri });
        if (!takesParts)
            return new(part);
        SendPart(asked.PartialResultToken, part);
        return new([]);
    }

    /// <summary>Checks all reports and shows progress.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IEnumerable<CheckedDocument> Check(
        Session session, IReadOnlyDictionary<string, string> previous, JsonElement progressToken, CancellationToken cancellationToken)
    {
        var progress = new Progress(client, progressToken);
        progress.Begin("Checking reports");
        var count = 0;
        try
        {
            foreach (var document in checker.Check(session, previous, cancellationToken))
            {
                if (++count % PerPart == 0)
                    progress.Report($"{count} reports");
                yield return document;
            }
        }
        finally
        {
            progress.End(count == 1 ? "1 report" : $"{count} reports");
        }
    }

    private void SendPart(JsonElement token, List<DiagnosticReport> part)
    {
        if (part.Count == 0)
            return;
        client.NotifyProgress(token, json => JsonSerializer.Serialize(
            json, new([.. part]), ProtocolJson.Default.WorkspaceDiagnosticReport));
        part.Clear();
    }
}
