using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReportLint.LanguageServer.Protocol;

/// <summary>A diagnostic as the client sends it back.</summary>
/// <param name="Range">Where it is shown.</param>
/// <param name="Code">The rule, or whatever other servers write.</param>
internal sealed record ClientDiagnostic(Range Range, JsonElement Code = default)
{
    /// <summary>The rule; null where the diagnostic is not of this server.</summary>
    [JsonIgnore]
    public string? Rule => Code.ValueKind == JsonValueKind.String ? Code.GetString() : null;
}
