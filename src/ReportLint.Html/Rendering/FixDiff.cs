using Markdig.Renderers;
using ReportLint.Text;

namespace ReportLint.Html.Rendering;

/// <summary>Writes what a fix changes: the lines before and after, with what goes and what comes.</summary>
internal static class FixDiff
{
    private const int MostGroups = 8;

    /// <param name="renderer">Where it writes.</param>
    /// <param name="text">The report.</param>
    /// <param name="changes">Ascending, not overlapping.</param>
    public static void Write(HtmlRenderer renderer, SourceText text, IReadOnlyList<TextChange> changes)
    {
        renderer.Write("<pre class=\"diff\" tabindex=\"0\">");
        var (group, left) = (0, 0);
        for (var first = 0; first < changes.Count;)
        {
            var next = EndOfGroup(text, changes, first);
            if (group++ < MostGroups)
                WriteGroup(renderer, text, [.. changes.Skip(first).Take(next - first)]);
            else
                left += next - first;
            first = next;
        }
        if (left > 0)
            renderer.Write($"and {left} more");
        renderer.Write("</pre>");
    }

    // Changes of the same lines are shown together.
    private static int EndOfGroup(SourceText text, IReadOnlyList<TextChange> changes, int first)
    {
        var next = first + 1;
        while (next < changes.Count
            && text.GetLinePosition(changes[next].Span.Start).Line <= text.GetLinePosition(changes[next - 1].Span.End).Line)
        {
            next++;
        }
        return next;
    }

    private static void WriteGroup(HtmlRenderer renderer, SourceText text, TextChange[] changes)
    {
        var start = text.GetLineSpan(text.GetLinePosition(changes[0].Span.Start).Line).Start;
        var end = text.GetLineSpan(text.GetLinePosition(changes[^1].Span.End).Line).End;
        WriteSide(renderer, '-', "old", text, start, end, changes, static (text, change) => text.ToString(change.Span), "del");
        WriteSide(renderer, '+', "new", text, start, end, changes, static (_, change) => change.NewText, "ins");
    }

    private static void WriteSide(HtmlRenderer renderer, char sign, string side, SourceText text, int start, int end, TextChange[] changes,
        Func<SourceText, TextChange, string> changed, string tag)
    {
        renderer.Write($"<span class=\"{side}\">{sign} ");
        foreach (var change in changes)
        {
            WriteLines(renderer, text.ToString(TextSpan.FromBounds(start, change.Span.Start)), sign);
            if (changed(text, change) is { Length: > 0 } its)
            {
                renderer.Write($"<{tag}>");
                WriteLines(renderer, its, sign);
                renderer.Write($"</{tag}>");
            }
            start = change.Span.End;
        }
        WriteLines(renderer, text.ToString(TextSpan.FromBounds(start, end)), sign);
        renderer.Write("</span>\n");
    }

    private static void WriteLines(HtmlRenderer renderer, string text, char sign) =>
        renderer.WriteEscape(text.Replace("\r", "").Replace("\n", $"\n{sign} "));
}
