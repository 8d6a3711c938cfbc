using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ReportLint.Markdig;

/// <summary>Writes <c>&lt;mark></c> with the message as its title, and a link to the rule's page where there is one and no other link is
/// around.</summary>
internal sealed class FindingMarkRenderer(Func<string, string?> pageOf) : HtmlObjectRenderer<FindingMark>
{
    protected override void Write(HtmlRenderer renderer, FindingMark obj)
    {
        // Not where only text goes, as into the alternative of an image.
        if (!renderer.EnableHtmlForInline)
        {
            renderer.WriteChildren(obj);
            return;
        }
        var (id, severity) = (obj.Diagnostic.Id, obj.Diagnostic.Severity.ToString().ToLowerInvariant());
        renderer.Write($"<mark class=\"reportlint reportlint-{severity}\" title=\"").WriteEscape($"{id}: {obj.Diagnostic.Message}")
            .Write("\">");
        var page = InlinePlaces.IsInLink(obj) ? null : pageOf(id);
        if (page is not null)
            renderer.Write("<a href=\"").WriteEscapeUrl(page).Write("\">");
        renderer.WriteChildren(obj);
        if (page is not null)
            renderer.Write("</a>");
        renderer.Write("</mark>");
    }
}
