using System.Text.Json;

namespace ReportLint.LanguageServer.Connection;

/// <summary>What the client can do, of which the server uses something.</summary>
internal sealed record ClientCapabilities
{
    /// <summary>The encodings of positions, the preferred one first.</summary>
    public IReadOnlyList<string> PositionEncodings { get; init; } = [];

    /// <summary>Whether it asks for the diagnostics of a document, so that none are pushed.</summary>
    public bool PullsDiagnostics { get; init; }

    /// <summary>Whether it asks again where it is told to.</summary>
    public bool RefreshesDiagnostics { get; init; }

    /// <summary>Whether it asks for inlay hints again where it is told to.</summary>
    public bool RefreshesInlayHints { get; init; }

    /// <summary>Whether it shows the places that take part in a diagnostic.</summary>
    public bool ShowsRelatedInformation { get; init; }

    /// <summary>Whether it takes code actions, and not only commands.</summary>
    public bool TakesCodeActions { get; init; }

    /// <summary>Whether it understands edits of one version of a document.</summary>
    public bool TakesVersionedEdits { get; init; }

    /// <summary>Whether it answers <c>workspace/configuration</c>.</summary>
    public bool HasConfiguration { get; init; }

    /// <summary>Whether it tells of changed settings only where that is asked for.</summary>
    public bool RegistersConfiguration { get; init; }

    /// <summary>Whether it watches files for the server.</summary>
    public bool WatchesFiles { get; init; }

    /// <summary>Whether it shows progress that the server starts.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Whether it opens documents for the server.</summary>
    public bool ShowsDocuments { get; init; }

    /// <summary>Whether hovers may be Markdown.</summary>
    public bool ShowsMarkdown { get; init; }

    /// <summary>Reads them.</summary>
    /// <param name="capabilities">The member of <c>initialize</c>.</param>
    public static ClientCapabilities Read(JsonElement capabilities) => new()
    {
        PositionEncodings = Strings(Find(capabilities, "general", "positionEncodings")),
        PullsDiagnostics = Find(capabilities, "textDocument", "diagnostic") is { ValueKind: JsonValueKind.Object },
        RefreshesDiagnostics = Is(capabilities, "workspace", "diagnostics", "refreshSupport"),
        RefreshesInlayHints = Is(capabilities, "workspace", "inlayHint", "refreshSupport"),
        ShowsRelatedInformation = Is(capabilities, "textDocument", "publishDiagnostics", "relatedInformation")
            || Is(capabilities, "textDocument", "diagnostic", "relatedInformation"),
        TakesCodeActions = Find(capabilities, "textDocument", "codeAction", "codeActionLiteralSupport") is not null,
        TakesVersionedEdits = Is(capabilities, "workspace", "workspaceEdit", "documentChanges"),
        HasConfiguration = Is(capabilities, "workspace", "configuration"),
        RegistersConfiguration = Is(capabilities, "workspace", "didChangeConfiguration", "dynamicRegistration"),
        WatchesFiles = Is(capabilities, "workspace", "didChangeWatchedFiles", "dynamicRegistration"),
        ShowsProgress = Is(capabilities, "window", "workDoneProgress"),
        ShowsDocuments = Is(capabilities, "window", "showDocument", "support"),
        ShowsMarkdown = Strings(Find(capabilities, "textDocument", "hover", "contentFormat")).Contains("markdown"),
    };

    private static bool Is(JsonElement capabilities, params ReadOnlySpan<string> path) =>
        Find(capabilities, path) is { ValueKind: JsonValueKind.True };

    private static JsonElement? Find(JsonElement within, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (within.ValueKind != JsonValueKind.Object || !within.TryGetProperty(name, out within))
                return null;
        }
        return within;
    }

    private static string[] Strings(JsonElement? list) => list is { ValueKind: JsonValueKind.Array } array
        ? [.. array.EnumerateArray().Where(each => each.ValueKind == JsonValueKind.String).Select(each => each.GetString()!)] : [];
}
