using Markdig.Renderers;
using Markdig.Renderers.Html;
using ReportLint.Hosting.Output;
using ReportLint.Html.Marks;

namespace ReportLint.Html.Rendering;

/// <summary>Writes the links from a mark to its notes, as small numbers.</summary>
internal sealed class NoteLinksRenderer : HtmlObjectRenderer<NoteLinks>
{
    protected override void Write(HtmlRenderer renderer, NoteLinks obj)
    {
        if (!renderer.EnableHtmlForInline)
            return;
        foreach (var mark in obj.Marks)
        {
            var (kind, words) = mark.Kind == MarkKind.Finding ? ("", "Finding") : (" other", "Part of finding");
            renderer.Write($"<a class=\"to-note{kind} {Words.Of(mark.Severity)}\" href=\"#{PageMarks.NoteIdOf(mark.Number)}\" ")
                .Write($"data-note=\"{mark.Number}\" aria-label=\"{words} {mark.Number}\">{mark.Number}</a>");
        }
    }
}
