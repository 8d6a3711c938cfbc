using Markdig.Renderers;
using Markdig.Renderers.Html;
using ReportLint.Hosting.Output;
using ReportLint.Html.Marks;

namespace ReportLint.Html.Rendering;

/// <summary>Writes marked text.</summary>
internal sealed class MarkInlineRenderer : HtmlObjectRenderer<MarkInline>
{
    protected override void Write(HtmlRenderer renderer, MarkInline obj)
    {
        // Not where only text goes, as into the description of an image.
        if (!renderer.EnableHtmlForInline)
        {
            renderer.WriteChildren(obj);
            return;
        }
        // An element has one id.
        foreach (var mark in obj.Starting.Skip(1))
            WriteAnchor(renderer, mark);
        var strongest = obj.Marks.OrderBy(static mark => mark.Kind).ThenBy(static mark => mark.Severity).Last();
        var tag = strongest.Kind == MarkKind.Finding ? "mark" : "span";
        renderer.Write($"<{tag} class=\"{ClassOf(strongest)}\"");
        if (obj.Starting.Count > 0)
            renderer.Write($" id=\"{obj.Starting[0].Id}\"");
        var numbers = string.Join(" ", obj.Marks.Where(static mark => mark.HasNote).Select(static mark => mark.Number).Distinct());
        if (numbers.Length > 0)
            renderer.Write($" data-notes=\"{numbers}\"");
        if (string.Join("\n", obj.Marks.Select(static mark => mark.Title).Where(static title => title.Length > 0)) is { Length: > 0 } title)
            renderer.Write(" title=\"").WriteEscape(title).Write("\"");
        renderer.Write(">");
        renderer.WriteChildren(obj);
        renderer.Write($"</{tag}>");
    }

    /// <summary>Where links to a mark lead.</summary>
    public static void WriteAnchor(HtmlRenderer renderer, PageMark mark) =>
        renderer.Write($"<span id=\"{mark.Id}\" class=\"anchor\"></span>");

    private static string ClassOf(PageMark mark) => mark.Kind switch
    {
        MarkKind.Finding => $"reportlint reportlint-{Words.Of(mark.Severity)}",
        MarkKind.Related => $"related {Words.Of(mark.Severity)}",
        MarkKind.Verified => "verified",
        MarkKind.Holding => "holding",
        _ => "unbound",
    };
}
