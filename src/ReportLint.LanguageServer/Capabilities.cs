using System.Text.Json.Nodes;
using ReportLint.LanguageServer.Connection;
using ReportLint.LanguageServer.Documents;
using ReportLint.LanguageServer.Features;

namespace ReportLint.LanguageServer;

/// <summary>What the server says of itself.</summary>
internal static class Capabilities
{
    private const int Incremental = 2;

    /// <summary>The result of <c>initialize</c>.</summary>
    /// <param name="client">What the client can do.</param>
    /// <param name="encoding">What positions count.</param>
    /// <param name="version">The version of the program.</param>
    public static JsonObject Of(ClientCapabilities client, PositionEncoding encoding, string version)
    {
        var capabilities = new JsonObject
        {
            ["textDocumentSync"] = new JsonObject { ["openClose"] = true, ["change"] = Incremental, ["save"] = true },
            ["codeActionProvider"] = new JsonObject
            {
                ["codeActionKinds"] = new JsonArray(CodeActions.QuickFixKind, CodeActions.FixAllKind),
            },
            ["hoverProvider"] = true,
            ["documentLinkProvider"] = new JsonObject { ["resolveProvider"] = false },
            ["inlayHintProvider"] = new JsonObject { ["resolveProvider"] = false },
            ["executeCommandProvider"] = new JsonObject
            {
                ["commands"] = new JsonArray([.. CommandNames.OfServer.Select(static name => JsonValue.Create(name))]),
                ["workDoneProgress"] = true,
            },
            ["workspace"] = new JsonObject
            {
                ["workspaceFolders"] = new JsonObject { ["supported"] = true, ["changeNotifications"] = true },
            },
        };
        // An answer that was not offered makes some clients refuse the server.
        if (client.PositionEncodings.Count > 0)
            capabilities["positionEncoding"] = Positions.NameOf(encoding);
        if (client.PullsDiagnostics)
            capabilities["diagnosticProvider"] = DiagnosticProvider();
        return new()
        {
            ["capabilities"] = capabilities,
            ["serverInfo"] = new JsonObject { ["name"] = "reportlint", ["version"] = version },
        };
    }

    private static JsonObject DiagnosticProvider() => new()
    {
        ["identifier"] = "reportlint",
        ["interFileDependencies"] = true,
        ["workspaceDiagnostics"] = true,
        ["workDoneProgress"] = true,
    };
}
