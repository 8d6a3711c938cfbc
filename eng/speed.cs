// Compares how fast builds of the tool are, and rumdl where it is installed. Run it in the root of the repository:
//   dotnet run eng/speed.cs -- [--pairs N] [--files N] [--reports FOLDER] PROGRAM...
// The first program is the one that the others are compared with. A PROGRAM is a build of reportlint (a .dll is run with dotnet) or rumdl.
// FOLDER holds the reports, all *.md in it and below; the default is REPORTLINT_CORPUS, or else docs. They are checked in a folder without
// a repository, and in a git repository with N other files (2,000).
// Each program runs once to warm up and then N times (9), in turn. It prints medians, and the medians of the ratios of neighbouring runs.
#:property PublishAot=false
#:property AllowUnsafeBlocks=true
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

if (Options.Read(args) is not { } options)
{
    Console.Error.WriteLine("usage: dotnet run eng/speed.cs -- [--pairs N] [--files N] [--reports FOLDER] PROGRAM...");
    return 2;
}
var place = Directory.CreateTempSubdirectory("reportlint-speed-").FullName;
try
{
    var inputs = new Inputs(place, options);
    foreach (var scenario in inputs.Scenarios())
        Comparison.Write(scenario, options);
    return 0;
}
catch (Exception problem) when (problem is InvalidOperationException or Win32Exception)
{
    Console.Error.WriteLine(problem.Message);
    return 2;
}
finally
{
    Directory.Delete(place, recursive: true);
}

/// <summary>What the command line asks for.</summary>
internal sealed record Options(IReadOnlyList<Contender> Programs, int Pairs, int Files, string Reports)
{
    /// <returns>Null where the arguments are wrong.</returns>
    public static Options? Read(string[] args)
    {
        var corpus = Environment.GetEnvironmentVariable("REPORTLINT_CORPUS");
        var (pairs, files, reports) = ("9", "2000", string.IsNullOrEmpty(corpus) ? "docs" : corpus);
        var programs = new List<Contender>();
        for (var at = 0; at < args.Length; at++)
        {
            if (args[at] is not ("--pairs" or "--files" or "--reports"))
                programs.Add(Contender.Of(args[at]));
            else if (at + 1 == args.Length)
                return null;
            else if (args[at] == "--pairs")
                pairs = args[++at];
            else if (args[at] == "--files")
                files = args[++at];
            else
                reports = args[++at];
        }
        if (!programs.Any(program => program.IsRumdl) && Contender.Installed("rumdl") is { } rumdl)
            programs.Add(rumdl);
        if (programs.Count == 0 || Number(pairs) is not > 0 || Number(files) is not >= 0)
            return null;
        return new(programs, Number(pairs)!.Value, Number(files)!.Value, Path.GetFullPath(reports));
    }

