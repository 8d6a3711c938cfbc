using Markdig;
using Markdig.Syntax;

namespace ReportLint.Markdig;

/// <summary>Puts the linter into a Markdig pipeline.</summary>
public static class ReportLintMarkdigExtensions
{
    /// <summary>Checks every document that the pipeline parses.</summary>
    /// <param name="pipeline">The pipeline, which is shared between threads as ever.</param>
    /// <param name="options">How; all rules and no marks where it is null.</param>
    public static MarkdownPipelineBuilder UseReportLint(this MarkdownPipelineBuilder pipeline, ReportLintOptions? options = null)
    {
        _ = pipeline ?? throw new ArgumentNullException(nameof(pipeline));
        pipeline.Extensions.ReplaceOrAdd<ReportLintExtension>(new ReportLintExtension(options ?? new()));
        return pipeline;
    }

    /// <summary>What was found in a document; null where its pipeline does not check, or where it is blank.</summary>
    public static LintedReport? GetLintedReport(this MarkdownDocument document) =>
        (document ?? throw new ArgumentNullException(nameof(document))).GetData(typeof(LintedReport)) as LintedReport;
}
