using System.Text.Json.Serialization;

namespace ReportLint.LanguageServer.Protocol;

/// <summary>A document that was opened.</summary>
/// <param name="Uri">Its address.</param>
/// <param name="Version">Its version, which grows with each change.</param>
/// <param name="Text">The whole text.</param>
/// <param name="LanguageId">Its language; empty in some clients.</param>
internal sealed record TextDocumentItem(
    string Uri, int Version, [property: JsonConverter(typeof(TextConverter))] string Text, string? LanguageId = null);