    private static int? Number(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>A program that is compared.</summary>
internal sealed record Contender(string Name, string File, string[] Before)
{
    public bool IsRumdl => Path.GetFileNameWithoutExtension(File) == "rumdl";

    public static Contender Of(string program) =>
        Path.GetExtension(program) == ".dll"
            ? new(program, "dotnet", [Path.GetFullPath(program)])
            : new(program, Path.GetFullPath(program), []);

    /// <returns>Null where it is not on the path.</returns>
    public static Contender? Installed(string name)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var program = OperatingSystem.IsWindows() ? $"{name}.exe" : name;
        var file = folders.Select(folder => Path.Combine(folder, program)).FirstOrDefault(System.IO.File.Exists);
        return file is null ? null : new(name, file, []);
    }

    public ProcessStartInfo Start(Scenario scenario)
    {
        string[] own = IsRumdl && scenario.Arguments[0] == "check" ? ["--no-cache"] : [];
        return new(File, [.. Before, .. scenario.Arguments, .. own])
        {
            WorkingDirectory = scenario.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
    }
}

/// <summary>What the programs are to do.</summary>
internal sealed record Scenario(string Name, string Folder, string[] Arguments);

/// <summary>The folders that are checked.</summary>
internal sealed class Inputs(string place, Options options)
{
    public IEnumerable<Scenario> Scenarios()
    {
        if (!Directory.Exists(options.Reports))
            throw new InvalidOperationException($"{options.Reports} is not a folder");
        var found = Directory.EnumerateFiles(options.Reports, "*.md", SearchOption.AllDirectories);
        string[] reports = [.. found.Order(StringComparer.Ordinal)];
        if (reports.Length == 0)
            throw new InvalidOperationException($"No *.md file in {options.Reports}");
        var (one, corpus, repository) = (Folder("one"), Folder("corpus"), Folder("repository"));
        File.Copy("samples/status-report.md", Path.Combine(one, "status-report.md"));
        var below = Directory.CreateDirectory(Path.Combine(repository, "reports")).FullName;
        for (var index = 0; index < reports.Length; index++)
        {
            // Of the same name in two folders.
            var name = string.Create(CultureInfo.InvariantCulture, $"{index:00000}-{Path.GetFileName(reports[index])}");
            File.Copy(reports[index], Path.Combine(corpus, name));
            File.Copy(reports[index], Path.Combine(below, name));
        }
        MakeRepository(repository);
        yield return new("start", one, ["--version"]);
        yield return new("one report", one, ["check", "status-report.md"]);
        yield return new($"{reports.Length} reports", corpus, ["check", "."]);
        yield return new("in a repository", repository, ["check", "."]);
    }

    private string Folder(string name) => Directory.CreateDirectory(Path.Combine(place, name)).FullName;

    private void MakeRepository(string folder)
    {
        for (var index = 0; index < options.Files; index++)
        {
            var source = Directory.CreateDirectory(Path.Combine(folder, $"src/{index / 100}")).FullName;
            File.WriteAllText(Path.Combine(source, $"File{index}.cs"), $"// {index}\n");
        }
        foreach (var command in new[] { "init -q", "add -A", "-c user.name=speed -c user.email=speed@example.org commit -q -m reports" })
        {
            using var git = Process.Start(new ProcessStartInfo("git", command) { WorkingDirectory = folder })!;
            git.WaitForExit();
            if (git.ExitCode != 0)
                throw new InvalidOperationException($"git {command}: status {git.ExitCode}");
        }
    }
}

/// <summary>Runs the programs in turn and prints what they took.</summary>
internal static class Comparison
{
    public static void Write(Scenario scenario, Options options)
    {
        var runs = options.Programs.Select(_ => new List<Sample>()).ToArray();
        for (var pair = -1; pair < options.Pairs; pair++)
        {
            for (var program = 0; program < runs.Length; program++)
            {
                var sample = Sample.Take(options.Programs[program].Start(scenario));
                // The first one fills the caches of the disk.
                if (pair >= 0)
                    runs[program].Add(sample);
            }
        }
        Console.WriteLine($"{scenario.Name,-18} {"time",9} {"ratio",6} {"processor",10} {"ratio",6}");
        for (var program = 0; program < runs.Length; program++)
        {
            var (mine, first) = (runs[program], runs[0]);
            var (time, processor) = (Median(mine.Select(run => run.Time)), Median(mine.Select(run => run.Processor)));
            var timeRatio = Median(mine.Zip(first, (run, other) => run.Time / other.Time));
            var processorRatio = Median(mine.Zip(first, (run, other) => run.Processor / other.Processor));
            FormattableString line = $"{"",-18} {time,6:F0} ms {timeRatio,6:F2} {processor,7:F0} ms {processorRatio,6:F2}  ";
            Console.WriteLine(line.ToString(CultureInfo.InvariantCulture) + options.Programs[program].Name);
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}

/// <summary>One run, in milliseconds.</summary>
internal readonly record struct Sample(double Time, double Processor)
{
    public static Sample Take(ProcessStartInfo start)
    {
        var before = OfChildren();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var time = watch.Elapsed.TotalMilliseconds;
        // 1 says that something was found.
        if (process.ExitCode is not (0 or 1))
        {
            var command = $"{start.FileName} {string.Join(' ', start.ArgumentList)}";
            throw new InvalidOperationException($"{command}: status {process.ExitCode}\n{error.Result}");
        }
        return new(time, OperatingSystem.IsWindows() ? process.TotalProcessorTime.TotalMilliseconds : OfChildren() - before);
    }

    // Elsewhere an ended process no longer has its processor time; the system counts that of all children.
    private static unsafe double OfChildren()
    {
        if (OperatingSystem.IsWindows())
            return 0;
        // Seconds and microseconds in user mode, the same in the kernel, and much else.
        var usage = stackalloc long[32];
        if (GetResourceUsage(-1, usage) != 0)
            throw new InvalidOperationException("The system does not tell the processor time of children");
        // Microseconds have 32 bits on some systems.
        return ((usage[0] + usage[2]) * 1000.0) + (((int)usage[1] + (int)usage[3]) / 1000.0);
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    private static extern unsafe int GetResourceUsage(int who, long* usage);
}
