using System.Text;
using ReportLint.Cli.Tests.Testing;

namespace ReportLint.Cli.Tests.CommandLine;

public class FixCommandTests : ProgramTest
{
    public static TheoryData<string, string> Encodings()
    {
        var data = new TheoryData<string, string>();
        foreach (var encoding in new[] { "utf-8", "utf-8 with mark", "utf-16le", "utf-16be" })
            foreach (var newLine in new[] { "\n", "\r\n", "\r" })
                data.Add(encoding, newLine);
        return data;
    }

    [Theory, MemberData(nameof(Encodings))]
    public void KeepsEncodingMarkAndLineEndings(string encoding, string newLine)
    {
        Write("a.md", Bytes($"# Étude{newLine}{newLine}It is wrong 😀\n", encoding));
        Run("fix");
        Assert.Equal(Bytes($"# Étude{newLine}{newLine}It is right 😀\n", encoding), File.ReadAllBytes(PathOf("a.md")));
    }

    [Theory, MemberData(nameof(Encodings))]
    public void PassesStandardInputOnInItsEncoding(string encoding, string newLine)
    {
        Input = new MemoryStream(Bytes($"É{newLine}wrong", encoding));
        Assert.Equal(Bytes($"É{newLine}right", encoding), Run("fix", "-").OutputBytes);
    }

    [Fact]
    public void PassesStandardInputOnWhereNothingIsToBeMended()
    {
        Input = new MemoryStream("fine"u8.ToArray());
        var result = Run("fix", "-");
        Assert.Equal((0, "fine", "Nothing to fix\n"), (result.Status, result.Output, result.Error));
    }

    [Fact]
    public void SaysWhatItMendedAndWhatRemains()
    {
        Write("a.md", "wrong wrong 100% many");
        Write("b.md", "many");
        var result = Run("fix");
        Assert.Equal((1, ""), (result.Status, result.Output));
        Assert.Equal("a.md: fixed RL2001 WrongWord (2)\nFixed 2 defects in 1 file\nRemaining: 1 warning, 2 infos; 'reportlint check' shows them\n", result.Error);
    }

    [Fact]
    public void AppliesSuggestedFixesWhereAskedTo()
    {
        Write("a.md", "wrong many");
        Assert.Equal(0, Run("fix", "--suggested").Status);
        Assert.Equal("right seven", Read("a.md"));
    }

    [Theory]
    [InlineData("--select", "RL4006")]
    [InlineData("--ignore", "RL2")]
    public void MendsWhatIsChosen(params string[] options)
    {
        Write("a.md", "wrong many");
        Run(["fix", "--suggested", .. options]);
        Assert.Equal("wrong seven", Read("a.md"));
    }

    [Theory]
    [InlineData("100%", "warning", 1)]
    [InlineData("100%", "error", 0)]
    [InlineData("many", "warning", 0)]
    [InlineData("many", "info", 1)]
    [InlineData("wrong", "info", 0)]
    public void FailsWhereSomethingRemainsFromTheThresholdOn(string report, string failOn, int status)
    {
        Write("a.md", report);
        Assert.Equal(status, Run("fix", "--fail-on", failOn).Status);
    }

    [Fact]
    public void DoesNotWriteWhereNothingChanges()
    {
        var path = Write("a.md", "fine 100%");
        var written = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(path, written);
        Run("fix");
        Assert.Equal(written, File.GetLastWriteTimeUtc(path));
    }

    [Fact]
    public void ChangesNothingInASecondRun()
    {
        Write("a.md", "wrong");
        Run("fix");
        Assert.Equal((0, "Nothing to fix\n"), Run("fix") is var second ? (second.Status, second.Error) : default);
    }

    [Fact]
    public void WritesToTheTargetOfALinkAndKeepsItsPermissions()
    {
        var target = Write("real/a.md", "wrong");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(target, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        File.CreateSymbolicLink(PathOf("link.md"), target);
        Run("fix", "link.md");
        Assert.Equal("right", Read("real/a.md"));
        Assert.NotNull(new FileInfo(PathOf("link.md")).LinkTarget);
        Assert.Equal(["a.md"], Directory.GetFileSystemEntries(PathOf("real")).Select(Path.GetFileName));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(target));
    }

    [Fact]
    public void MendsTheOthersWhereAFileCannotBeRead()
    {
        Write("a.md", "wrong");
        Write("b.md", [0xE9]);
        var result = Run("fix", "no.md", "b.md", "a.md");
        Assert.Equal((2, "right"), (result.Status, Read("a.md")));
        Assert.Contains("error: no.md: no such file or folder\n", result.Error, StringComparison.Ordinal);
        Assert.Contains("error: b.md: Not UTF-8 or UTF-16: byte 0xE9 at offset 0\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void LeavesAFileThatChangedMeanwhileAsItIs()
    {
        Write("a.md", "wrong");
        WhileChecking = () => Write("a.md", "wrong, as somebody wrote meanwhile");
        var result = Run("fix");
        Assert.Equal((2, "wrong, as somebody wrote meanwhile"), (result.Status, Read("a.md")));
        Assert.Contains("error: a.md: was changed while it was checked, and is left as it is; run again\n", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("fixed", result.Error, StringComparison.Ordinal);
        Assert.Equal([PathOf("a.md")], Directory.GetFileSystemEntries(Folder));
    }

    // The bytes count, not the time.
    [Fact]
    public void MendsAFileThatWasOnlyTouchedMeanwhile()
    {
        var path = Write("a.md", "wrong");
        WhileChecking = () => File.SetLastWriteTimeUtc(path, new DateTime(2040, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal((0, "right"), (Run("fix").Status, Read("a.md")));
    }

    [Fact]
    public void DoesNotBringBackAFileThatWasRemovedMeanwhile()
    {
        var path = Write("a.md", "wrong");
        WhileChecking = () => File.Delete(path);
        var result = Run("fix");
        Assert.Equal((2, "error: a.md: no such file or folder"), (result.Status, result.Error.Split('\n')[0]));
        Assert.Empty(Directory.GetFileSystemEntries(Folder));
    }

    [Fact]
    public void ShowsADiffAndChangesNothing()
    {
        Write("a.md", "one\nwrong\nthree\n");
        var result = Run("fix", "--diff");
        Assert.Equal((1, "--- a/a.md\n+++ b/a.md\n@@ -1,3 +1,3 @@\n one\n-wrong\n+right\n three\n"), (result.Status, result.Output));
        Assert.Equal("a.md: would fix RL2001 WrongWord (1)\nWould fix 1 defect in 1 file\n", result.Error);
        Assert.Equal("one\nwrong\nthree\n", Read("a.md"));
    }

    [Fact]
    public void ShowsNoDiffWhereNothingChanges()
    {
        Write("a.md", "fine");
        Assert.Equal((0, ""), Run("fix", "--diff") is var result ? (result.Status, result.Output) : default);
    }

    private static byte[] Bytes(string text, string encoding) => encoding switch
    {
        "utf-8 with mark" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        "utf-16le" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        "utf-16be" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
        _ => Encoding.UTF8.GetBytes(text),
    };
}
