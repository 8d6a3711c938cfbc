using System.ComponentModel;
using System.Diagnostics;
using Xunit.Abstractions;

namespace ReportLint.Cli.Tests.Documentation;

/// <summary>The program as it was built beside the tests, for scripts that run it, and the programs that run such scripts.</summary>
internal static class BuiltTool
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>The full path of the program.</summary>
    public static string Path { get; } =
        System.IO.Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "reportlint.exe" : "reportlint");

    /// <summary>Runs a program in a folder, with <see cref="Path"/>'s folder before all others where programs are looked for.</summary>
    /// <returns>Its exit status, what it wrote, and apart from that what it wrote to standard error.</returns>
    public static (int Status, string Output, string Error) Run(
        string folder, IReadOnlyDictionary<string, string?> environment, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = AppContext.BaseDirectory + System.IO.Path.PathSeparator + start.Environment["PATH"];
        start.Environment.Remove("GITHUB_STEP_SUMMARY");
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} does not end.");
        }
        return (process.ExitCode, output.Result.ReplaceLineEndings("\n"), error.Result.ReplaceLineEndings("\n"));
    }

    /// <summary>Whether programs are installed; says which one is not.</summary>
    public static bool Finds(ITestOutputHelper output, params string[] programs)
    {
        foreach (var program in programs)
        {
            try
            {
                var start = new ProcessStartInfo(program, ["--version"]) { RedirectStandardOutput = true, RedirectStandardError = true };
                using var process = Process.Start(start)!;
                process.WaitForExit();
            }
            catch (Win32Exception)
            {
                var line = $"The tests that run {program} are left out: it is not installed.";
                output.WriteLine(line);
                Console.WriteLine(line);
                return false;
            }
        }
        return true;
    }
}
