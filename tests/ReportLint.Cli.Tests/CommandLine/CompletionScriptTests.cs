using System.Diagnostics;
using System.Text;
using ReportLint.Cli.Tests.Testing;
using Xunit.Abstractions;

namespace ReportLint.Cli.Tests.CommandLine;

/// <summary>The scripts of <c>reportlint completion</c>, in the shells that this machine has: keys are typed, and what the shell makes of
/// the line is read.</summary>
public class CompletionScriptTests : ProgramTest
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ITestOutputHelper _output;

    public CompletionScriptTests(ITestOutputHelper output)
    {
        _output = output;
        if (OperatingSystem.IsWindows())
            return;
        File.SetUnixFileMode(
            Write("bin/reportlint", $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "reportlint.dll")}' \"$@\"\n"),
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Write("my report.md", "fine");
        foreach (var shell in new[] { "bash", "zsh", "fish", "pwsh" })
            Write($"complete.{shell}", Run("completion", shell).OutputBytes);
        Write("bashrc", "PS1='> '\nsource ./complete.bash\nshow() { printf '<%s>' \"$@\"; echo; }\ncomplete -o bashdefault -o default -F _reportlint show\n");
        Write(".zshrc", "PS1='> '\nautoload -U compinit; compinit -u -D\nsource ./complete.zsh\nshow() { printf '<%s>' \"$@\"; echo; }\ncompdef _reportlint show\n");
    }

    public static TheoryData<string, string, string> Lines()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var shell in new[] { "bash --noprofile --rcfile bashrc -i", "zsh -i" })
        {
            data.Add(shell, "ex", "<explain>");
            data.Add(shell, "check --wr", "<check><--write-baseline>");
            data.Add(shell, "check --format sar", "<check><--format><sarif>");
            data.Add(shell, "check --format=sar", "<check><--format=sarif>");
            data.Add(shell, "check my", "<check><my report.md>");
            data.Add(shell, "check --output my", "<check><--output><my report.md>");
        }
        return data;
    }

    [Theory, MemberData(nameof(Lines))]
    public async Task CompleteInAnInteractiveShell(string shell, string line, string completed)
    {
        if (!IsInstalled(shell.Split(' ')[0]) || !OperatingSystem.IsLinux() || !IsInstalled("script"))
            return;
        using var terminal = Start("script", "-qec", shell, "/dev/null");
        var shown = new StringBuilder();
        await ReadUntil(terminal, shown, "> ");
        await terminal.StandardInput.WriteAsync($"show {line}\t");
        await terminal.StandardInput.FlushAsync();
        // The last word of the completed line, as the shell writes it.
        await ReadUntil(terminal, shown, completed.TrimEnd('>').Split('<', '=')[^1].Replace(" ", "\\ ", StringComparison.Ordinal));
        await terminal.StandardInput.WriteAsync("\n");
        await terminal.StandardInput.FlushAsync();
        await ReadUntil(terminal, shown, completed);
        terminal.Kill(entireProcessTree: true);
    }

    [Theory]
    [InlineData("ex", "explain")]
    [InlineData("check --wr", "--write-baseline")]
    [InlineData("check --format sar", "sarif")]
    [InlineData("check --format=sar", "--format=sarif")]
    [InlineData("verify --only verified,n", "verified,not-bound")]
    [InlineData("check my", "my report.md")]
    [InlineData("check --output my", "my report.md")]
    public async Task CompleteInFish(string line, string completed)
    {
        if (!IsInstalled("fish"))
            return;
        using var fish = Start("fish", "--no-config", "-c", $"source complete.fish; complete -C 'reportlint {line}'");
        var output = await fish.StandardOutput.ReadToEndAsync().WaitAsync(Patience);
        Assert.Equal(completed, output.Split('\t', '\n')[0]);
    }

    [Fact]
    public async Task CompleteInPowerShell()
    {
        if (!IsInstalled("pwsh"))
            return;
        const string Script = ". ./complete.ps1; foreach ($l in 'check --wr', 'check --format sar', 'check my') { (TabExpansion2 \"reportlint $l\").CompletionMatches[0].CompletionText }";
        File.Copy(PathOf("complete.pwsh"), PathOf("complete.ps1"));
        using var pwsh = Start("pwsh", "-NoProfile", "-Command", Script);
        var completed = (await pwsh.StandardOutput.ReadToEndAsync().WaitAsync(Patience)).Split('\n', StringSplitOptions.TrimEntries);
        Assert.Equal(["--write-baseline", "sarif"], completed[..2]);
        Assert.Contains("my report.md", completed[2], StringComparison.Ordinal);
    }

    [Fact]
    public void RefuseAShellThatIsUnknown()
    {
        var result = Run("completion", "tcsh");
        Assert.Equal(2, result.Status);
        Assert.StartsWith("error: Unknown shell 'tcsh'; expected one of bash, zsh, fish, pwsh\n", result.Error, StringComparison.Ordinal);
    }

    private bool IsInstalled(string program)
    {
        var isInstalled = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
        if (!isInstalled)
            _output.WriteLine($"Left out: {program} is not installed");
        return isInstalled;
    }

    private Process Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["PATH"] = $"{PathOf("bin")}{Path.PathSeparator}{start.Environment["PATH"]}";
        start.Environment["ZDOTDIR"] = start.Environment["HOME"] = Folder;
        start.Environment["TERM"] = "xterm";
        return Process.Start(start)!;
    }

    private static async Task ReadUntil(Process terminal, StringBuilder shown, string expected)
    {
        var buffer = new char[1024];
        using var limit = new CancellationTokenSource(Patience);
        while (!shown.ToString().Contains(expected, StringComparison.Ordinal))
        {
            int read;
            try
            {
                read = await terminal.StandardOutput.ReadAsync(buffer, limit.Token);
            }
            catch (OperationCanceledException)
            {
                read = 0;
            }
            Assert.True(read > 0, $"'{expected}' does not come: {shown}");
            shown.Append(buffer, 0, read);
        }
    }
}
