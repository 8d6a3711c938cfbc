using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using ReportLint.Markdig;

namespace ReportLint.Html.Rendering;

/// <summary>Writes links whose address is safe; others are text. An image is its description, because a page fetches nothing.</summary>
/// <param name="addressOf">Where a relative link leads; null where it leads nowhere.</param>
internal sealed class SafeLinkRenderer(Func<string, string?> addressOf) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        if (!renderer.EnableHtmlForInline)
        {
            renderer.WriteChildren(obj);
            return;
        }
        var target = obj.GetDynamicUrl?.Invoke() ?? obj.Url ?? "";
        if (obj.IsImage)
        {
            renderer.Write("<span class=\"image\" title=\"").WriteEscape(target).Write("\">");
            renderer.WriteChildren(obj);
            renderer.Write("</span>");
            return;
        }
        var address = InlinePlaces.IsInLink(obj) ? null : AddressOf(target);
        if (address is null)
            renderer.Write("<span class=\"target\" title=\"").WriteEscape(target).Write("\">");
        else
            renderer.Write("<a href=\"").WriteEscapeUrl(address).Write("\" rel=\"noopener noreferrer\">");
        renderer.WriteChildren(obj);
        renderer.Write(address is null ? "</span>" : "</a>");
    }

    // The headings of the report have ids of the page.
    private string? AddressOf(string target) => target.Length > 0 && target[0] == '#'
        ? $"#{ReportDocument.HeadingPrefix}{target.Substring(1)}" : SafeAddress.Absolute(target) ?? addressOf(target);
}
