using System.Diagnostics;
using ReportLint.Testing;

namespace ReportLint.Evidence.Tests.Repositories;

public class RepositoryFolderTests : FolderTest
{
    private RepositoryFolder Repository => new(Folder);

    [Fact]
    public void ListsFilesAndTheirDirectories()
    {
        Write("src/a.cs", "x");
        Write(".git/config", "x");
        Directory.CreateDirectory(PathOf("empty"));

        Assert.Equal(
            [(".git", EntryKind.Ignored), ("empty", EntryKind.Directory), ("src", EntryKind.Directory), ("src/a.cs", EntryKind.File)],
            Entries());
    }

    [Fact]
    public void LeavesOutWhatIsIgnored()
    {
        Write(".gitignore", "bin/\n*.log\n!keep.log\n");
        Write("bin/a.dll", "x");
        Write("a.log", "x");
        Write("keep.log", "x");

        Assert.Equal(
            [(".gitignore", EntryKind.File), ("a.log", EntryKind.Ignored), ("bin", EntryKind.Ignored), ("keep.log", EntryKind.File)],
            Entries());
        Assert.True(Repository.Exists("bin/a.dll"));
        Assert.Null(Repository.Measure("bin/a.dll"));
        Assert.All(["bin/x/y.dll", "src/b.log", "bin"], path => Assert.True(Repository.IsIgnored(path, path == "bin"), path));
        Assert.All(["src/a.cs", "keep.log"], path => Assert.False(Repository.IsIgnored(path, isDirectory: false), path));
    }

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("a", 1, 1)]
    [InlineData("a\n", 2, 1)]
    [InlineData("a\r\nb\r\n", 6, 2)]
    [InlineData("\n\n\nb", 4, 4)]
    public void MeasuresAFile(string text, long bytes, long lines)
    {
        Write("a.txt", text);
        var measure = Repository.Measure("a.txt");
        Assert.Equal((bytes, lines, true), (measure?.Bytes, measure?.Lines, measure?.IsText));
    }

    [Fact]
    public void MeasuresAcrossBuffers()
    {
        Write("a.txt", new string('x', 65535) + "\r\n" + new string('y', 65536) + "\r\n");
        Assert.Equal(new FileMeasure(131075, 2, 2), Repository.Measure("a.txt"));
        Write("b.bin", [0, 10, 10]);
        Assert.False(Repository.Measure("b.bin")!.Value.IsText);
    }

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("src/../../outside.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("src//a.cs")]
    [InlineData("./src/a.cs")]
    [InlineData("C:/a.cs")]
    [InlineData("src\\a.cs")]
    [InlineData("")]
    [InlineData("a\0b")]
    public void NothingLeadsOut(string path)
    {
        Write("src/a.cs", "x");
        Assert.False(Repository.Exists(path));
        Assert.Null(Repository.Measure(path));
        Assert.Null(Repository.Read(path));
        Assert.Null(Repository.SizeOf(path));
    }

    [Fact]
    public void NoLinkIsFollowed()
    {
        var outside = Directory.CreateTempSubdirectory("reportlint-outside-");
        try
        {
            File.WriteAllText(Path.Combine(outside.FullName, "secret.md"), "# secret");
            Directory.CreateSymbolicLink(PathOf("out"), outside.FullName);
            File.CreateSymbolicLink(PathOf("secret.md"), Path.Combine(outside.FullName, "secret.md"));
            Directory.CreateSymbolicLink(PathOf("loop"), Folder);

            Assert.Equal([("loop", EntryKind.Link), ("out", EntryKind.Link), ("secret.md", EntryKind.Link)], Entries());
            Assert.All(["out/secret.md", "secret.md", "loop/secret.md"], path =>
            {
                Assert.Null(Repository.Read(path));
                Assert.Null(Repository.Measure(path));
                Assert.Null(Repository.SizeOf(path));
            });
        }
        finally
        {
            outside.Delete(recursive: true);
        }
    }

    [Fact]
    public void AFolderThatCannotBeReadIsTold()
    {
        Write("closed/a.cs", "x");
        Write("open/a.cs", "x");
        if (OperatingSystem.IsWindows())
            return;
        File.SetUnixFileMode(PathOf("closed"), UnixFileMode.None);
        try
        {
            // Who may read everything reads this, too.
            if (CanList("closed"))
                return;
            var repository = Repository;
            Assert.Equal(["closed"], repository.UnreadableFolders);
            Assert.True(repository.IsIgnored("closed/b.cs", isDirectory: false));
            Assert.False(repository.IsIgnored("open/b.cs", isDirectory: false));
        }
        finally
        {
            File.SetUnixFileMode(PathOf("closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public async Task APipeIsNeverOpened()
    {
        if (OperatingSystem.IsWindows())
            return;
        using (var mkfifo = Process.Start("mkfifo", [PathOf("pipe.md")]))
            await mkfifo.WaitForExitAsync();
        Write("a.md", "x");

        var repository = Repository;
        // A read would wait for a writer for ever.
        await Task.Run(() => (repository.Read("pipe.md"), repository.Measure("pipe.md"))).WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(["a.md", "pipe.md"], Entries().Select(entry => entry.Path));
    }

    [Fact]
    public void NamesMayHoldAnything()
    {
        if (OperatingSystem.IsWindows())
            return;
        Write("a\nb.md", "x");
        Write("caf\u00e9 \U0001F680.md", "x");
        // A name that is no UTF-8.
        using (var shell = Process.Start("sh", ["-c", $"printf x > '{Folder}'/\"$(printf 'bad\\377.md')\""]))
            shell.WaitForExit();

        Assert.Equal(3, Repository.Entries.Count);
        Assert.True(Repository.Exists("caf\u00e9 \U0001F680.md"));
        Assert.All(Repository.Entries, entry => Repository.Measure(entry.Path));
        // The framework cannot delete what it cannot name.
        using var removal = Process.Start("sh", ["-c", $"rm '{Folder}'/bad*"]);
        removal.WaitForExit();
    }

    [Fact]
    public void DirectoriesMayNestDeep()
    {
        var path = Folder;
        for (var i = 0; i < 200; i++)
            Directory.CreateDirectory(path = Path.Combine(path, "d"));
        Assert.Equal(200, Repository.Entries.Count);
    }

    [Fact]
    public void IsSharedBetweenThreads()
    {
        for (var i = 0; i < 50; i++)
            Write($"src/{i}.cs", new string('\n', i));
        var repository = Repository;
        Parallel.For(0, 500, i => Assert.Equal(i % 50, repository.Measure($"src/{i % 50}.cs")!.Value.Lines));
    }

    [Fact]
    public void TellsWhereAFileStands()
    {
        Assert.Equal("docs/a.md", Repository.PathOf(PathOf(Path.Combine("docs", "a.md"))));
        Assert.Null(Repository.PathOf(Folder + "-other/a.md"));
    }

    [Fact]
    public void GitTellsWhatChanged()
    {
        Git.Run(Folder, "init", "-q");
        Write("docs/été a.md", "x");
        Git.Run(Folder, "add", "-A");
        Git.Run(Folder, "-c", "user.name=Berth", "-c", "user.email=berth@harbour.example", "commit", "-q", "-m", "Moor");

        Assert.Equal(["docs/été a.md"], Repository.ChangedAfter(new(2001, 1, 1)));
        Assert.Equal(["été a.md"], new RepositoryFolder(PathOf("docs")).ChangedAfter(new(2001, 1, 1)));
        Assert.Equal([], Repository.ChangedAfter(new(2098, 1, 1)));
    }

    [Fact]
    public void NobodyTellsWithoutARepository() => Assert.Null(Repository.ChangedAfter(new(2001, 1, 1)));

    private bool CanList(string folder)
    {
        try
        {
            return Directory.GetFileSystemEntries(PathOf(folder)).Length >= 0;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private IEnumerable<(string Path, EntryKind Kind)> Entries() => Repository.Entries.OrderBy(entry => entry.Path, StringComparer.Ordinal).Select(entry => (entry.Path, entry.Kind));
}
