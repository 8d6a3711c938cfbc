using ReportLint.Evidence;

namespace ReportLint.Core.Tests.Evidence;

public class FileTreeTests
{
    private static readonly FileTree Harbour = new(
    [
        new("docs", EntryKind.Directory),
        new("src", EntryKind.Directory),
        new("empty", EntryKind.Directory),
        new("mirror", EntryKind.Link),
        new("bin", EntryKind.Ignored),
        new("src/berths", EntryKind.Directory),
        new("src/Plan.cs", EntryKind.File),
        new("src/plan.cs", EntryKind.File),
        new("src/berths/plan.cs", EntryKind.File),
        new("src/berths/Überfahrt.cs", EntryKind.File),
        new("docs/notes.log", EntryKind.Ignored),
    ]);

    [Theory]
    [InlineData("src", Standing.Present)]
    [InlineData("src/berths/plan.cs", Standing.Present)]
    [InlineData("src/berths/PLAN.cs", Standing.Absent)]
    [InlineData("SRC/plan.cs", Standing.Absent)]
    [InlineData("quays/plan.cs", Standing.Absent)]
    [InlineData("src//plan.cs", Standing.Absent)]
    [InlineData("src/./plan.cs", Standing.Absent)]
    [InlineData("src/plan.cs/more", Standing.BelowUnknown)]
    [InlineData("empty/plan.cs", Standing.BelowUnknown)]
    [InlineData("docs/plan.cs", Standing.BelowUnknown)]
    [InlineData("docs/notes.log", Standing.Present)]
    [InlineData("mirror", Standing.Present)]
    [InlineData("mirror/plan.cs", Standing.BelowLink)]
    [InlineData("bin", Standing.Present)]
    [InlineData("bin/plan.dll", Standing.BelowIgnored)]
    [InlineData("", Standing.Present)]
    internal void TellsWhatStandsAtAPath(string path, Standing expected) => Assert.Equal(expected, Harbour.Look(path, out _));

    [Fact]
    public void LooksFromAFolderOn()
    {
        Assert.Equal(Standing.Present, Harbour.Look("src", out var folder));
        Assert.Equal(Standing.Present, Harbour.Look(folder, "berths/plan.cs", out var file));
        Assert.Equal("src/berths/plan.cs", Harbour.PathOf(file));
        Assert.Equal(Standing.Absent, Harbour.Look(folder, "src/plan.cs", out _));
    }

    [Fact]
    public void ListsNoFolderAndNoNameOfWhatIsLeftOut()
    {
        Assert.Null(Harbour.KindOf("bin"));
        Assert.Empty(Harbour.Named("notes.log"));
        Assert.Empty(Harbour.EntriesOf("docs"));
        Assert.False(Harbour.HasName("bin"));
    }

    [Fact]
    public void FindsNamesWhateverTheirCaseInTheOrderOfTheEntries()
    {
        Assert.Equal(["src/Plan.cs", "src/plan.cs", "src/berths/plan.cs"], Harbour.Named("PLAN.CS"));
        Assert.Equal(["src/plan.cs", "src/berths/plan.cs"], Harbour.EndingIn("plan.cs"));
        Assert.Equal(["src/berths/plan.cs"], Harbour.EndingIn("berths/plan.cs"));
        Assert.Empty(Harbour.EndingIn("erths/plan.cs"));
        Assert.Equal(["src/berths/Überfahrt.cs"], Harbour.Named("üBERFAHRT.cs"));
    }

    [Fact]
    public void KnowsTheFoldersThatNoEntryNames()
    {
        var tree = new FileTree(
            [
                new("a/b/c.md", EntryKind.File), new("a/d.md", EntryKind.File), new("a/b", EntryKind.Directory),
                new("a/d.md", EntryKind.File),
            ]);
        Assert.Equal(EntryKind.Directory, tree.KindOf("a/b"));
        Assert.Equal(["a/b", "a/d.md"], tree.EntriesOf("a"));
        Assert.Equal(["a/d.md", "a/b/c.md"], tree.FilesBelow(""));
        Assert.Equal(["a/b"], tree.Named("b"));
    }

    [Fact]
    public void FindsEachOfManyPaths()
    {
        // More folders than the table starts with places for, as an index has none.
        string[] paths = [.. Enumerable.Range(0, 3000).Select(i => $"p{i % 700}/q{i}/index.ts")];
        var tree = new FileTree([.. paths.Select(path => new RepositoryEntry(path, EntryKind.File))]);
        Assert.All(paths, path => Assert.Equal(EntryKind.File, tree.KindOf(path)));
        Assert.Equal(paths.Length, tree.Named("index.ts").Count);
        Assert.Equal(paths.Order(StringComparer.Ordinal), tree.FilesBelow("").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void NothingIsInAnEmptyTree() => Assert.Equal(Standing.Absent, new FileTree([]).Look("a.md", out _));
}
