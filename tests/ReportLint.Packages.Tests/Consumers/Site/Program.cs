using Markdig;
using ReportLint.Markdig;

var pipeline = new MarkdownPipelineBuilder()
    .UseAdvancedExtensions()
    .UseReportLint(new()
    {
        MarksFindings = true,
        RulePage = id => $"/rules/{id}.html",
        Linted = report =>
        {
            foreach (var diagnostic in report.Diagnostics)
                Console.Error.WriteLine($"line {report.Text.GetLinePosition(diagnostic.Span.Start).Line + 1}: {diagnostic.Id} {diagnostic.Message}");
        },
    })
    .Build();

Console.Write(Markdown.ToHtml("# Status\n\nTests: 18/20 (**95%**), run with `dotnet test`.\n", pipeline));
