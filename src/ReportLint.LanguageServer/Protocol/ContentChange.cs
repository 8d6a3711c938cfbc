using System.Text.Json.Serialization;

namespace ReportLint.LanguageServer.Protocol;

/// <summary>One change of a document.</summary>
/// <param name="Text">The new text.</param>
/// <param name="Range">What is replaced; null is the whole document.</param>
internal sealed record ContentChange(
    [property: JsonConverter(typeof(TextConverter))] string Text, Range? Range = null);
