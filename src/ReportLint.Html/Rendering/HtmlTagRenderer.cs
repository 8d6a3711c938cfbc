using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace ReportLint.Html.Rendering;

/// <summary>Shows a tag or a comment of HTML as the text that it is; a line break is one.</summary>
internal sealed class HtmlTagRenderer : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline obj)
    {
        if (!renderer.EnableHtmlForInline)
            return;
        if (obj.Tag.Trim('<', '>', '/', ' ').Equals("br", StringComparison.OrdinalIgnoreCase))
            renderer.Write("<br>");
        else
            renderer.Write("<code class=\"markup\">").WriteEscape(obj.Tag).Write("</code>");
    }
}
