namespace ReportLint.Markdown;

/// <summary>An opening bracket that waits for its partner (§6.3, §6.4).</summary>
internal struct Bracket
{
    /// <summary>Its mark.</summary>
    public int Mark;

    /// <summary>How many delimiter runs were on their stack before it.</summary>
    public int DelimiterCount;

    public bool IsImage;

    /// <summary>Whether another bracket was opened after it: then its text is no label (§6.3).</summary>
    public bool HoldsBracket;
}
