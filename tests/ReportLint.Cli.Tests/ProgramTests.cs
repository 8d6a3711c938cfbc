using System.Diagnostics;
using ReportLint.Cli.Tests.Testing;

namespace ReportLint.Cli.Tests;

/// <summary>Runs the program itself, for what only a process has: pipes, devices, signals.</summary>
public class ProgramTests : ProgramTest
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "reportlint.dll");

    [Fact]
    public void EndsQuietlyWhereThePipeIsClosed()
    {
        if (OperatingSystem.IsWindows())
            return;
        for (var i = 0; i < 300; i++)
            Write($"{i}.md", [0xE9]);
        var (status, output, error) = Shell($"{{ dotnet '{Program}' check --format json; echo \"status $?\" >&2; }} | head -c 1");
        Assert.Equal((0, "{"), (status, output));
        Assert.Equal("status 1\n", error);
    }

    [Fact]
    public void SaysThatTheDeviceIsFull()
    {
        if (!OperatingSystem.IsLinux())
            return;
        Write("a.md", [0xE9]);
        var (status, _, error) = Shell($"dotnet '{Program}' check > /dev/full");
        Assert.Equal(2, status);
        Assert.StartsWith("error: cannot write", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--output /dev/null", "")]
    [InlineData("--output /dev/stdout | cat", "a.md:1:1: error RL5007: Not UTF-8 or UTF-16: byte 0xE9 at offset 0\n")]
    public void WritesToDevicesWithoutReplacingThem(string output, string written)
    {
        if (!OperatingSystem.IsLinux())
            return;
        Write("a.md", [0xE9]);
        Assert.Equal(written, Shell($"dotnet '{Program}' check --format concise {output}").Output);
        Assert.False(new FileInfo("/dev/null").Length > 0);
    }

    [Fact]
    public void ReadsPipes()
    {
        if (OperatingSystem.IsWindows())
            return;
        Assert.Equal((1, "<stdin>:1:1: error RL5007: Not UTF-8 or UTF-16: byte 0xE9 at offset 0\n"),
            Shell($"printf '\\351' | dotnet '{Program}' check --format concise -") is var run ? (run.Status, run.Output) : default);
    }

    [Fact]
    public void EndsWithTheStatusOfAnInterruption()
    {
        if (OperatingSystem.IsWindows())
            return;
        // Input that does not end makes the run last; a shell's background job would not see the signal. In the background, timeout would signal twice, and the second signal ends the program at once.
        var (status, _, error) = Shell($"mkfifo p; exec 3<>p; timeout --foreground --preserve-status -s INT 3 dotnet '{Program}' check - fine.md <p");
        Assert.Equal((130, "Interrupted\n"), (status, error));
    }

    // A limit on the size of files fails a write as a full disk does, once its signal is ignored.
    [Theory]
    [InlineData("check --output out.txt")]
    [InlineData("check --format sarif --output out.sarif")]
    [InlineData("check --write-baseline known.json")]
    [InlineData("verify --output claims.txt")]
    [InlineData("fix")]
    public void LeavesNoTemporaryFileWhereTheDiskIsFull(string command)
    {
        if (OperatingSystem.IsWindows())
            return;
        var report = "# Status\n\n" + string.Concat(Enumerable.Repeat("- [ ] \u00C3\u00A9t\u00C3\u00A9: 18/20 tests (80%)\n", 50));
        Write("a.md", report);
        // What the runtime itself writes is kept in memory or left out.
        var (status, _, error) = Shell($"trap '' XFSZ; ulimit -f 1; export DOTNET_EnableWriteXorExecute=0 DOTNET_EnableDiagnostics=0; dotnet '{Program}' {command}");
        Assert.Equal(2, status);
        Assert.Contains("error: ", error, StringComparison.Ordinal);
        Assert.Equal([PathOf("a.md")], Directory.GetFileSystemEntries(Folder));
        Assert.Equal(report, Read("a.md"));
    }

    [Fact]
    public void ReadsTheOutputOfACommandThatIsNamedAsAFile()
    {
        if (OperatingSystem.IsWindows() || !File.Exists("/bin/bash"))
            return;
        Write("run.sh", $"dotnet '{Program}' check --format concise <(printf '\\351')\n");
        var (status, output, _) = Shell("timeout 30 /bin/bash run.sh");
        Assert.Equal(1, status);
        Assert.Matches("^/dev/fd/[0-9]+:1:1: error RL5007: ", output);
    }

    [Fact]
    public void EndsWatchingInGoodOrder()
    {
        if (OperatingSystem.IsWindows())
            return;
        Write("a.md", "fine");
        var (status, _, error) = Shell($"timeout --foreground --preserve-status -s INT 4 dotnet '{Program}' check --watch a.md");
        Assert.Equal((0, "Nothing found in 1 file\nWatching for changes; press Ctrl+C to stop\n"), (status, error));
    }

    private (int Status, string Output, string Error) Shell(string script)
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", script]) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, error) = (shell.StandardOutput.ReadToEndAsync(), shell.StandardError.ReadToEndAsync());
        if (!shell.WaitForExit(TimeSpan.FromMinutes(1)))
        {
            shell.Kill(entireProcessTree: true);
            Assert.Fail($"Does not end: {script}");
        }
        return (shell.ExitCode, output.Result, error.Result);
    }
}
