namespace ReportLint.Markdown;

/// <summary>An inline whose end has not been reached yet.</summary>
internal struct OpenInline
{
    public int Node;

    /// <summary>Offset of its closing delimiter or bracket.</summary>
    public int CloseStart;

    /// <summary>The length of its closing delimiter.</summary>
    public int CloseLength;

    public SyntaxKind Kind;
}
