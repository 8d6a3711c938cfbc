using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ReportLint.Html.Rendering;

/// <summary>Shows a block of HTML as the text that it is.</summary>
internal sealed class HtmlTextRenderer : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock obj)
    {
        renderer.EnsureLine();
        renderer.Write("<pre class=\"markup\" tabindex=\"0\">");
        renderer.WriteLeafInline(obj);
        renderer.WriteLine("</pre>");
    }
}
