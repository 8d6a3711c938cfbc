using Microsoft.Playwright;
using ReportLint.Html.Tests;

namespace ReportLint.Browser.Tests;

public class ReportPageTests(BrowserFixture fixture) : PageTest(fixture)
{
    private static readonly string Long =
        "# Status\n\n" + string.Concat(Enumerable.Repeat("Words of a report that say nothing.\n\n", 60)) + "Tests: 18/20 (95%).\n";

    // Of all severities.
    private const string Mixed = "# Status\n\nTests: 18/20 (95%).\n\n- Throughput: 212 req/s\n\n"
        + "## Migration - 100% complete\n\n- [ ] Export\n- [x] Import\n";

    private static BrowserNewPageOptions Size(int width) => new() { ViewportSize = new() { Width = width, Height = 900 } };

    [BrowserFact]
    public async Task NotesStandInTheMarginBesideTheirText()
    {
        var page = await Open(Reports.Sample);

        var (column, note) = (await BoxOf(page, "main"), await BoxOf(page, "#note-1"));
        var table = await BoxOf(page, "main table");
        Assert.True(note.X >= column.X + column.Width, "The note is in the column of the text.");
        Assert.InRange(note.Y, table.Y - 2, table.Y + table.Height);
        Assert.True(note.X + note.Width <= 1300, "The note leaves the window.");
    }

    [BrowserFact]
    public async Task NotesOfOneBlockDoNotOverlap()
    {
        var page = await Open("# Status\n\nTests: 18/20 (95%), 3/4 (80%), 1/2 (60%), 212 req/s (target: > 500 req/s) \u2705\n\n"
            + "- 18/20 (95%)\n- 3/4 (80%)\n");

        var notes = await page.Locator(".note").AllAsync();
        var bottom = 0.0;
        foreach (var note in notes)
        {
            var box = (await note.BoundingBoxAsync())!;
            Assert.True(box.Y >= bottom, "A note covers another one.");
            bottom = box.Y + box.Height;
        }
        Assert.True(notes.Count >= 5);
    }

    [BrowserFact]
    public async Task LinksLeadFromTheTextToTheNoteAndBack()
    {
        var page = await Open(Long);

        await page.Locator("mark + .to-note").ClickAsync();
        Assert.EndsWith("#note-1", page.Url, StringComparison.Ordinal);
        Assert.True(await IsInView(page, "#note-1"));
        await page.EvaluateAsync("scrollTo(0, 0)");
        await page.Locator("#note-1 .number").EvaluateAsync("link => link.click()");
        Assert.EndsWith("#mark-1", page.Url, StringComparison.Ordinal);
        Assert.True(await IsInView(page, "mark"));
    }

    [BrowserFact]
    public async Task KeysLeadFromFindingToFinding()
    {
        var page = await Open(Reports.Sample);
        var count = await page.Locator(".note").CountAsync();

        await page.Keyboard.PressAsync("j");
        Assert.Equal("note-1", await FocusedId(page));
        await page.Keyboard.PressAsync("j");
        Assert.Equal("note-2", await FocusedId(page));
        await page.Keyboard.PressAsync("t");
        Assert.Equal("mark-2", await FocusedId(page));
        await page.Keyboard.PressAsync("t");
        Assert.Equal("note-2", await FocusedId(page));
        await page.Keyboard.PressAsync("k");
        await page.Keyboard.PressAsync("k");
        Assert.Equal($"note-{count}", await FocusedId(page));
    }

    [BrowserFact]
    public async Task FiltersHideNotesAndMarks()
    {
        var page = await Open(Mixed);
        var (errors, all) = (await page.Locator(".note.error").CountAsync(), await page.Locator(".note").CountAsync());
        Assert.True(errors > 0 && errors < all);

        await page.GetByLabel("error").UncheckAsync();
        Assert.Equal(0, await page.Locator(".note.error:visible").CountAsync());
        Assert.Equal(all - errors, await page.Locator(".note:visible").CountAsync());
        Assert.Equal(0, await page.Locator("mark.reportlint-error:not(.off)").CountAsync());
        Assert.Equal(0, await page.Locator(".to-note.error:visible").CountAsync());
        Assert.Equal($"{all - errors} of {all} shown.", await page.Locator(".shown").TextContentAsync());
        await page.GetByLabel("error").CheckAsync();
        Assert.Equal(all, await page.Locator(".note:visible").CountAsync());
    }

    [BrowserFact]
    public async Task AllIsThereWithoutScript()
    {
        var page = await Open(Reports.Sample, new() { JavaScriptEnabled = false });

        Assert.Equal(await page.Locator(".note").CountAsync(), await page.Locator(".note:visible").CountAsync());
        Assert.False(await page.Locator(".filters").IsVisibleAsync());
        await page.Locator("#note-1 .number").ClickAsync();
        Assert.EndsWith("#mark-1", page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task IsDarkWhereTheSystemIs()
    {
        var light = await Open(Reports.Sample, new() { ColorScheme = ColorScheme.Light });
        Assert.True(await Brightness(light) > 200);
        var dark = await Open(Reports.Sample, new() { ColorScheme = ColorScheme.Dark });
        Assert.True(await Brightness(dark) < 60);
    }

    [BrowserFact]
    public async Task FitsANarrowScreen()
    {
        var wide = "\n\n| A | B | C | D | E |\n|-|-|-|-|-|\n| " + string.Concat(Enumerable.Repeat("unbreakable-words | ", 5));
        var page = await Open(Reports.Sample + wide, Size(360));

        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        // Below the block that it is about.
        var (table, note) = (await BoxOf(page, "main table"), await BoxOf(page, "#note-1"));
        Assert.True(note.Y >= table.Y + table.Height - 1);
    }

    [BrowserFact]
    public async Task IsPrintedWithItsNotes()
    {
        var page = await Open(Reports.Sample);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.False(await page.Locator(".filters").IsVisibleAsync());
        Assert.Equal(await page.Locator(".note").CountAsync(), await page.Locator(".note:visible").CountAsync());
        var (column, note) = (await BoxOf(page, "main"), await BoxOf(page, "#note-1"));
        Assert.True(note.X < column.X + column.Width, "The note is beside the paper.");
        Assert.NotEmpty(await page.PdfAsync());
    }

    private static Task<bool> IsInView(IPage page, string selector) => page.Locator(selector).First.EvaluateAsync<bool>(
        "element => { const box = element.getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; }");

    private static Task<string> FocusedId(IPage page) => page.EvaluateAsync<string>("document.activeElement.id");

    private static Task<int> Brightness(IPage page) =>
        page.EvaluateAsync<int>("Math.max(...getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number))");
}
