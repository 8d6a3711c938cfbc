using ReportLint.Html.Tests;
using Xunit.Abstractions;

namespace ReportLint.Browser.Tests;

public class LargePageTests(BrowserFixture fixture, ITestOutputHelper output) : PageTest(fixture)
{
    private const int Count = 5_000;
    private const int Tries = 5;

    // Two seconds are the aim, and what an idle machine needs; a machine that others use as well takes up to twice as long.
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(4);

    [BrowserFact]
    public async Task OpensInSeconds()
    {
        var report = "# Status\n\n" + string.Concat(Enumerable.Range(0, Count).Select(i => $"- Part {i}: 18/20 passed (95%)\n"));
        var html = Pages.Write(Pages.Check(report));
        Assert.Contains($"id=\"note-{Count}\"", html, StringComparison.Ordinal);

        var best = TimeSpan.MaxValue;
        for (var i = 0; i < Tries && best > Most; i++)
        {
            var page = await OpenHtml(html);
            // By the browser's clock, from the start of the navigation to the first frame after layout.
            var needed = TimeSpan.FromMilliseconds(await page.EvaluateAsync<double>(
                "new Promise(done => { document.body.offsetHeight; const now = performance.now(); "
                + "requestAnimationFrame(() => done(now)); })"));
            best = needed < best ? needed : best;
            await page.CloseAsync();
        }
        output.WriteLine($"{html.Length} characters, {best.TotalMilliseconds:0} ms");
        Assert.True(best <= Most, $"{best}");
    }
}
