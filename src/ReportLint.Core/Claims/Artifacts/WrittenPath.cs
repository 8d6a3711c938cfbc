namespace ReportLint.Claims;

/// <summary>A path as a report writes it.</summary>
/// <param name="Text">With <c>/</c> between its parts; without a leading <c>./</c>, a trailing slash, a line number.</param>
/// <param name="IsDirectory">Whether a slash ends it.</param>
/// <param name="IsRooted">Whether a slash starts it: then nobody says what it is relative to.</param>
internal sealed record WrittenPath(string Text, bool IsDirectory, bool IsRooted)
{
    /// <summary>The paths that its braces stand for, <c>src/{a,b}.cs</c>; itself where it has none.</summary>
    public IReadOnlyList<string> Expanded => Expand(Text);

    /// <summary>Whether its name ends in an extension; a few files, as <c>Dockerfile</c>, are known by their names alone.</summary>
    internal bool HasExtension { get; } = Text.LastIndexOf('.') > Text.LastIndexOf('/') + 1;

    /// <summary>Whether it is a name without a directory.</summary>
    public bool IsBare => Text.IndexOf('/') < 0;

    private static IReadOnlyList<string> Expand(string text)
    {
        var open = text.IndexOf('{');
        if (open < 0)
            return [text];
        var close = text.IndexOf('}', open);
        return [.. text.Substring(open + 1, close - open - 1).Split(',')
            .SelectMany(part => Expand($"{text.Substring(0, open)}{part.Trim()}{text.Substring(close + 1)}"))];
    }
}
