namespace ReportLint.Markdown.Differential;

/// <summary>Something that Markdig does otherwise, and why we do not.</summary>
/// <param name="Example">A text that shows it.</param>
/// <param name="Reason">Who is right, by which section.</param>
/// <param name="Adjust">Makes of a text and the pair of ours and theirs a pair that no longer shows the difference.</param>
internal sealed record KnownDifference(string Example, string Reason, Func<string, (string Ours, string Theirs), (string Ours, string Theirs)> Adjust)
{
    /// <summary>A difference that shows in the HTML alone: what it is turned into is equal on both sides.</summary>
    public static KnownDifference InHtml(string example, string reason, Func<string, string> normalise) =>
        new(example, reason, (_, pair) => (normalise(pair.Ours), normalise(pair.Theirs)));

    /// <summary>A difference that a piece of Markdown makes, with whatever consequences.</summary>
    public static KnownDifference InMarkdown(string example, string reason, Func<string, bool> isConcerned) =>
        new(example, reason, (markdown, pair) => isConcerned(markdown) ? ("", "") : pair);
}
