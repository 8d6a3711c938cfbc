namespace ReportLint.Markdown;

/// <summary>Looks at the next line to say that a paragraph has no more: most in reports have one line, and such need not be opened to be
/// closed again.</summary>
internal static class ParagraphEnds
{
    /// <summary>Whether a paragraph that starts in the line is surely all of it, and no link reference definition. No may be wrong, yes may
    /// not.</summary>
    public static bool IsWhole(in LineCursor line)
    {
        var text = line.Text;
        var next = line.End + LineEndings.Scan(text, line.End);
        return text[line.NonBlank] != '['
            && (next == text.Length || text[next] is '\n' or '\r' || StartsSibling(text, line.Start, line.NonBlank, next));
    }

    /// <summary>Whether the next line has the bullet that the line starts with, in the same column: the item it starts continues what the
    /// line's item did.</summary>
    private static bool StartsSibling(string text, int start, int paragraph, int next)
    {
        while (text[start] == ' ' && text[next] == ' ' && next + 1 < text.Length)
            (start, next) = (start + 1, next + 1);
        return start < paragraph && text[start] is '-' or '*' && text[next] == text[start] && Lists.IsPlainBullet(text.AsSpan(next));
    }
}
