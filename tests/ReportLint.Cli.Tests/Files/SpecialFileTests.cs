using System.Net.Sockets;
using ReportLint.Cli.Tests.Testing;

namespace ReportLint.Cli.Tests.Files;

/// <summary>Pipes, sockets and links to them: a read of one would never end.</summary>
public class SpecialFileTests : ProgramTest
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("p.md", "check", "check *.md", "fix", "verify", "claims")]
    [InlineData(".gitignore", "check", "check *.md", "fix", "verify", "claims")]
    [InlineData(".editorconfig", "check", "check *.md", "fix", "verify", "claims", "config a.md")]
    public async Task InFoldersAreSkippedWithAWarning(string name, params string[] commands)
    {
        if (OperatingSystem.IsWindows())
            return;
        MakePipe(name);
        Write("a.md", "fine");
        foreach (var command in commands)
        {
            var result = await RunInTime(command.Split(' '));
            Assert.Equal(0, result.Status);
            Assert.Equal([$"warning: {name}: is not a regular file; skipped"], result.Error.Split('\n').Where(line => line.StartsWith("warning", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task AreSkippedBehindLinksToo()
    {
        if (OperatingSystem.IsWindows())
            return;
        var pipe = MakePipe("pipe");
        File.CreateSymbolicLink(PathOf(".gitignore"), pipe);
        File.CreateSymbolicLink(PathOf(".editorconfig"), pipe);
        File.CreateSymbolicLink(PathOf("p.md"), pipe);
        Write("a.md", "wrong");
        var result = await RunInTime("check", "--format", "concise");
        Assert.Equal((1, "a.md:1:1: error RL2001: It says wrong\n"), (result.Status, result.Output));
        Assert.Equal(2, result.Error.Split("is not a regular file; skipped").Length - 1);
    }

    [Theory]
    [InlineData("error: p.md: is not a regular file\n", "check", "p.md")]
    [InlineData("error: p.md: is not a regular file\n", "fix", "p.md")]
    [InlineData("error: link.md: is not a regular file\n", "check", "link.md")]
    [InlineData("error: p.md: is not a regular file\n", "check", "a.md", "--evidence", "p.md")]
    [InlineData("error: link.md: is not a regular file\n", "check", "a.md", "--evidence", "link.md")]
    [InlineData("error: p.md: is not a regular file\n", "check", "a.md", "--baseline", "p.md")]
    [InlineData("error: p.md: is not a regular file\n", "check", "a.md", "--write-baseline", "p.md")]
    [InlineData("error: cannot write p.md: is not a regular file\n", "check", "a.md", "--output", "p.md")]
    [InlineData("error: .editorconfig: is not a regular file\n", "init")]
    public async Task AreAnErrorWhereTheyAreNamed(string error, params string[] arguments)
    {
        if (OperatingSystem.IsWindows())
            return;
        var pipe = MakePipe("p.md");
        File.CreateSymbolicLink(PathOf("link.md"), pipe);
        Write("a.md", "fine");
        if (arguments is ["init"])
            MakePipe(".editorconfig");
        var result = await RunInTime(arguments);
        Assert.Equal(2, result.Status);
        Assert.Contains(error, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASocketIsOneToo()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(PathOf("s.md")));
        Assert.Contains("warning: s.md: is not a regular file; skipped\n", (await RunInTime("check")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALinkToItselfIsAnErrorWhereItIsNamed()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.CreateSymbolicLink(PathOf("loop.md"), "loop.md");
        File.CreateSymbolicLink(PathOf(".gitignore"), ".gitignore");
        var walked = await RunInTime("check");
        Assert.Equal(0, walked.Status);
        Assert.StartsWith("warning: .gitignore: ", walked.Error, StringComparison.Ordinal);
        var named = await RunInTime("check", "loop.md");
        Assert.Equal(2, named.Status);
        Assert.StartsWith("error: loop.md: ", named.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheNameOfStandardInputIsNotOpened()
    {
        if (OperatingSystem.IsWindows())
            return;
        MakePipe("p.md");
        Input = new MemoryStream("wrong"u8.ToArray());
        var result = await RunInTime("check", "--format", "concise", "--stdin-filename", "p.md", "-");
        Assert.Equal((1, "p.md:1:1: error RL2001: It says wrong\n"), (result.Status, result.Output));
    }

    [Fact]
    public async Task DevicesAreReadAsTheyAre()
    {
        if (OperatingSystem.IsWindows())
            return;
        Assert.Equal((0, "Nothing found in 1 file\n"), await RunInTime("check", "/dev/null") is var run ? (run.Status, run.Error) : default);
    }

    private async Task<RunResult> RunInTime(params string[] arguments) => await Task.Run(() => Run(arguments)).WaitAsync(Patience);
}
