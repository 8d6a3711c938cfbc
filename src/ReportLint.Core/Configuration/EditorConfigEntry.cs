using ReportLint.Text;

namespace ReportLint.Configuration;

/// <summary>One <c>key = value</c> of an <c>.editorconfig</c> file.</summary>
/// <param name="Key">In small letters.</param>
/// <param name="Value">Trimmed, without a remark after it; may be empty.</param>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="ValueSpan">Where the value stands.</param>
internal sealed record EditorConfigEntry(string Key, string Value, TextSpan KeySpan, TextSpan ValueSpan);
