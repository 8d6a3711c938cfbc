using Microsoft.Playwright;
using ReportLint.Html;

namespace ReportLint.Browser.Tests;

public class IndexPageTests(BrowserFixture fixture) : PageTest(fixture)
{
    [BrowserFact]
    public async Task IsSortedByTheColumnThatIsPressed()
    {
        using var writer = new StringWriter();
        IndexRow[] rows =
        [
            new("a.md", "a.md.html", Totals(1, 2, 30)), new("c.md", "c.md.html", Totals(0, 10, 3)),
            new("b.md", "b.md.html", Totals(0, 9, 4)),
        ];
        IndexPage.Write(writer, rows, []);
        var page = await OpenHtml(writer.ToString());

        Assert.Equal("a.md c.md b.md", await Names(page));
        await page.GetByRole(AriaRole.Button, new() { Name = "Infos" }).ClickAsync();
        Assert.Equal("a.md b.md c.md", await Names(page));
        await page.GetByRole(AriaRole.Button, new() { Name = "Warnings" }).ClickAsync();
        Assert.Equal("c.md b.md a.md", await Names(page));
        await page.GetByRole(AriaRole.Button, new() { Name = "Warnings" }).ClickAsync();
        Assert.Equal("a.md b.md c.md", await Names(page));
        await page.GetByRole(AriaRole.Button, new() { Name = "Report" }).ClickAsync();
        Assert.Equal("a.md b.md c.md", await Names(page));
        Assert.Equal("ascending", await page.Locator("th").First.GetAttributeAsync("aria-sort"));
    }

    private static async Task<string> Names(IPage page) => string.Join(" ", await page.Locator("tbody th").AllTextContentsAsync());
}
