using Microsoft.Playwright;

namespace ReportLint.Browser.Tests;

/// <summary>One browser for all tests of a class.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? _driver;

    public IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (InstalledBrowser.Path is null)
            return;
        _driver = await Playwright.CreateAsync();
        // Containers have no sandbox.
        Browser = await _driver.Chromium.LaunchAsync(new() { ExecutablePath = InstalledBrowser.Path, Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        if (Browser is not null)
            await Browser.DisposeAsync();
        _driver?.Dispose();
    }
}
