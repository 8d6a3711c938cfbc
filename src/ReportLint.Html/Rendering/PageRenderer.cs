using Markdig;
using Markdig.Extensions.TaskLists;
using Markdig.Extensions.Yaml;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;

namespace ReportLint.Html.Rendering;

/// <summary>The renderer of pages: Markdig's, with marks and notes, and with nothing of a report that acts or fetches.</summary>
internal static class PageRenderer
{
    /// <param name="writer">Where it writes.</param>
    /// <param name="notes">Writes the notes.</param>
    /// <param name="addressOf">Where a relative link leads; null where it leads nowhere.</param>
    public static HtmlRenderer Create(TextWriter writer, NoteWriter notes, Func<string, string?> addressOf)
    {
        var renderer = new HtmlRenderer(writer);
        ReportDocument.PipelineOfAll.Setup(renderer);
        var all = renderer.ObjectRenderers;
        all.TryRemove<YamlFrontMatterHtmlRenderer>();
        all.ReplaceOrAdd<CodeBlockRenderer>(new VerbatimRenderer());
        all.ReplaceOrAdd<HtmlBlockRenderer>(new HtmlTextRenderer());
        all.ReplaceOrAdd<HtmlInlineRenderer>(new HtmlTagRenderer());
        all.ReplaceOrAdd<LinkInlineRenderer>(new SafeLinkRenderer(addressOf));
        all.ReplaceOrAdd<AutolinkInlineRenderer>(new SafeAutolinkRenderer());
        all.ReplaceOrAdd<HtmlTaskListRenderer>(new CheckBoxRenderer());
        all.Add(new MarkInlineRenderer());
        all.Add(new NoteLinksRenderer());
        all.Add(new NotesRenderer(notes));
        all.Add(new RowRenderer());
        return renderer;
    }
}
