using System.Diagnostics;
using Xunit;

namespace ReportLint.Testing;

/// <summary>The real git, as a second opinion.</summary>
public static class Git
{
    /// <summary>Runs it in a folder.</summary>
    public static void Run(string folder, params string[] args) => Run(folder, "", args);

    /// <summary>Runs it in a folder, with something to read, and gives what it writes.</summary>
    public static string Run(string folder, string input, string[] args)
    {
        var start = new ProcessStartInfo("git", ["-c", "core.quotepath=false", "-c", "core.autocrlf=false", .. args])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        start.Environment["GIT_CONFIG_GLOBAL"] = OperatingSystem.IsWindows() ? "NUL" : "/dev/null";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        using var git = Process.Start(start)!;
        git.StandardInput.Write(input);
        git.StandardInput.Close();
        var error = git.StandardError.ReadToEndAsync();
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, $"git {string.Join(' ', args)}: {error.Result}");
        return output;
    }
}
