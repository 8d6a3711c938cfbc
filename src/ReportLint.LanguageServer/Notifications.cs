using System.Text.Json;
using ReportLint.Hosting.Files;
using ReportLint.LanguageServer.Connection;
using ReportLint.LanguageServer.Documents;
using ReportLint.LanguageServer.Features;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Workspaces;
using ReportLint.Text;

namespace ReportLint.LanguageServer;

/// <summary>Takes what the client tells, in its order.</summary>
/// <param name="documents">The documents that are open.</param>
/// <param name="folders">The folders of the workspace.</param>
/// <param name="sessions">What holds for them.</param>
/// <param name="publisher">Pushes findings.</param>
/// <param name="changes">Shows new findings.</param>
/// <param name="settings">Takes settings.</param>
/// <param name="requests">The requests that can be cancelled.</param>
/// <param name="capabilities">What the client can do.</param>
/// <param name="encoding">What positions count.</param>
internal sealed class Notifications(
    OpenDocuments documents, WorkspaceFolders folders, Sessions sessions, DiagnosticPublisher publisher, Changes changes,
    ClientSettings settings, Requests requests, ClientCapabilities capabilities, PositionEncoding encoding)
{
    /// <summary>Takes a notification; one that is not known is left alone.</summary>
    /// <exception cref="JsonException">Its parameters are wrong.</exception>
    public void Take(string method, JsonElement parameters)
    {
        switch (method)
        {
            case "initialized":
                settings.Ask();
                break;
            case "textDocument/didOpen":
                Open(Server.Read(parameters, ProtocolJson.Default.DidOpenParams).TextDocument);
                break;
            case "textDocument/didChange":
                Change(Server.Read(parameters, ProtocolJson.Default.DidChangeParams));
                break;
            case "textDocument/didClose":
                Close(Server.Read(parameters, ProtocolJson.Default.DocumentParams).TextDocument.Uri);
                break;
            case "textDocument/didSave":
                Save(Server.Read(parameters, ProtocolJson.Default.DocumentParams).TextDocument.Uri);
                break;
            case "workspace/didChangeConfiguration":
                settings.Change(parameters);
                break;
            case "workspace/didChangeWatchedFiles":
                Watch(Server.Read(parameters, ProtocolJson.Default.WatchedFilesParams));
                break;
            case "workspace/didChangeWorkspaceFolders":
                folders.Change(Server.Read(parameters, ProtocolJson.Default.WorkspaceFoldersParams).Event);
                changes.Announce();
                break;
            case "$/cancelRequest":
                requests.Cancel(Server.Read(parameters, ProtocolJson.Default.CancelParams).Id);
                break;
        }
    }

    // Some clients name no language.
    private static bool IsReport(TextDocumentItem document, string? path) =>
        document.LanguageId is "markdown" || (path is not null && ReportFile.IsReport(path));

    private void Open(TextDocumentItem opened)
    {
        var path = DocumentAddress.PathOf(opened.Uri);
        if (IsReport(opened, path))
            Set(new(opened.Uri, path, opened.Version, SourceText.From(opened.Text), encoding));
    }

    private void Change(DidChangeParams changed)
    {
        if (documents.Find(changed.TextDocument.Uri) is { } document)
            Set(document.With(changed.TextDocument.Version ?? document.Version + 1, changed.ContentChanges));
    }

    private void Set(OpenDocument document)
    {
        documents.Set(document);
        if (!capabilities.PullsDiagnostics)
            publisher.Start(document, sessions.Current);
    }

    private void Close(string uri)
    {
        if (documents.Remove(uri) is not null && !capabilities.PullsDiagnostics)
            publisher.Clear(uri);
    }

    // Of clients that watch no files, this is all that tells of a change on disk.
    private void Save(string uri)
    {
        if (documents.Find(uri) is not null || DocumentAddress.PathOf(uri) is not null)
            changes.Announce();
    }

    private void Watch(WatchedFilesParams watched)
    {
        if (watched.Changes.Any(change => DocumentAddress.PathOf(change.Uri) is { } path && !IsVersionControl(path)))
            changes.Announce();
    }

    private static bool IsVersionControl(string path) =>
        path.Split(Path.DirectorySeparatorChar).Any(Evidence.VersionControl.IsFolder);
}
