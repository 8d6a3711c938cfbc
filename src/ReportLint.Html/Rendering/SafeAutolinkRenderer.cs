using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace ReportLint.Html.Rendering;

/// <summary>Writes an address in angle brackets as a link where it is safe, and as text elsewhere.</summary>
internal sealed class SafeAutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
    {
        var address = renderer.EnableHtmlForInline ? SafeAddress.Absolute(obj.IsEmail ? $"mailto:{obj.Url}" : obj.Url) : null;
        if (address is not null)
            renderer.Write("<a href=\"").WriteEscapeUrl(address).Write("\" rel=\"noopener noreferrer\">");
        renderer.WriteEscape(obj.Url);
        if (address is not null)
            renderer.Write("</a>");
    }
}
