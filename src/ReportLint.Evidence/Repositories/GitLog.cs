using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace ReportLint.Evidence;

/// <summary>Asks the installed git which files were committed after a day.</summary>
internal static class GitLog
{
    private const string Arguments = "-c core.fsmonitor=false -c core.quotePath=false -c log.showSignature=false --no-pager "
        + "log --relative --no-renames --name-only -z --pretty=format: --since=";

    /// <summary>Nobody waits longer for a remark.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>The files below a folder, by path from it; null where there is no git, no repository, or no answer in time.</summary>
    public static IReadOnlyCollection<string>? ChangedAfter(string folder, DateTime day)
    {
        if (Program() is not { } program)
            return null;
        // A day may be a time zone's.
        var since = new DateTime(day.Year, day.Month, day.Day, 0, 0, 0, DateTimeKind.Utc).AddDays(2);
        var start = new ProcessStartInfo(program, Arguments + since.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture))
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        try
        {
            using var git = Process.Start(start)!;
            git.StandardInput.Close();
            var error = git.StandardError.ReadToEndAsync();
            var output = git.StandardOutput.ReadToEndAsync();
            if (!output.Wait(Patience) || !git.WaitForExit((int)Patience.TotalMilliseconds))
            {
                git.Kill();
                return null;
            }
            _ = error.Wait(Patience);
            return git.ExitCode == 0
                ? new HashSet<string>(output.Result.Split(['\0', '\n'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal)
                : null;
        }
        catch (Exception cause) when (cause is ExternalException or IOException or InvalidOperationException or AggregateException)
        {
            return null;
        }
    }

    // By its full path: what is called git in the folder is not to be run.
    private static string? Program()
    {
        var name = RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? "git.exe" : "git";
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Where(folder => folder.Length > 0 && Path.IsPathRooted(folder))
            .Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }
}
