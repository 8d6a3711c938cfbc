using Microsoft.Playwright;
using ReportLint.Html;
using ReportLint.Html.Tests;
using ReportLint.Testing;

namespace ReportLint.Browser.Tests;

/// <summary>A test that opens pages of reports.</summary>
public abstract class PageTest(BrowserFixture fixture) : FolderTest, IClassFixture<BrowserFixture>
{
    /// <summary>Opens the page of a report, and fails where it asks for anything else.</summary>
    protected async Task<IPage> Open(string report, BrowserNewPageOptions? options = null) =>
        await OpenHtml(Pages.Write(Pages.Check(report)), options);

    protected async Task<IPage> OpenHtml(string html, BrowserNewPageOptions? options = null)
    {
        var path = Write("page.html", html);
        var page = await fixture.Browser.NewPageAsync(options ?? new() { ViewportSize = new() { Width = 1300, Height = 900 } });
        page.Request += (_, request) => Requests.Add(request.Url);
        // What the policy refuses is announced, and not sent.
        page.RequestFailed += (_, request) => Refused.Add($"{request.Url}: {request.Failure}");
        page.Dialog += (_, dialog) => Dialogs.Add(dialog.Message);
        page.Console += (_, message) => Messages.Add(message.Text);
        page.PageError += (_, message) => Messages.Add(message);
        await page.GotoAsync(new Uri(path).AbsoluteUri);
        return page;
    }

    /// <summary>What pages asked for, themselves included.</summary>
    protected List<string> Requests { get; } = [];

    /// <summary>Those of them that were not answered, with the reason.</summary>
    protected List<string> Refused { get; } = [];

    protected List<string> Dialogs { get; } = [];

    /// <summary>What the console and scripts complained about.</summary>
    protected List<string> Messages { get; } = [];

    protected static async Task<LocatorBoundingBoxResult> BoxOf(IPage page, string selector) =>
        (await page.Locator(selector).First.BoundingBoxAsync())!;

    internal static PageTotals Totals(int errors, int warnings, int infos) =>
        new(new(errors, warnings, infos), default);
}
