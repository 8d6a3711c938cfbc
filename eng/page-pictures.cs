// Takes pictures of the page of the sample report, and of a history of four reports, for docs/images. Run it in the root of the
// repository:
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
await Run(".", "check", "--format", "html", "--fail-on", "never", "--output", pages, "samples");
var reports = Path.Combine(pages, "docs");
Directory.CreateDirectory(reports);
(string Day, int Passed, string Coverage, string Mark)[] weeks =
[
    ("2026-10-02", 412, "81.2", "x"), ("2026-10-09", 421, "82.6", "x"), ("2026-10-16", 430, "84.0", "x"), ("2026-10-30", 418, "79.5", " "),
];
foreach (var (day, passed, coverage, mark) in weeks)
{
    File.WriteAllText(Path.Combine(reports, $"{day}.md"), $"# Harbour Booking – Status Report\n\n**Date**: {day}\n\n"
        + $"- Unit tests: {passed}/430 passed\n- Line coverage: {coverage} %\n\n## Tasks\n\n- [{mark}] Open invoices\n");
}
var history = Path.Combine(pages, "history.html");
await Run(pages, "verify", "--history", "--format", "html", "--output", history, "docs");
var address = new Uri(Path.Combine(pages, "samples/status-report.md.html")).AbsoluteUri;
using var driver = await Playwright.CreateAsync();
await using var browser = await driver.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox"] });

await Take("page-light.png", address, 1240, 880, ColorScheme.Light);
await Take("page-dark.png", address, 1240, 880, ColorScheme.Dark);
await Take("page-narrow.png", address, 420, 880, ColorScheme.Light);
await Take("page-index.png", new Uri(Path.Combine(pages, "index.html")).AbsoluteUri, 1240, 420, ColorScheme.Light);
await Take("page-history.png", new Uri(history).AbsoluteUri, 1240, 560, ColorScheme.Light);
await Take("page-print.png", address, 800, 1130, ColorScheme.Light, Media.Print);
Directory.Delete(pages, recursive: true);
return 0;

async Task Run(string current, params string[] arguments)
{
    var start = new ProcessStartInfo(Path.GetFullPath(program), arguments) { WorkingDirectory = current };
    using var run = Process.Start(start)!;
    await run.WaitForExitAsync();
}

async Task Take(string name, string page, int width, int height, ColorScheme scheme, Media media = Media.Screen)
{
    var tab = await browser.NewPageAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = height } });
    await tab.EmulateMediaAsync(new() { Media = media, ColorScheme = scheme });
    await tab.GotoAsync(page);
    await tab.ScreenshotAsync(new() { Path = Path.Combine(folder, name) });
    await tab.CloseAsync();
}
