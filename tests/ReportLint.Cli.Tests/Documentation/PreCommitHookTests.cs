using ReportLint.Cli.Tests.Testing;
using ReportLint.Testing;
using YamlDotNet.Serialization;

namespace ReportLint.Cli.Tests.Documentation;

/// <summary>What <c>.pre-commit-hooks.yaml</c> has pre-commit run: the entry, the user's arguments, and the changed files behind them.</summary>
public class PreCommitHookTests : ProgramTest
{
    private static readonly Dictionary<string, Dictionary<string, object>> Hooks =
        new DeserializerBuilder().Build().Deserialize<List<Dictionary<string, object>>>(RepositoryFiles.Read(".pre-commit-hooks.yaml")).ToDictionary(hook => (string)hook["id"]);

    [Fact]
    public void CheckFailsWhereSomethingIsFound()
    {
        Write("docs/a b.md", "wrong");
        Write("b.md", "fine");
        Assert.Equal(1, Run(CommandOf("reportlint", "docs/a b.md", "b.md")).Status);
        Assert.Equal(0, Run(CommandOf("reportlint", "b.md")).Status);
        Assert.Equal(0, Run(CommandOf("reportlint", "--fail-on", "never", "docs/a b.md")).Status);
    }

    [Fact]
    public void FixMendsAndFailsOnlyByWhatItChanged()
    {
        Write("a.md", "wrong, and 100%");
        Assert.Equal(0, Run(CommandOf("reportlint-fix", "a.md")).Status);
        Assert.Equal("right, and 100%", Read("a.md"));
    }

    [Theory, InlineData("reportlint"), InlineData("reportlint-fix")]
    public void HooksHaveWhatPreCommitAsksFor(string id)
    {
        Assert.All(["name", "entry", "language"], key => Assert.NotEmpty((string)Hooks[id][key]));
        Assert.Equal("system", Hooks[id]["language"]);
        Assert.Equal(["markdown"], (IEnumerable<object>)Hooks[id]["types"]);
        Assert.Contains($"- id: {id}\n", RepositoryFiles.Read("docs/ci.md").ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static string[] CommandOf(string id, params string[] arguments)
    {
        var entry = ((string)Hooks[id]["entry"]).Split(' ');
        Assert.Equal("reportlint", entry[0]);
        return [.. entry[1..], .. arguments];
    }
}
