using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using ReportLint.Cli.Tests.Testing;
using Xunit.Abstractions;

namespace ReportLint.Cli.Tests.Editors;

/// <summary>The language server in a real client.</summary>
public class NeovimTests(ITestOutputHelper output) : ProgramTest
{
    private const string Report = "# Status\n\nThe cafÃ© module is done.\n\nRoutes migrated: 18/20 (95%)\n";

    private static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(120);

    [Fact]
    public void ShowsFindingsAndAppliesAFix()
    {
        var report = Write("docs/report.md", Report);
        if (Run(report) is not { } seen)
        {
            output.WriteLine("Left out: nvim is not installed.");
            return;
        }
        Assert.DoesNotContain(seen, entry => entry.Name == "failure");
        var milliseconds = seen.First(entry => entry.Name == "milliseconds").Value;
        output.WriteLine($"From the start of the server to its first findings: {milliseconds} ms");
        string[][] findings = [.. seen.Where(entry => entry.Name == "findings").Select(entry => Texts(entry.Value))];
        Assert.Equal(["2:7 RL5002", "4:24 RL2002"], findings[0]);
        Assert.Equal("The café module is done.", Texts(seen.Single(entry => entry.Name == "fixed").Value)[2]);
        Assert.Equal(["4:24 RL2002"], findings[1]);
        Assert.Empty(findings[2]);
        Assert.Contains("18/20", seen.Single(entry => entry.Name == "hover").Value.GetString(), StringComparison.Ordinal);
        Assert.True(seen.Single(entry => entry.Name == "stopped").Value.GetBoolean());
    }

    private static string[] Texts(JsonElement list) => [.. list.EnumerateArray().Select(each => each.GetString()!)];

    // Null where there is no Neovim.
    private List<(string Name, JsonElement Value)>? Run(string report)
    {
        var result = PathOf("seen.jsonl");
        var start = new ProcessStartInfo("nvim", ["--headless", "-u", "NONE", "-i", "NONE", "-n", "-c", $"luafile {Script()}"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Folder,
            Environment =
            {
                ["REPORT"] = report,
                ["OUT"] = result,
                ["COMMAND"] = $"dotnet\n{Path.Combine(AppContext.BaseDirectory, "reportlint.dll")}\nlsp",
            },
        };
        try
        {
            using var nvim = Process.Start(start)!;
            // Both are read, so that neither fills up.
            var written = Task.WhenAll(nvim.StandardOutput.ReadToEndAsync(), nvim.StandardError.ReadToEndAsync());
            if (!nvim.WaitForExit(LongestRun))
            {
                nvim.Kill(entireProcessTree: true);
                Assert.Fail($"Neovim did not end; it wrote: {string.Concat(written.Result)}");
            }
            Assert.True(nvim.ExitCode is 0 or 3, $"Neovim ended with {nvim.ExitCode}; it wrote: {string.Concat(written.Result)}");
        }
        catch (Win32Exception)
        {
            return null;
        }
        return [.. File.ReadAllLines(result).Select(line => JsonDocument.Parse(line).RootElement)
            .Select(entry => (entry.GetProperty("name").GetString()!, entry.GetProperty("value")))];
    }

    private static string Script([CallerFilePath] string source = "") => Path.Combine(Path.GetDirectoryName(source)!, "client.lua");
}
