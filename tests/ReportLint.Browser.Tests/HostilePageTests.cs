using ReportLint.Html.Tests;

namespace ReportLint.Browser.Tests;

public class HostilePageTests(BrowserFixture fixture) : PageTest(fixture)
{
    [BrowserFact]
    public async Task NothingOfAReportActs()
    {
        var page = await Open(Html.Tests.HostilePageTests.Report);
        // What only acts when a pointer comes.
        foreach (var element in await page.Locator("main a, main b, main mark, main span, main code").AllAsync())
        {
            if (await element.IsVisibleAsync())
                await element.DispatchEventAsync("mouseover");
        }

        Assert.Empty(Dialogs);
        Assert.Empty(Messages);
        Assert.Equal([page.Url], Requests);
    }

    [BrowserFact]
    public async Task ThePolicyRefusesWhatStoodInThePage()
    {
        var html = Pages.Write(Pages.Check("# Status\n\nTests: 18/20 (95%)\n"));
        const string Attack = "<script>alert(1)</script><img src='https://example.org/x.png' onerror='alert(2)'>"
            + "<iframe src='https://example.org'></iframe>";
        var page = await OpenHtml(html.Replace("<main>", $"<main>{Attack}", StringComparison.Ordinal));

        Assert.Empty(Dialogs);
        Assert.All(Refused, refused => Assert.EndsWith(": csp", refused, StringComparison.Ordinal));
        Assert.Equal(Requests.Count - 1, Refused.Count);
        Assert.Contains(Messages, message => message.Contains("Content Security Policy", StringComparison.Ordinal));
        // The page's own script runs.
        Assert.True(await page.Locator(".keys").IsVisibleAsync());
    }
}
