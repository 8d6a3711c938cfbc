using ReportLint.Testing;
using Xunit.Abstractions;

namespace ReportLint.Cli.Tests.Documentation;

/// <summary>The hooks in a repository of their own, run by the real pre-commit from another one, as the page says.</summary>
public class PreCommitTests(ITestOutputHelper output) : FolderTest
{
    private const string Wrong = "Tests: 18/20 (95%), run with `dotnet test`.\n";

    [Fact]
    public void TheHooksCheckAndFixWhatIsCommitted()
    {
        if (!BuiltTool.Finds(output, "git", "pre-commit"))
            return;
        PublishHooks();
        var repository = PathOf("repository");
        var address = new Uri(PathOf("hooks")).AbsoluteUri;
        Write("repository/.pre-commit-config.yaml", Recipe("rev: v0.1.0").Replace("https://example.com/reportlint.git", address, StringComparison.Ordinal));
        Write("repository/docs/a report.md", Wrong);
        Write("repository/notes.txt", Wrong);
        Start(repository);
        var (status, log, _) = PreCommit("run", "--all-files", "--verbose");
        Assert.Equal(1, status);
        Assert.Contains("docs/a report.md:1:15: error[RL2002", log, StringComparison.Ordinal);
        Assert.DoesNotContain("notes.txt", log, StringComparison.Ordinal);
        Assert.Matches(@"reportlint\.+Failed", log);
        Assert.Matches(@"reportlint fix\.+Passed", log);

        Write("repository/docs/a report.md", Wrong.Replace("95", "90", StringComparison.Ordinal));
        Assert.Equal(0, PreCommit("run", "--all-files").Status);
    }

    [Fact]
    public void ALocalHookChecksWhatIsCommitted()
    {
        if (!BuiltTool.Finds(output, "git", "pre-commit"))
            return;
        var recipe = Recipe("repo: local").Replace("dotnet tool run reportlint", "reportlint", StringComparison.Ordinal);
        Write("repository/.pre-commit-config.yaml", recipe);
        Write("repository/a.md", Wrong);
        Start(PathOf("repository"));
        Assert.Equal(1, PreCommit("run", "--all-files").Status);
    }

    private void PublishHooks()
    {
        Write("hooks/.pre-commit-hooks.yaml", RepositoryFiles.Read(".pre-commit-hooks.yaml"));
        Start(PathOf("hooks"));
        Git.Run(PathOf("hooks"), "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", "hooks");
        Git.Run(PathOf("hooks"), "tag", "v0.1.0");
    }

    /// <summary>The configuration on the page that holds a text.</summary>
    private static string Recipe(string text) =>
        RepositoryFiles.Read("docs/ci.md").ReplaceLineEndings("\n").Split("```yaml\n").Skip(1).Select(recipe => recipe.Split("```")[0])
            .Single(recipe => recipe.Contains(text, StringComparison.Ordinal));

    private static void Start(string folder)
    {
        Git.Run(folder, "init", "-q");
        Git.Run(folder, "add", ".");
    }

    private (int Status, string Output, string Error) PreCommit(params string[] arguments) =>
        BuiltTool.Run(
            PathOf("repository"), new Dictionary<string, string?> { ["PRE_COMMIT_HOME"] = PathOf("cache") }, "pre-commit", arguments);
}
