using System.Text.Json;

namespace ReportLint.LanguageServer.Protocol;

/// <summary>What <c>workspace/diagnostic</c> asks.</summary>
/// <param name="PreviousResultIds">The results that the client has.</param>
/// <param name="PartialResultToken">Where results may be sent as they come; undefined where they may not.</param>
/// <param name="WorkDoneToken">Where progress is shown; undefined where it is not.</param>
internal sealed record WorkspaceDiagnosticParams(
    IReadOnlyList<PreviousResult>? PreviousResultIds = null, JsonElement PartialResultToken = default, JsonElement WorkDoneToken = default);
