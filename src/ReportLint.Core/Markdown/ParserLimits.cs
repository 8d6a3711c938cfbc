namespace ReportLint.Markdown;

/// <summary>Where the parser stops, so that no text makes it slow or deep. Each limit names the text it answers.</summary>
internal static class ParserLimits
{
    /// <summary>How many containers nest; a list and its item are two. Block quotes and items deeper than that stay text.</summary>
    /// <remarks>Answers <c>- - - - …</c> or <c>> > > > …</c> followed by many short or blank lines, each of which would visit every open
    /// container.</remarks>
    public const int MaxDepth = 128;

    /// <summary>Digits of an ordered list's number (CommonMark 0.31.2 §5.2, so that it fits 32 bits).</summary>
    /// <remarks>Answers a long run of digits before a period.</remarks>
    public const int MaxListNumberDigits = 9;
}
