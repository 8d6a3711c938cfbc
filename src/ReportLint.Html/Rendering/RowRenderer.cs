using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ReportLint.Html.Rendering;

/// <summary>Writes a block with the notes on it.</summary>
internal sealed class RowRenderer : HtmlObjectRenderer<RowBlock>
{
    protected override void Write(HtmlRenderer renderer, RowBlock obj)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"row\">");
        renderer.WriteChildren(obj);
        renderer.WriteLine("</div>");
    }
}
