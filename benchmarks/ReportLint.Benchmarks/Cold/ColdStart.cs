using System.Diagnostics;
using System.Globalization;

namespace ReportLint.Benchmarks.Cold;

/// <summary>How fast the library is in a process that has just started, by what its host sets: nanoseconds of processor time a
/// character.</summary>
internal static class ColdStart
{
    private const int Runs = 5;

    // What is switched off.
    private static readonly string?[] Hosts = [null, "TieredPGO", "TieredCompilation"];

    /// <returns>The exit status.</returns>
    public static int Run(TextWriter output)
    {
        var measured = Hosts.Select(_ => new List<double[]>()).ToArray();
        // In turn, so that what else the machine does hits all of them.
        for (var run = 0; run < Runs; run++)
            for (var host = 0; host < Hosts.Length; host++)
                measured[host].Add(Measure(Hosts[host]));
        output.WriteLine("Nanoseconds of processor time a character, median of 5 processes:");
        output.WriteLine($"  {"host",-22} {"first 2 MB",12} {"second 2 MB",12} {"after 20 MB",12}");
        for (var host = 0; host < Hosts.Length; host++)
        {
            var (first, second, last) = (Median(measured[host], 0), Median(measured[host], 1), Median(measured[host], ColdRun.LastPass));
            var name = Hosts[host] is { } off ? $"{off} off" : "as it is";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-22} {first,12:F0} {second,12:F0} {last,12:F0}"));
        }
        return 0;
    }

    private static double[] Measure(string? off)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ColdRun.Argument) { RedirectStandardOutput = true };
        if (off is not null)
            start.Environment[$"DOTNET_{off}"] = "0";
        using var process = Process.Start(start)!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        if (process.ExitCode != 0 || lines.Length != ColdRun.LastPass + 1)
            throw new InvalidOperationException($"A measured process ended with {process.ExitCode} after {lines.Length} passes");
        return [.. lines.Select(line => double.Parse(line, CultureInfo.InvariantCulture))];
    }

    private static double Median(List<double[]> runs, int pass) => runs.Select(run => run[pass]).Order().ElementAt(runs.Count / 2);
}
