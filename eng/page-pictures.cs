// Takes pictures of the page of the sample report, for docs/images. Run it in the root of the repository:
//   dotnet run eng/page-pictures.cs -- PROGRAM CHROMIUM FOLDER
// PROGRAM is a built reportlint, CHROMIUM the program of a browser, and FOLDER where the pictures go. For the documentation:
//   dotnet run eng/page-pictures.cs -- src/ReportLint.Cli/bin/Release/net10.0/reportlint /usr/bin/chromium docs/images
#:property PublishAot=false
#:property ManagePackageVersionsCentrally=false
#:package Microsoft.Playwright@1.64.1
using System.Diagnostics;
using Microsoft.Playwright;

if (args is not [var program, var chromium, var folder])
{
    Console.Error.WriteLine("usage: dotnet run eng/page-pictures.cs -- PROGRAM CHROMIUM FOLDER");
    return 2;
}
var pages = Directory.CreateTempSubdirectory("reportlint-").FullName;
using (var run = Process.Start(Path.GetFullPath(program), ["check", "--format", "html", "--fail-on", "never", "--output", pages, "samples"]))
    await run.WaitForExitAsync();
var address = new Uri(Path.Combine(pages, "samples/status-report.md.html")).AbsoluteUri;
using var driver = await Playwright.CreateAsync();
await using var browser = await driver.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox"] });

await Take("page-light.png", address, 1240, 880, ColorScheme.Light);
await Take("page-dark.png", address, 1240, 880, ColorScheme.Dark);
await Take("page-narrow.png", address, 420, 880, ColorScheme.Light);
await Take("page-index.png", new Uri(Path.Combine(pages, "index.html")).AbsoluteUri, 1240, 420, ColorScheme.Light);
await Take("page-print.png", address, 800, 1130, ColorScheme.Light, Media.Print);
Directory.Delete(pages, recursive: true);
return 0;

async Task Take(string name, string page, int width, int height, ColorScheme scheme, Media media = Media.Screen)
{
    var tab = await browser.NewPageAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = height } });
    await tab.EmulateMediaAsync(new() { Media = media, ColorScheme = scheme });
    await tab.GotoAsync(page);
    await tab.ScreenshotAsync(new() { Path = Path.Combine(folder, name) });
    await tab.CloseAsync();
}
