using Markdig;
using Markdig.Extensions.EmphasisExtras;
using ReportLint.Analysis;
using ReportLint.Benchmarks.Reports;
using ReportLint.Claims;
using ReportLint.Evidence;
using ReportLint.Markdown;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Benchmarks.Measuring;

/// <summary>What is measured, each over a whole set of reports. Made once: the parser's buffers, Markdig's pipeline and the linter are reused by all calls.</summary>
internal sealed class Contenders
{
    private readonly MarkdownParser _parser = new();

    private readonly ReportReader _reader = new();

    // The constructs that our parser reads by default, with the positions that a linter needs.
    private readonly MarkdownPipeline _markdig =
        new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().UseAutoLinks().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UsePreciseSourceLocation().Build();

    private readonly Linter _linter = new(RuleCatalogue.Analyzers, RuleCatalogue.CodeFixes);

    /// <returns>Something of each result, so that no call can be left out.</returns>
    public int Parse(ReportSet reports)
    {
        var nodes = 0;
        foreach (var text in reports.Texts)
            nodes += _parser.Parse(text).NodeCount;
        return nodes;
    }

    public int ParseWithMarkdig(ReportSet reports)
    {
        var blocks = 0;
        foreach (var content in reports.Contents)
            blocks += Markdig.Markdown.Parse(content, _markdig).Count;
        return blocks;
    }

    public int Read(ReportSet reports)
    {
        var sections = 0;
        foreach (var text in reports.Texts)
            sections += _reader.Read(text).Sections.Count;
        return sections;
    }

    public int Lint(ReportSet reports) => Lint(_linter, reports);

    public static int Lint(Linter linter, ReportSet reports, ReportEvidence? evidence = null)
    {
        var diagnostics = 0;
        // A text of its own for each call: a text that was linted before keeps its line index.
        foreach (var content in reports.Contents)
            diagnostics += linter.Lint(SourceText.From(content), linter.Options, evidence).Count;
        return diagnostics;
    }
}
