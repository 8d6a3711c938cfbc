using System.Text.Json.Serialization;

namespace ReportLint.LanguageServer.Protocol;

/// <summary>A version of a document; null where it is not open.</summary>
/// <param name="Uri">Its address.</param>
/// <param name="Version">Its version.</param>
internal sealed record VersionedDocument(
    string Uri, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version);
