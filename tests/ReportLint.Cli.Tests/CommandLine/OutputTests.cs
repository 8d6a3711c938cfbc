using ReportLint.Cli.Tests.Testing;

namespace ReportLint.Cli.Tests.CommandLine;

public class OutputTests : ProgramTest
{
    private const string Line = "a.md:1:1: error RL2001: It says wrong\n";

    [Fact]
    public void WritesTheFileInsteadOfStandardOutput()
    {
        Write("a.md", "wrong");
        UsesColor = true;
        var result = Run("check", "--format", "concise", "--output", "out.txt");
        Assert.Equal((1, "", Line), (result.Status, result.Output, Read("out.txt")));
    }

    [Theory, InlineData("text"), InlineData("json"), InlineData("sarif"), InlineData("junit"), InlineData("agent"), InlineData("gitlab")]
    public void TotalsAreToldWhereDiagnosticsGoToAFile(string format)
    {
        Write("a.md", "wrong");
        const string Totals = "1 error in 1 file of 1; 1 fixable with 'reportlint fix'\n";
        Assert.Equal(Totals, Run("check", "--format", format, "--output", "out.txt").Error);
        Assert.Equal("", Run("check", "--format", format, "--output", "out.txt", "--quiet").Error);
        Assert.Equal(format == "text" ? Totals : "", Run("check", "--format", format).Error);
    }

    [Fact]
    public void ReplacesAFileAndKeepsItsPermissions()
    {
        Write("a.md", "wrong");
        var path = Write("out.txt", "something longer than what comes now, by far, so that a rest would show");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Run("check", "--format", "concise", "--output", "out.txt");
        Assert.Equal(Line, Read("out.txt"));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
    }

    [Fact]
    public void LeavesNothingElseBehind()
    {
        Write("a.md", "wrong");
        Run("check", "--output", "out.txt");
        Assert.Equal(["a.md", "out.txt"], Directory.GetFileSystemEntries(Folder).Select(Path.GetFileName).Order());
    }

    [Theory]
    [InlineData("missing/out.txt", "no such file or folder")]
    [InlineData("folder", "is a folder")]
    public void SaysWhyAFileCannotBeWritten(string output, string reason)
    {
        Write("folder/a.md", "wrong");
        var result = Run("check", "--output", output);
        Assert.Equal((2, "", $"error: cannot write {output}: {reason}\n"), (result.Status, result.Output, result.Error));
    }

    [Fact]
    public void WritesToTheTargetOfALink()
    {
        Write("a.md", "wrong");
        Write("real.txt", "");
        File.CreateSymbolicLink(PathOf("link.txt"), PathOf("real.txt"));
        Run("check", "--format", "concise", "--output", "link.txt");
        Assert.Equal(Line, Read("real.txt"));
        Assert.NotNull(new FileInfo(PathOf("link.txt")).LinkTarget);
    }

    [Fact]
    public void SaysThatTheDiskIsFull()
    {
        Write("a.md", "wrong");
        Output = new FullStream();
        var result = Run("check");
        Assert.Equal((2, "error: cannot write the output: No space left on device\n"), (result.Status, result.Error));
    }
}
