using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ReportLint.Html.Rendering;

/// <summary>Writes the notes on a block.</summary>
/// <param name="notes">Writes a note.</param>
internal sealed class NotesRenderer(NoteWriter notes) : HtmlObjectRenderer<NotesBlock>
{
    protected override void Write(HtmlRenderer renderer, NotesBlock obj)
    {
        foreach (var mark in obj.Unplaced)
            MarkInlineRenderer.WriteAnchor(renderer, mark);
        if (obj.Numbers.Count == 0)
            return;
        renderer.Write("<div class=\"notes\">");
        foreach (var number in obj.Numbers)
            notes.Write(renderer, number);
        renderer.Write("</div>");
    }
}
