using System.Text.Json;

namespace ReportLint.LanguageServer.Protocol;

/// <summary>What <c>initialize</c> says of the client.</summary>
/// <param name="ProcessId">The process that started the server; null where there is none.</param>
/// <param name="RootUri">The open folder, of older clients.</param>
/// <param name="RootPath">The same, of clients that are older still.</param>
/// <param name="WorkspaceFolders">The open folders; null where none is.</param>
/// <param name="Capabilities">What the client can do.</param>
/// <param name="InitializationOptions">The settings at the start.</param>
internal sealed record InitializeParams(
    int? ProcessId = null,
    string? RootUri = null,
    string? RootPath = null,
    IReadOnlyList<WorkspaceFolder>? WorkspaceFolders = null,
    JsonElement Capabilities = default,
    JsonElement InitializationOptions = default);
