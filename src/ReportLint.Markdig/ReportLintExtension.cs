using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using ReportLint.Analysis;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Markdig;

/// <summary>Checks each document once it is parsed, and marks in it what was found.</summary>
internal sealed class ReportLintExtension(ReportLintOptions options) : IMarkdownExtension
{
    private readonly Linter _linter = new(RuleCatalogue.Analyzers, RuleCatalogue.CodeFixes, options.Rules);

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        if (!pipeline.BlockParsers.Contains<SourceKeeper>())
            pipeline.BlockParsers.Insert(0, new SourceKeeper());
        // Marks need to know where each inline stands.
        pipeline.PreciseSourceLocation |= options.MarksFindings;
        pipeline.DocumentProcessed -= Lint;
        pipeline.DocumentProcessed += Lint;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (options.MarksFindings && renderer is HtmlRenderer html && !html.ObjectRenderers.Contains<FindingMarkRenderer>())
            html.ObjectRenderers.Add(new FindingMarkRenderer(options.RulePage));
    }

    private void Lint(MarkdownDocument document)
    {
        if (SourceKeeper.SourceOf(document) is not { } source)
            return;
        var text = SourceText.From(source);
        var report = new LintedReport(text, _linter.Lint(text));
        document.SetData(typeof(LintedReport), report);
        if (options.MarksFindings)
            FindingMarker.Mark(document, source, report.Diagnostics);
        options.Linted?.Invoke(report);
    }
}
