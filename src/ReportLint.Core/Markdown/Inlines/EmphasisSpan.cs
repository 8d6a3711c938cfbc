namespace ReportLint.Markdown;

/// <summary>Emphasis, strong emphasis or strikethrough that was found: between an opening and a closing delimiter of equal
/// length.</summary>
internal struct EmphasisSpan
{
    /// <summary>Offset of the opening delimiter.</summary>
    public int Start;

    /// <summary>Offset of the closing delimiter.</summary>
    public int CloseStart;

    /// <summary>One or two characters.</summary>
    public int DelimiterLength;

    /// <summary>The span that the same run opens inside of this one, or -1.</summary>
    public int Next;

    public SyntaxKind Kind;
}
