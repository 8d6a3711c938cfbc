using ReportLint.Testing;

namespace ReportLint.Evidence.Tests.Repositories;

/// <summary>Asks the real git what it leaves out.</summary>
public class IgnoreRulesTests : FolderTest
{
    private static readonly string[] Files =
    [
        "a.md", "b.md", "axy.md", "a[1].md", "a+b.md", "x.y.md", "foo bar.md", "Ünder.md", "wow!.md", "docs/a.md", "docs/foo.md/z.md", "docs/foo/bar/x.md",
        "docs/x/a.md", "docs/x/y/b.md", "build/a.md", "build/keep/a.md", "src/build/a.md", "src/build.md", "#h.md", "!n.md",
    ];

    [Theory]
    [InlineData("*.md")]
    [InlineData("/a.md")]
    [InlineData("a.md")]
    [InlineData("docs/")]
    [InlineData("docs")]
    [InlineData("/docs/")]
    [InlineData("docs/*.md")]
    [InlineData("docs/**")]
    [InlineData("docs/**/")]
    [InlineData("docs/**/a.md")]
    [InlineData("docs/x/**/b.md")]
    [InlineData("**/a.md")]
    [InlineData("/**/a.md")]
    [InlineData("**/build/")]
    [InlineData("**/x/a.md")]
    [InlineData("x/a.md")]
    [InlineData("*/a.md")]
    [InlineData("/build")]
    [InlineData("build/*\n!build/keep/")]
    [InlineData("*\n!*/\n!docs/**")]
    [InlineData("*.md\n!a.md")]
    [InlineData("a.*\n!a.md\n/a.md")]
    [InlineData("docs/\n!docs/a.md")]
    [InlineData("/*\n!/docs")]
    [InlineData("foo bar.md")]
    [InlineData("a.md  ")]
    [InlineData("a.md\r")]
    [InlineData("\\#h.md")]
    [InlineData("#h.md")]
    [InlineData("\\!n.md")]
    [InlineData("wow!.md")]
    [InlineData("[ab].md")]
    [InlineData("[!a].md")]
    [InlineData("a\\[1\\].md")]
    [InlineData("[[:alpha:]].md")]
    [InlineData("?.md")]
    [InlineData("a?y.md")]
    [InlineData("a+b.md")]
    [InlineData("{a,b}.md")]
    [InlineData("a**.md")]
    [InlineData("**a.md")]
    [InlineData("docs**")]
    [InlineData("do*s/x/")]
    [InlineData("foo.md/")]
    [InlineData("Ünder.md")]
    [InlineData("\n\n \na.md")]
    public void LeavesOutWhatGitLeavesOut(string ignoreFile) => AgreesWithGit((".gitignore", ignoreFile));

    [Theory]
    [InlineData("*.md", "!a.md")]
    [InlineData("!a.md", "*.md")]
    [InlineData("docs/a.md", "/x/")]
    [InlineData("x/", "!x/")]
    [InlineData("docs/x/", "!x/a.md")]
    [InlineData("", "/a.md\nfoo/*")]
    public void LetsTheInnerFileDecide(string outer, string inner) => AgreesWithGit((".gitignore", outer), ("docs/.gitignore", inner));

    private void AgreesWithGit(params (string Name, string Text)[] ignoreFiles)
    {
        foreach (var name in Files)
            Write(name, "");
        foreach (var (name, text) in ignoreFiles)
            Write(name, text + "\n");
        Git.Run(Folder, "init", "-q");
        var expected = Git.Run(Folder, "", ["ls-files", "-o", "-z", "--exclude-standard"]).Split('\0', StringSplitOptions.RemoveEmptyEntries);

        var actual = FolderWalker.FilesBelow(Folder, [], Fail, Fail).Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'));
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
    }

    private static void Fail(string path, Exception cause) => Assert.Fail($"{path}: {cause}");
}
