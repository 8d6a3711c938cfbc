using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ReportLint.LanguageServer.Connection;
using ReportLint.LanguageServer.Documents;
using ReportLint.LanguageServer.Features;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Workspaces;

namespace ReportLint.LanguageServer;

/// <summary>Answers requests in the background, each about the documents as they were when it came.</summary>
/// <param name="client">The client.</param>
/// <param name="documents">The documents that are open.</param>
/// <param name="sessions">What holds for them.</param>
internal sealed class Requests(Client client, OpenDocuments documents, Sessions sessions)
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _running = new(StringComparer.Ordinal);

    public required DocumentDiagnostics Diagnostics { get; init; }

    public required WorkspaceDiagnostics Workspace { get; init; }

    public required CodeActions Actions { get; init; }

    public required Hovers Hovers { get; init; }

    public required DocumentLinks Links { get; init; }

    public required InlayHints Hints { get; init; }

    public required Commands Commands { get; init; }

    /// <summary>Starts to answer a request.</summary>
    /// <exception cref="JsonException">Its parameters are wrong.</exception>
    public void Start(JsonElement id, string method, JsonElement parameters)
    {
        if (AnswerTo(method, parameters) is not { } answer)
        {
            client.RespondError(id, ErrorCodes.MethodNotFound, $"the method '{method}' is not supported");
            return;
        }
        var running = new CancellationTokenSource();
        if (!_running.TryAdd(id.GetRawText(), running))
        {
            client.RespondError(id, ErrorCodes.InvalidRequest, "a request with this id is running");
            return;
        }
        _ = Task.Run(() => Answer(id, answer, running), CancellationToken.None);
    }

    /// <summary>Gives a request up, if it is still running.</summary>
    public void Cancel(JsonElement id)
    {
        if (_running.TryGetValue(id.GetRawText(), out var running))
            running.Cancel();
    }

    /// <summary>Gives all requests up.</summary>
    public void CancelAll()
    {
        foreach (var running in _running.Values)
            running.Cancel();
    }

    private void Answer(JsonElement id, Func<CancellationToken, Action<Utf8JsonWriter>> answer, CancellationTokenSource running)
    {
        try
        {
            client.Respond(id, answer(running.Token));
        }
#pragma warning disable CA1031 // nothing that goes wrong with one request may end the server
        catch (Exception cause)
#pragma warning restore CA1031
        {
            client.RespondError(id, RequestErrors.Of(cause));
        }
        finally
        {
            _running.TryRemove(id.GetRawText(), out _);
        }
    }

    // Reads the parameters and takes the document now; the rest is done later.
    private Func<CancellationToken, Action<Utf8JsonWriter>>? AnswerTo(string method, JsonElement parameters)
    {
        var json = ProtocolJson.Default;
        switch (method)
        {
            case "textDocument/diagnostic":
                var pulled = Server.Read(parameters, json.DocumentDiagnosticParams);
                return OfDocument(pulled.TextDocument, json.DiagnosticReport, DocumentDiagnostics.Empty,
                    (document, session, ended) => Diagnostics.Pull(document, pulled.PreviousResultId, session, ended));
            case "workspace/diagnostic":
                var all = Server.Read(parameters, json.WorkspaceDiagnosticParams);
                return Of(json.WorkspaceDiagnosticReport, (session, ended) => Workspace.Pull(all, session, ended));
            case "textDocument/codeAction":
                var selected = Server.Read(parameters, json.CodeActionParams);
                return OfDocument(selected.TextDocument, json.IReadOnlyListCodeAction, [],
                    (document, session, ended) => Actions.For(document, selected, session, ended));
            case "textDocument/hover":
                var place = Server.Read(parameters, json.DocumentPositionParams);
                return OfDocument(place.TextDocument, json.Hover, null,
                    (document, session, ended) => Hovers.At(document, place.Position, session, ended));
            case "textDocument/documentLink":
                var linked = Server.Read(parameters, json.DocumentParams);
                return OfDocument(linked.TextDocument, json.IReadOnlyListDocumentLink, [], Links.In);
            case "textDocument/inlayHint":
                var part = Server.Read(parameters, json.DocumentRangeParams);
                return OfDocument(part.TextDocument, json.IReadOnlyListInlayHint, [],
                    (document, session, ended) => Hints.In(document, document.Positions.SpanOf(part.Range), session, ended));
            case "workspace/executeCommand":
                var command = Server.Read(parameters, json.ExecuteCommandParams);
                return ended => Commands.Execute(command, sessions.Current, ended);
            default:
                return null;
        }
    }

    private Func<CancellationToken, Action<Utf8JsonWriter>> OfDocument<T>(TextDocumentIdentifier named, JsonTypeInfo<T> type, T? none,
        Func<OpenDocument, Session, CancellationToken, T?> find)
        where T : class
    {
        var document = documents.Find(named.Uri);
        return Of(type, (session, ended) => document is null ? none : find(document, session, ended));
    }

    private Func<CancellationToken, Action<Utf8JsonWriter>> Of<T>(
        JsonTypeInfo<T> type, Func<Session, CancellationToken, T?> find)
        where T : class
    {
        var session = sessions.Current;
        return ended =>
        {
            var found = find(session, ended);
            return json =>
            {
                if (found is null)
                    json.WriteNullValue();
                else
                    JsonSerializer.Serialize(json, found, type);
            };
        };
    }
}
