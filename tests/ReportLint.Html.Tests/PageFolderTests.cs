using ReportLint.Testing;

namespace ReportLint.Html.Tests;

public class PageFolderTests : FolderTest
{
    [Theory]
    [InlineData("status.md", "status.md.html"), InlineData("docs/a b.md", "docs/a b.md.html")]
    [InlineData("../status.md", "_/status.md.html"), InlineData("/tmp/status.md", "tmp/status.md.html")]
    [InlineData("C:/work/status.md", "C_/work/status.md.html")]
    public void AReportHasAPageInsideOfTheFolder(string report, string file) => Assert.Equal(file, PagePaths.FileOf(report));

    [Theory]
    [InlineData("plan.md", "docs/plan.md"), InlineData("./plan.md#next", "docs/plan.md"), InlineData("../plan.md?x", "plan.md")]
    [InlineData("a%20b.md", "docs/a b.md"), InlineData("../../plan.md", "../plan.md"), InlineData("/plan.md", null)]
    [InlineData("https://example.org/plan.md", null), InlineData("#next", null), InlineData("", null)]
    public void ARelativeLinkLeadsToAReport(string link, string? report) =>
        Assert.Equal(report, PagePaths.ReportOf(link, "docs/status.md"));

    [Fact]
    public void TheIndexListsTheWorstReportFirst()
    {
        Write(("good.md", "# Good\n"), ("docs/bad.md", "# Bad\n\nTests: 18/20 (95%), 1/2 (60%)\n"),
            ("worse/so so.md", "# So\n\n18/20 (95%)\n"));
        var index = Pages.Read(File.ReadAllText(Path.Combine(Folder, "index.html")));

        var links = index.QuerySelectorAll("tbody a").ToArray();
        Assert.Equal(["docs/bad.md", "worse/so so.md", "good.md"], links.Select(link => link.TextContent));
        Assert.Equal(["docs/bad.md.html", "worse/so%20so.md.html", "good.md.html"], links.Select(link => link.GetAttribute("href")));
        Assert.Equal(["2", "1", "0"], index.QuerySelectorAll("tbody td.errors").Select(cell => cell.TextContent));
        Assert.Equal("3", index.QuerySelector("tfoot td.errors")!.TextContent);
        Assert.Equal("broken.md: <b>", index.QuerySelector(".problem")!.TextContent);
    }

    [Fact]
    public void ALinkToAnotherReportLeadsToItsPage()
    {
        Write(("docs/status.md", "# Status\n\n[plan](../plan.md#next) [no report](../gone.md)\n"), ("plan.md", "# Plan\n"));
        var page = Pages.Read(File.ReadAllText(Path.Combine(Folder, "docs/status.md.html")));

        Assert.Equal("../plan.md.html", Assert.Single(page.QuerySelectorAll("main a")).GetAttribute("href"));
        Assert.Equal("../gone.md", page.QuerySelector("main .target")!.GetAttribute("title"));
        Assert.Equal("../index.html", page.QuerySelector(".up a")!.GetAttribute("href"));
    }

    private void Write(params (string Name, string Text)[] reports)
    {
        var names = reports.Select(report => report.Name).ToHashSet();
        var folder = new PageFolder(Folder, static _ => null) { IsReport = names.Contains };
        foreach (var (name, text) in reports)
            folder.Write(Pages.Check(text, name));
        folder.Finish(["broken.md: <b>"]);
    }
}
