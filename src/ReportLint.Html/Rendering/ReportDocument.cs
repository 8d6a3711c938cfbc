using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportLint.Html.Marks;
using ReportLint.Markdig;
using MarkdownReader = Markdig.Markdown;

namespace ReportLint.Html.Rendering;

/// <summary>Parses a report as GitHub does, and puts marks and notes into it.</summary>
internal static class ReportDocument
{
    /// <summary>What the ids of its headings start with, so that no heading takes an id of the page.</summary>
    public const string HeadingPrefix = "section-";

    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>The document of a page.</summary>
    /// <param name="page">The page.</param>
    public static MarkdownDocument Of(CheckedPage page)
    {
        var content = page.Text.Content;
        var document = Parse(content);
        var source = SourceKeeper.SourceOf(document) ?? content;
        VerbatimText.MakeInlines(document);
        var marks = PageMarks.Of(page);
        new SpanMarker<IReadOnlyList<PageMark>>(source, MarkedPlaces.Of(marks), static marks => new MarkInline(marks))
        {
            WrapsHtml = true,
        }.Mark(document);
        var linker = new MarkLinker(document);
        linker.Link(marks);
        PrefixHeadings(document);
        foreach (var table in document.Descendants<Table>())
            Prepare(table);
        new NotePlacer(document).Place(page.Findings, linker.Unplaced);
        return document;
    }

    /// <summary>The pipeline, which the renderer is set up with.</summary>
    public static MarkdownPipeline PipelineOfAll => Pipeline;

    private static MarkdownDocument Parse(string content)
    {
        try
        {
            return MarkdownReader.Parse(content, Pipeline);
        }
        catch (ArgumentException)
        {
            // Nested more deeply than Markdig allows; the page shows the source.
            return [new CodeBlock(null!) { Lines = new(content), Span = new(0, content.Length - 1) }];
        }
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().UseAutoLinks().UseFootnotes().UseAlertBlocks()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseEmojiAndSmiley(enableSmileys: false).UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
            .UsePreciseSourceLocation();
        builder.BlockParsers.Insert(0, new SourceKeeper());
        builder.Extensions.AddIfNotAlready<YamlFrontMatterExtension>();
        return builder.Build();
    }

    private static void Prepare(Table table)
    {
        // Wide ones are scrolled, with the keyboard as well.
        table.GetAttributes().AddPropertyIfNotExist("tabindex", "0");
        // The policy of the page allows no style of an element.
        foreach (var row in table.OfType<TableRow>())
        {
            for (var i = 0; i < Math.Min(row.Count, table.ColumnDefinitions.Count); i++)
            {
                if (table.ColumnDefinitions[i].Alignment is (TableColumnAlign.Right or TableColumnAlign.Center) and var alignment)
                    row[i].GetAttributes().AddClass(alignment.ToString().ToLowerInvariant());
            }
        }
        foreach (var column in table.ColumnDefinitions)
            column.Alignment = null;
    }

    private static void PrefixHeadings(MarkdownDocument document)
    {
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            if (heading.TryGetAttributes() is { Id: { } id } attributes)
                attributes.Id = HeadingPrefix + id;
        }
    }
}
