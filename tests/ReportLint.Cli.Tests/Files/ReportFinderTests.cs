using ReportLint.Cli.Files;
using ReportLint.Cli.Tests.Testing;
using ReportLint.Hosting.Files;

namespace ReportLint.Cli.Tests.Files;

public class ReportFinderTests : ProgramTest
{
    [Fact]
    public void TakesTheMarkdownFilesOfAFolder()
    {
        Create("b.md", "a.markdown", "UPPER.MD", "c.txt", "docs/d.md", "docs/deep/e.md", ".github/f.md", "md");
        Finds([".github/f.md", "UPPER.MD", "a.markdown", "b.md", "docs/d.md", "docs/deep/e.md"], ".");
        Finds(["docs/d.md", "docs/deep/e.md"], "docs/");
    }

    [Fact]
    public void TakesAFileOfAnyName()
    {
        Create("status.txt", "docs/README");
        Finds(["docs/README", "status.txt"], "status.txt", "docs/README");
    }

    [Fact]
    public void TakesEachFileOnce()
    {
        Create("docs/a.md");
        Finds(["docs/a.md"], "docs", "docs/a.md", "./docs/../docs/a.md", "docs/*.md", PathOf("docs/a.md"));
    }

    [Theory]
    [InlineData("*.md", "a.md b.md")]
    [InlineData("docs/*.md", "docs/a.md")]
    [InlineData("**/a*", "a.md docs/a.md docs/deep/a.txt")]
    [InlineData("docs/**/*.txt", "docs/deep/a.txt")]
    [InlineData("d*/deep/*", "docs/deep/a.txt docs/deep/c.md")]
    [InlineData("./docs/../*.md", "a.md b.md")]
    public void TakesWhatAPatternNames(string pattern, string names)
    {
        Create("a.md", "b.md", "docs/a.md", "docs/deep/a.txt", "docs/deep/c.md");
        Finds(names.Split(' '), pattern);
        Finds(names.Split(' '), PathOf(pattern));
    }

    [Fact]
    public void SaysThatAPatternNamesNothing()
    {
        Create("a.md");
        Assert.Equal([new Problem("docs/*.md", "no file matches"), new Problem("*.txt", "no file matches")], Find("docs/*.md", "*.txt").Problems);
    }

    [Fact]
    public void TakesAFileWithAnAsteriskInItsName()
    {
        if (OperatingSystem.IsWindows())
            return;
        Create("a*.md", "ab.md");
        Finds(["a*.md"], "a*.md");
    }

    [Fact]
    public void LeavesOutWhatGitIgnores()
    {
        Create(".git/x.md", "a.md", "build/a.md", "docs/a.md", "docs/draft.md", "docs/deep/draft.md", "docs/deep/kept.md", "docs/deep/.git/y.md");
        Write(".gitignore", "build/\ndraft.md\n");
        Write("docs/deep/.gitignore", "!draft.md\n");
        Finds(["a.md", "docs/a.md", "docs/deep/draft.md", "docs/deep/kept.md"], ".");
        Finds(["docs/a.md", "docs/deep/draft.md", "docs/deep/kept.md"], "docs");
        Finds(["a.md", "docs/a.md"], "**/a.md");
    }

    [Fact]
    public void AppliesTheIgnoreFilesOfTheRepositoryAbove()
    {
        Create(".git/HEAD", "docs/a.md", "docs/b.md", "docs/c.md");
        Write(".gitignore", "/docs/b.md\n");
        Write(".git/info/exclude", "c.md\n");
        Finds(["docs/a.md"], "docs");
    }

    [Fact]
    public void IgnoresNothingAboveTheRepository()
    {
        Create("repository/.git/HEAD", "repository/a.md");
        Write(".gitignore", "*.md\n");
        Finds(["repository/a.md"], "repository");
    }

    [Fact]
    public void TakesWhatIsNamedThoughGitIgnoresIt()
    {
        Create(".git/HEAD", "build/a.md");
        Write(".gitignore", "build/\n");
        Finds(["build/a.md"], "build/a.md");
        Finds(["build/a.md"], "build");
    }

    [Fact]
    public void DoesNotFollowLinksInFolders()
    {
        Create("real/a.md");
        Directory.CreateSymbolicLink(PathOf("real/loop"), PathOf("real"));
        File.CreateSymbolicLink(PathOf("link.md"), PathOf("real/a.md"));
        Finds(["real/a.md"], ".");
        Finds(["link.md"], "link.md");
    }

    [Fact]
    public void NamesFilesOutsideTheFolderInFull()
    {
        Create("a.md", "below/b.md");
        var finder = new ReportFinder(PathOf("below"), "<stdin>");
        finder.Add("../a.md");
        Assert.Equal([PathOf("a.md").Replace('\\', '/')], finder.Files.Select(file => file.Name));
    }

    [Fact]
    public void RemembersFoldersWithoutReports()
    {
        Create("src/a.cs", "docs/a.md");
        Assert.Equal(["src"], Find("src", "docs").FoldersWithoutReports);
    }

    private void Finds(string[] names, params string[] paths)
    {
        var finder = Find(paths);
        Assert.Equal(names, finder.Files.Select(file => file.Name));
        Assert.Empty(finder.Problems);
    }

    private ReportFinder Find(params string[] paths)
    {
        var finder = new ReportFinder(Folder, "<stdin>");
        foreach (var path in paths)
            finder.Add(path);
        return finder;
    }

    private void Create(params string[] names)
    {
        foreach (var name in names)
            Write(name, "");
    }
}
