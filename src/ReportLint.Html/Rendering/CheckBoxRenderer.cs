using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ReportLint.Html.Rendering;

/// <summary>Writes the check box of a task as a picture: nobody can tick it here.</summary>
internal sealed class CheckBoxRenderer : HtmlObjectRenderer<TaskList>
{
    protected override void Write(HtmlRenderer renderer, TaskList obj) => renderer.Write(obj.Checked
        ? "<span class=\"box\" role=\"img\" aria-label=\"done\">\u2611</span>"
        : "<span class=\"box\" role=\"img\" aria-label=\"open\">\u2610</span>");
}
