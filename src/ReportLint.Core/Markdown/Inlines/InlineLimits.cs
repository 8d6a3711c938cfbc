namespace ReportLint.Markdown;

/// <summary>What the inline parser gives up on, and the input that each limit answers. Without them such input would cost more than linear
/// time or any depth.</summary>
internal static class InlineLimits
{
    /// <summary>Characters of a link's or footnote's label (§4.7). Answers <c>[aaa...</c>, where each bracket would look at all that
    /// follows, and <c>[^a</c> repeated before as many <c>]</c>, where each would look at all before it.</summary>
    public const int MaxLabelLength = 999;

    /// <summary>Nested parentheses of a link destination (§6.3). Answers <c>[a](</c> repeated.</summary>
    public const int MaxParentheses = 32;

    /// <summary>Backticks that may open a code span (§6.1). Answers runs of growing length: where the last run of each length stands is
    /// remembered.</summary>
    public const int MaxBackticks = 80;

    /// <summary>Inlines in inlines. Answers <c>*a **a *a **a</c>: the parser copes with any depth, but who walks the tree may
    /// recurse.</summary>
    public const int MaxInlineDepth = 500;

    /// <summary>Letters in front of <c>://</c> that can be a scheme of an extended autolink. Answers one long word followed by many of
    /// them.</summary>
    public const int MaxExtendedScheme = 5;

    /// <summary>Dots in a domain with an underscore near its end (GFM §6.9), beyond which the underscore is not compared with it. Answers
    /// <c>www.a_</c> repeated.</summary>
    public const int MaxDotsBeforeUnderscore = 10;
}
