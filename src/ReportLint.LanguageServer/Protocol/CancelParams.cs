using System.Text.Json;

namespace ReportLint.LanguageServer.Protocol;

/// <summary>What <c>$/cancelRequest</c> says.</summary>
/// <param name="Id">The id of the request.</param>
internal sealed record CancelParams(JsonElement Id);
