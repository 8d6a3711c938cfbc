using System.Text.Json;

namespace ReportLint.LanguageServer.Protocol;

/// <summary>What <c>workspace/executeCommand</c> asks.</summary>
/// <param name="Command">The command.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="WorkDoneToken">Where progress is shown; undefined where it is not.</param>
internal sealed record ExecuteCommandParams(
    string Command, IReadOnlyList<JsonElement>? Arguments = null, JsonElement WorkDoneToken = default);
