using System.Diagnostics;
using ReportLint.Cli.Tests.Testing;

namespace ReportLint.Cli.Tests.Progress;

public class ProgressTests : ProgramTest
{
    private const string Found = "a.md:1:1: error RL2001: It says wrong\n";

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "reportlint.dll");

    [Fact]
    public void ALongRunTellsHowFarItIs()
    {
        Write("a.md", "wrong");
        ProgressDelay = TimeSpan.Zero;
        Input = new SlowStream("wrong", TimeSpan.FromSeconds(1));
        var result = Run("check", "--format", "concise", "a.md", "-");
        Assert.Equal("<stdin>:1:1: error RL2001: It says wrong\n" + Found, result.Output);
        Assert.Contains("of 2 files", result.Error, StringComparison.Ordinal);
        // The summary stands behind the display, not in it.
        Assert.EndsWith("2 errors in 2 files of 2; 2 fixable with 'reportlint fix'\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AShortRunDoesNot()
    {
        Write("a.md", "wrong");
        ProgressDelay = TimeSpan.FromHours(1);
        Assert.Equal((Found, "1 error in 1 file of 1; 1 fixable with 'reportlint fix'\n"), Run("check", "--format", "concise") is var result ? (result.Output, result.Error) : default);
    }

    [Fact]
    public void WhatIsHeldBackIsWrittenAlsoWhereTheRunFails()
    {
        Write("a.md", "wrong");
        ProgressDelay = TimeSpan.Zero;
        Input = new SlowStream("", TimeSpan.FromSeconds(1)) { Fails = true };
        var result = Run("check", "--format", "concise", "--stdin-filename", "z.md", "a.md", "-");
        Assert.Equal((2, Found), (result.Status, result.Output));
    }

    // Without the assembly the program runs as long as nothing asks for it.
    [Fact]
    public async Task ARunWithoutProgressDoesNotLoadTheLibrary()
    {
        var copy = Directory.CreateDirectory(PathOf("program")).FullName;
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Append(Path.ChangeExtension(Program, ".runtimeconfig.json")).Where(file => !Path.GetFileName(file).StartsWith("Spectre", StringComparison.Ordinal)))
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        Write("a.md", "- Tests: 18/20 (95%)");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(copy, "reportlint.dll"), "check", "--format", "concise", "--select", "RL2", "a.md"]) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.Equal((1, "a.md:1:17: error RL2002: 18/20 is 90 %, not 95%\n"), (process.ExitCode, await output));
        Assert.DoesNotContain("Spectre", await error, StringComparison.Ordinal);
    }
}
