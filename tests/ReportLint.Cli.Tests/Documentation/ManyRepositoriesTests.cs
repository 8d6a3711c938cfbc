using System.Text.Json.Nodes;
using ReportLint.Cli.Tests.Testing;
using ReportLint.Testing;
using Xunit.Abstractions;

namespace ReportLint.Cli.Tests.Documentation;

/// <summary>The recipes of docs/many-repositories.md run one after the other, as somebody who follows the page would run them.</summary>
public class ManyRepositoriesTests(ITestOutputHelper output) : ProgramTest
{
    private const string Page = "docs/many-repositories.md";

    private static readonly Dictionary<string, string?> Environment = new() { ["LC_ALL"] = "C.UTF-8" };

    [Fact]
    public void TheRecipesRun()
    {
        if (OperatingSystem.IsWindows() || !BuiltTool.Finds(output, "bash", "find", "split", "xargs", "jq"))
            return;
        WriteRepositories();
        var recipes = Recipes().ToArray();
        Assert.Equal(9, recipes.Length);
        var hasParallel = BuiltTool.Finds(output, "parallel");
        foreach (var recipe in recipes.Where(recipe => hasParallel || !recipe.Contains("parallel ", StringComparison.Ordinal)))
            ShouldRun(recipe);
        Assert.Equal(3, File.ReadAllLines(PathOf("all.jsonl")).Length);
        Assert.Equal(["2 RL2002", "1 RL3001"], File.ReadAllLines(PathOf("rules.txt")).Select(line => line.Trim()));
        Assert.Empty(Read("errors.txt"));
        var totals = JsonNode.Parse(Read("totals.json"))!;
        Assert.Equal((4, 3), ((int)totals["files"]!, (int)totals["errors"]! + (int)totals["warnings"]!));
    }

    // The contract for other engines: what one process writes, and its status, if a file is missing.
    [Fact]
    public void AMissingFileIsALineAndAStatus()
    {
        if (OperatingSystem.IsWindows() || !BuiltTool.Finds(output, "bash", "jq"))
            return;
        WriteRepositories();
        Write("list.txt", "repos/pier/one.md\nrepos/pier/none.md\n");
        Directory.CreateDirectory(PathOf("results"));
        var accepting = Recipes().Single(each => each.StartsWith("sh -c", StringComparison.Ordinal));
        var recipe = accepting.Replace("findings.jsonl", "results/one.jsonl", StringComparison.Ordinal);
        ShouldRun(recipe, "error: repos/pier/none.md: no such file or folder\n");
        ShouldRun(Recipes().Single(each => each.Contains("errors.txt", StringComparison.Ordinal)));
        Assert.Equal("repos/pier/none.md: no such file or folder\n", Read("errors.txt"));
        Assert.Equal(2, Bash("reportlint check --files-from list.txt --format jsonl --fail-on never").Status);
    }

    [Fact]
    public void AReaderThatStopsEndsTheRun()
    {
        if (OperatingSystem.IsWindows() || !BuiltTool.Finds(output, "bash"))
            return;
        Write("a.md", "fine");
        Write("list.txt", string.Concat(Enumerable.Repeat("a.md\n", 200_000)));
        var (status, lines, error) = Bash("(reportlint check --files-from list.txt --format jsonl; echo $? > status) | head -1");
        Assert.Equal((0, "{\"path\":\"a.md\",\"diagnostics\":[]}\n", ""), (status, lines, error));
        Assert.Equal("141\n", Read("status"));
    }

    private void ShouldRun(string recipe, string errors = "")
    {
        var (status, _, error) = Bash(recipe);
        var told = string.Concat(
            error.Split('\n').Where(line => line.StartsWith("error: ", StringComparison.Ordinal)).Select(line => line + "\n"));
        Assert.True(status == 0 && told == errors, $"{recipe}\nstatus {status}\n{error}");
    }

    private (int Status, string Output, string Error) Bash(string script) =>
        BuiltTool.Run(Folder, Environment, "bash", "-o", "pipefail", "-c", script);

    private void WriteRepositories()
    {
        foreach (var name in new[] { "harbour", "pier" })
        {
            Directory.CreateDirectory(PathOf($"repos/{name}/.git"));
            Write($"repos/{name}/one.md", "# Status\n\n- Tests: 18/20 (95%)\n");
            Write($"repos/{name}/a b.md", "# Status\n\n- ✅ `src/crane.cs` is done\n");
        }
        Write("repos/pier/src/crane.cs", "class Crane;\n");
    }

    private static IEnumerable<string> Recipes() =>
        RepositoryFiles.Read(Page).ReplaceLineEndings("\n").Split("\n```")
            .Where(part => part.StartsWith("bash\n", StringComparison.Ordinal)).Select(part => part["bash\n".Length..]);
}
