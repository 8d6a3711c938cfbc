using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ReportLint.Analysis;
using ReportLint.Hosting.Checking;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Html.Tests;

/// <summary>Makes pages of reports, and reads them as a browser does.</summary>
internal static class Pages
{
    private static readonly Linter Linter = new(RuleCatalogue.Analyzers, RuleCatalogue.CodeFixes);

    public static CheckedPage Check(string report, string name = "status.md")
    {
        var text = SourceText.From(report);
        var explanation = Linter.Explain(text, Linter.Options);
        return new(name, text, FileChecker.FindingsOf(Linter, text, explanation.Analysis.Gathered), explanation);
    }

    public static string Write(CheckedPage page)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new ReportPage(static id => $"https://example.org/{id}").Write(writer, page);
        return writer.ToString();
    }

    public static IHtmlDocument Read(string html) => new HtmlParser().ParseDocument(html);

    public static IHtmlDocument Open(string report) => Read(Write(Check(report)));

    /// <summary>The lines of text of a report on its page, without what the page adds.</summary>
    public static string TextOf(IHtmlDocument page)
    {
        var main = (IElement)page.QuerySelector("main")!.Clone();
        foreach (var added in main.QuerySelectorAll(".notes, .to-note").ToArray())
            added.Remove();
        return string.Join("\n", main.TextContent.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }
}
