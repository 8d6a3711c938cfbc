using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ReportLint.Html.Rendering;

/// <summary>Writes a block with the notes on it.</summary>
internal sealed class RowRenderer : HtmlObjectRenderer<RowBlock>
{
    protected override void Write(HtmlRenderer renderer, RowBlock obj)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"row\">");
        renderer.Write(obj.Notes);
        renderer.Write("<div>");
        renderer.Write(obj.Block);
        renderer.WriteLine("</div></div>");
    }
}
