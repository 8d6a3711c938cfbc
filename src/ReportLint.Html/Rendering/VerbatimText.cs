using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReportLint.Html.Rendering;

/// <summary>Makes inlines of the text of blocks that have none, code and HTML, so that it is marked like other text.</summary>
internal static class VerbatimText
{
    private const string LineBreak = "\n";

    public static void MakeInlines(MarkdownDocument document)
    {
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (block is CodeBlock or HtmlBlock)
                block.Inline = InlinesOf(block);
        }
    }

    private static ContainerInline InlinesOf(LeafBlock block)
    {
        var inlines = new ContainerInline { Span = block.Span };
        var lines = block.Lines;
        for (var i = 0; i < lines.Count; i++)
        {
            var slice = lines.Lines[i].Slice;
            if (!slice.IsEmpty)
                inlines.AppendChild(new LiteralInline(slice) { Span = new(slice.Start, slice.End) });
            if (i < lines.Count - 1)
                inlines.AppendChild(new LiteralInline(LineBreak) { Span = SourceSpan.Empty });
        }
        return inlines;
    }
}
