using ReportLint.Analysis;
using ReportLint.LanguageServer.Connection;
using ReportLint.LanguageServer.Documents;
using ReportLint.LanguageServer.Features;
using ReportLint.LanguageServer.Workspaces;

namespace ReportLint.LanguageServer;

/// <summary>What the server is made of once it knows its client.</summary>
internal sealed class ServerParts
{
    /// <summary>Puts the parts together.</summary>
    /// <param name="host">What the server runs in.</param>
    /// <param name="client">The client.</param>
    /// <param name="capabilities">What it can do.</param>
    /// <param name="encoding">What positions count.</param>
    /// <param name="folders">The folders of the workspace.</param>
    /// <param name="linter">The rules.</param>
    public ServerParts(ServerHost host, Client client, ClientCapabilities capabilities, PositionEncoding encoding,
        WorkspaceFolders folders, Linter linter)
    {
        var (documents, readings, sessions) = (new OpenDocuments(), new Readings(), new Sessions(linter, folders));
        var writer = new DiagnosticWriter(encoding, capabilities.ShowsRelatedInformation, host.AddressOf);
        var checker = new WorkspaceChecker(folders, documents, readings, writer);
        var publisher = new DiagnosticPublisher(client, readings, writer, host.Descriptors);
        var actions = new CodeActions(readings, writer, capabilities);
        var changes = new Changes(client, capabilities, documents, sessions, publisher);
        var workspace = new WorkspaceDiagnostics(client, checker);
        Settings = new(client, capabilities, sessions, changes);
        Requests = new(client, documents, sessions)
        {
            Diagnostics = new(readings, writer, publisher),
            Workspace = workspace,
            Actions = actions,
            Hovers = new(readings, capabilities.ShowsMarkdown),
            Links = new(readings),
            Hints = new(readings),
            Commands = new(client, capabilities, documents, readings, actions, workspace, publisher, new(readings, folders), host),
        };
        Notifications = new(documents, folders, sessions, publisher, changes, Settings, Requests, capabilities, encoding);
    }

    /// <summary>Takes the settings of the client.</summary>
    public ClientSettings Settings { get; }

    /// <summary>Takes notifications, in their order.</summary>
    public Notifications Notifications { get; }

    /// <summary>Answers requests, in the background.</summary>
    public Requests Requests { get; }
}
