namespace ReportLint.LanguageServer.Protocol;

/// <summary>Text that is shown in a line and is not in the document.</summary>
/// <param name="Position">After which place.</param>
/// <param name="Label">The text.</param>
/// <param name="Tooltip">What is shown above it.</param>
internal sealed record InlayHint(Position Position, string Label, string? Tooltip)
{
    /// <summary>Whether a blank is shown before it.</summary>
    public bool PaddingLeft { get; } = true;
}
