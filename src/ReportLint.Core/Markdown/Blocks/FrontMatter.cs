namespace ReportLint.Markdown;

/// <summary>YAML front matter, as Jekyll, GitHub and pandoc have it: <c>---</c> in the very first line, closed by a line <c>---</c> or
/// <c>...</c>. Unclosed, or with a blank line after the first, it is ordinary Markdown: a thematic break.</summary>
internal static class FrontMatter
{
    /// <returns>Where the line after starts; 0 where there is none.</returns>
    public static int Read(string text, BlockWriter writer)
    {
        if (!text.StartsWith("---", StringComparison.Ordinal) || !TryFindEnd(text, out var closing, out var end))
            return 0;
        writer.OpenBlock(SyntaxKind.FrontMatter, 0, 0);
        for (var at = NextLine(text, 0); at < closing; at = NextLine(text, at))
            writer.AddLine(new(at, LineEndings.Find(text, at)), 0);
        writer.Open.Tip.End = end;
        writer.CloseTip();
        return NextLine(text, closing);
    }

    private static bool TryFindEnd(string text, out int closing, out int end)
    {
        closing = NextLine(text, 0);
        end = 0;
        if (!IsFence(text, 0, "---") || Line(text, closing).IsBlank())
            return false;
        for (; closing < text.Length; closing = NextLine(text, closing))
        {
            if (IsFence(text, closing, "---") || IsFence(text, closing, "..."))
            {
                end = closing + 3;
                return true;
            }
        }
        return false;
    }

    private static bool IsFence(string text, int lineStart, string fence) =>
        Line(text, lineStart) is var line && line.StartsWith(fence.AsSpan()) && line.Slice(fence.Length).IsBlank();

    private static ReadOnlySpan<char> Line(string text, int start) => text.AsSpan(start, LineEndings.Find(text, start) - start);

    private static int NextLine(string text, int start)
    {
        var end = LineEndings.Find(text, start);
        return end + LineEndings.Scan(text, end);
    }
}
