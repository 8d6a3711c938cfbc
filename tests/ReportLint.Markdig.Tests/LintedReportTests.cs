using Markdig;
using ReportLint.Diagnostics;
using MarkdigMarkdown = Markdig.Markdown;

namespace ReportLint.Markdig.Tests;

/// <summary>What a host learns of the documents that it renders.</summary>
public class LintedReportTests
{
    private const string Report = "Tests: 18/20 (95%), run with `dotnet test`.";

    [Fact]
    public void StandsInTheDocument()
    {
        var report = MarkdigMarkdown.Parse(Report, new MarkdownPipelineBuilder().UseReportLint().Build()).GetLintedReport()!;
        Assert.Equal("RL2002", Assert.Single(report.Diagnostics).Id);
        Assert.Equal(Report, report.Text.Content);
    }

    [Fact]
    public void IsToldWithEachDocument()
    {
        var told = new List<string>();
        var pipeline = new MarkdownPipelineBuilder().UseReportLint(new() { Linted = report => told.AddRange(report.Diagnostics.Select(diagnostic => diagnostic.Id)) }).Build();
        _ = MarkdigMarkdown.ToHtml(Report, pipeline);
        _ = MarkdigMarkdown.ToHtml("Tests: 18/20 (90%), run with `dotnet test`.", pipeline);
        _ = MarkdigMarkdown.ToHtml(Report, pipeline);
        Assert.Equal(["RL2002", "RL2002"], told);
    }

    [Fact]
    public void FollowsTheRules()
    {
        var pipeline = new MarkdownPipelineBuilder().UseReportLint(new() { Rules = new() { Ignore = ["RL2002"] } }).Build();
        Assert.Empty(MarkdigMarkdown.Parse(Report, pipeline).GetLintedReport()!.Diagnostics);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n\n")]
    public void IsNotThereForBlankText(string text)
    {
        var pipeline = new MarkdownPipelineBuilder().UseReportLint(new() { MarksFindings = true }).Build();
        Assert.True(MarkdigMarkdown.Parse(text, pipeline).GetLintedReport() is not { Diagnostics.Count: > 0 });
    }

    [Fact]
    public void IsNotThereWithoutTheLinter() => Assert.Null(MarkdigMarkdown.Parse(Report).GetLintedReport());

    [Fact]
    public void TheLastOptionsCount()
    {
        var pipeline = new MarkdownPipelineBuilder().UseReportLint().UseReportLint(new() { Rules = new() { Overrides = [("RL2002", DiagnosticSeverity.Info)] } }).Build();
        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(MarkdigMarkdown.Parse(Report, pipeline).GetLintedReport()!.Diagnostics).Severity);
    }

    [Fact]
    public void IsTheSameFromManyThreads()
    {
        var pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseReportLint(new() { MarksFindings = true }).Build();
        var expected = MarkdigMarkdown.ToHtml(Report, pipeline);
        Parallel.For(0, 200, _ => Assert.Equal(expected, MarkdigMarkdown.ToHtml(Report, pipeline)));
    }
}
