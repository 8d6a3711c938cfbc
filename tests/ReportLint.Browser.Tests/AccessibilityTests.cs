using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using ReportLint.Claims.Comparing;
using ReportLint.Html;
using ReportLint.Html.Tests;

namespace ReportLint.Browser.Tests;

/// <summary>What axe-core finds in pages: nothing.</summary>
public class AccessibilityTests(BrowserFixture fixture) : PageTest(fixture)
{
    [BrowserFact]
    public async Task AReportHasNoViolations() => await AssertAccessible(await Open(Reports.Sample, Scheme(ColorScheme.Light)));

    [BrowserFact]
    public async Task ADarkReportHasNoViolations() => await AssertAccessible(await Open(Reports.Sample, Scheme(ColorScheme.Dark)));

    [BrowserFact]
    public async Task ANarrowReportHasNoViolations() =>
        await AssertAccessible(await Open(Reports.Sample, new() { ViewportSize = new() { Width = 360, Height = 800 } }));

    [BrowserFact]
    public async Task AnIndexHasNoViolations()
    {
        using var writer = new StringWriter();
        IndexPage.Write(writer, [new("a.md", "a.md.html", Totals(1, 2, 3)), new("b.md", "b.md.html", Totals(0, 2, 3))], ["c.md: is gone"]);
        await AssertAccessible(await OpenHtml(writer.ToString()));
    }

    [BrowserFact]
    public async Task AHistoryHasNoViolations()
    {
        using var writer = new StringWriter();
        HistoryPage.Write(writer, HistoryReader.Read([Facts("a.md", 2, 430), Facts("b.md", 16, 412)]), "2 reports", []);
        Assert.Contains("class=\"back\"", writer.ToString(), StringComparison.Ordinal);
        await AssertAccessible(await OpenHtml(writer.ToString()));
    }

    private static ReportFacts Facts(string name, int day, int passed) =>
        new(name, new() { Day = new(2026, 10, day) }, [], [])
        {
            Figures =
            [
                new(("tests passed", 0), Improvement.Rise, new() { Value = passed, Interval = new(passed, passed) },
                    new("tests", $"{passed}", default, 1)),
            ],
        };

    private static BrowserNewPageOptions Scheme(ColorScheme scheme) =>
        new() { ColorScheme = scheme, ViewportSize = new() { Width = 1300, Height = 900 } };

    private static async Task AssertAccessible(IPage page)
    {
        // All that a reader may open.
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
        var result = await page.RunAxe();
        Assert.Empty(result.Violations.Select(violation =>
            $"{violation.Id}: {violation.Help}: {string.Join("; ", violation.Nodes.Take(3).Select(node => node.Html))}"));
    }
}
