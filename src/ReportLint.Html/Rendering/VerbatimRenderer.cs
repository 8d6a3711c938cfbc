using Markdig.Extensions.Yaml;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ReportLint.Html.Rendering;

/// <summary>Writes code and front matter with their marks.</summary>
internal sealed class VerbatimRenderer : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock obj)
    {
        renderer.EnsureLine();
        renderer.Write(obj is YamlFrontMatterBlock ? "<pre class=\"front-matter\" tabindex=\"0\"><code>" : "<pre tabindex=\"0\"><code>");
        renderer.WriteLeafInline(obj);
        renderer.WriteLine("</code></pre>");
    }
}
