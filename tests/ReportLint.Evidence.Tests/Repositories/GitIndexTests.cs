using ReportLint.Testing;

namespace ReportLint.Evidence.Tests.Repositories;

/// <summary>Asks the real git what it has on record.</summary>
public class GitIndexTests : FolderTest
{
    private static readonly string[] Files =
    [
        "README.md", "a.md", "docs/a.md", "docs/été à quai.md", "docs/deep/er/still/b.md", "src/a.cs", "src/a.cs.orig", "src/ab.cs",
        $"src/{new string('x', 200)}.cs", $"{new string('d', 120)}/{new string('e', 120)}/f.cs",
    ];

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void ReadsWhatGitWrites(int version)
    {
        Init();
        Git.Run(Folder, "update-index", "--index-version", $"{version}");
        Assert.Equal(version, File.ReadAllBytes(IndexPath)[7]);
        AgreesWithGit();
    }

    [Fact]
    public void ReadsEntriesWithMoreFlags()
    {
        Init();
        Write("src/later.cs", "x");
        Git.Run(Folder, "add", "-N", "src/later.cs");
        Assert.Equal(3, File.ReadAllBytes(IndexPath)[7]);
        AgreesWithGit();
    }

    [Fact]
    public void ReadsLongerNamesOfObjects()
    {
        Init("--object-format=sha256");
        AgreesWithGit();
    }

    [Fact]
    public void ReadsWhatIsInConflict()
    {
        Init();
        var id = Git.Run(Folder, "", ["rev-parse", ":a.md"]).Trim();
        var removal = $"0 {new string('0', id.Length)}\ta.md\n";
        Git.Run(Folder, $"{removal}100644 {id} 1\ta.md\n100644 {id} 2\ta.md\n", ["update-index", "--index-info"]);
        Assert.Equal(2, GitIndex.Read(Folder)!.Count(entry => entry.Path == "a.md"));
    }

    [Fact]
    public void TellsLinksAndSubmodulesFromFiles()
    {
        Init();
        var id = Git.Run(Folder, "", ["rev-parse", ":a.md"]).Trim();
        Git.Run(Folder, $"120000 {id}\tlink.md\n160000 {id}\tvendor\n", ["update-index", "--index-info"]);
        var kinds = GitIndex.Read(Folder)!.ToDictionary(entry => entry.Path, entry => entry.Kind);
        Assert.Equal((EntryKind.Link, EntryKind.Directory, EntryKind.File), (kinds["link.md"], kinds["vendor"], kinds["a.md"]));
    }

    [Fact]
    public void FindsTheIndexOfALinkedWorkingTree()
    {
        Init();
        Git.Run(Folder, "-c", "user.name=Berth", "-c", "user.email=berth@harbour.example", "commit", "-q", "-m", "Moor");
        Git.Run(Folder, "worktree", "add", "-q", PathOf("other"), "-b", "other");
        Assert.Equal(Files.Order(StringComparer.Ordinal), GitIndex.Read(PathOf("other"))!.Select(entry => entry.Path));
    }

    [Theory]
    [InlineData("update-index", "--split-index")]
    [InlineData("sparse-checkout", "set", "--cone", "--sparse-index", "docs")]
    public void ReadsNothingThatStandsElsewhere(params string[] command)
    {
        Init();
        Git.Run(Folder, "-c", "user.name=Berth", "-c", "user.email=berth@harbour.example", "commit", "-q", "-m", "Moor");
        Git.Run(Folder, command);
        Assert.Null(GitIndex.Read(Folder));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void ADamagedIndexDoesNoHarm(int version)
    {
        Init();
        Git.Run(Folder, "update-index", "--index-version", $"{version}");
        var bytes = File.ReadAllBytes(IndexPath);
        for (var length = 0; length < bytes.Length; length++)
            Assert.True(GitIndex.Parse(bytes[..length]) is not { } cut || cut.Count == Files.Length, $"cut at {length}");
        var random = new Random(26);
        for (var i = 0; i < 20_000; i++)
        {
            byte[] damaged = [.. bytes];
            for (var changes = random.Next(1, 4); changes > 0; changes--)
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            GitIndex.Parse(damaged);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("DIRC")]
    [InlineData("DIRC\0\0\0\u0005\0\0\0\0")]
    [InlineData("DIRC\0\0\0\u0002\u007f\u007f\u007f\u007f")]
    [InlineData("DIRC\0\0\0\u0004\u007f\u007f\u007f\u007f")]
    public void ReadsNothingElse(string text)
    {
        Assert.Null(GitIndex.Read(Folder));
        Write(".git/index", text + new string('\0', 20));
        Assert.Null(GitIndex.Read(Folder));
    }

    [Fact]
    public void APointerMayLeadNowhere()
    {
        Write(".git", "gitdir: /nowhere/at all\0\n");
        Assert.Null(GitIndex.Read(Folder));
        Write(".git", "nothing");
        Assert.Null(GitIndex.Read(Folder));
    }

    private string IndexPath => PathOf(Path.Combine(".git", "index"));

    private void Init(params string[] options)
    {
        foreach (var file in Files)
            Write(file, file);
        Git.Run(Folder, ["init", "-q", .. options]);
        Git.Run(Folder, "add", "-A");
    }

    private void AgreesWithGit()
    {
        var expected = Git.Run(Folder, "", ["ls-files", "-z"]).Split('\0', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expected, GitIndex.Read(Folder)!.Select(entry => entry.Path));
        Assert.All(GitIndex.Read(Folder)!, entry => Assert.Equal(EntryKind.File, entry.Kind));
    }
}
