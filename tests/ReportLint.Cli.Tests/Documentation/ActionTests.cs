using ReportLint.Testing;
using Xunit.Abstractions;
using YamlDotNet.Serialization;

namespace ReportLint.Cli.Tests.Documentation;

/// <summary>The script of <c>action.yml</c>, run with its inputs as GitHub's runner gives them, and the program that was built.</summary>
public class ActionTests(ITestOutputHelper output) : FolderTest
{
    private const string Wrong = "Tests: 18/20 (95%), run with `dotnet test`.\n";
    private const string Annotation = "::error file=a b.md,line=1,";
    private const string Trx = """
        <TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">
          <Results><UnitTestResult testName="a" outcome="Passed" /></Results>
          <ResultSummary outcome="Completed"><Counters total="19" executed="19" passed="19" failed="0" /></ResultSummary>
        </TestRun>
        """;

    [Fact]
    public void WithoutInputsItAnnotatesTheWholeFolder()
    {
        Write("a b.md", Wrong);
        var (status, log, _) = Run();
        Assert.True(status is 1 or Skipped);
        if (status != Skipped)
            Assert.Contains(Annotation, log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fail-on", "never", 0, "a b.md"), InlineData("paths", "fine.md", 0, ""), InlineData("paths", "fine.md\r\na b.md\n", 1, "a b.md")]
    [InlineData("paths", "-odd.md", 1, "-odd.md"), InlineData("paths", "$(touch made).md", 2, ""), InlineData("format", "concise", 1, "a b.md:1:15: ")]
    [InlineData("format", "yaml", 2, "")]
    public void EachInputIsHanded(string input, string value, int status, string shown)
    {
        Write("a b.md", Wrong);
        Write("fine.md", "# Fine\n");
        Write("-odd.md", Wrong);
        var (actual, log, _) = Run((input, value));
        if (actual == Skipped)
            return;
        Assert.Equal(status, actual);
        Assert.Contains(shown, log, StringComparison.Ordinal);
        Assert.False(File.Exists(PathOf("made")));
    }

    [Fact]
    public void SarifIsWrittenBesidesEvenWhereTheStepFails()
    {
        Write("a b.md", Wrong);
        var (status, log, _) = Run(("sarif", "out.sarif"));
        if (status == Skipped)
            return;
        Assert.Equal(1, status);
        Assert.Contains("\"ruleId\": \"RL2002\"", Read("out.sarif"), StringComparison.Ordinal);
        Assert.Contains(Annotation, log, StringComparison.Ordinal);
    }

    [Fact]
    public void PagesAreWrittenBesidesEvenWhereTheStepFails()
    {
        Write("a b.md", Wrong);
        var (status, log, _) = Run(("html", "out"));
        if (status == Skipped)
            return;
        Assert.Equal(1, status);
        Assert.Contains("18/20 is 90 %", Read("out/a b.md.html"), StringComparison.Ordinal);
        Assert.Contains("a%20b.md.html", Read("out/index.html"), StringComparison.Ordinal);
        Assert.Contains(Annotation, log, StringComparison.Ordinal);
    }

    [Fact]
    public void KnownFindingsAreLeftOut()
    {
        Write("a b.md", Wrong);
        if (BuiltTool.Run(Folder, new Dictionary<string, string?>(), BuiltTool.Path, "check", "--write-baseline", "known.json").Status != 0)
            Assert.Fail("There is no baseline.");
        Assert.True(Run(("baseline", "known.json")).Status is 0 or Skipped);
    }

    [Fact]
    public void ReportsAreComparedWithEvidence()
    {
        Directory.CreateDirectory(PathOf(".git"));
        Write("a.md", "# Status\n\n20 of 20 tests passed\n");
        Write("results/run.trx", Trx);
        var (status, log, _) = Run(("evidence", "nothing/*.trx\nresults/*.trx"), ("format", "concise"));
        if (status != Skipped)
            Assert.Contains("RL3004", log, StringComparison.Ordinal);
    }

    [Fact]
    public void TheActionHandsEachInputToTheScript()
    {
        var action = new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(RepositoryFiles.Read("action.yml"));
        var inputs = ((Dictionary<object, object>)action["inputs"]).Keys.Cast<string>().ToList();
        Assert.All(inputs, input => Assert.Contains($"| `{input}` |", RepositoryFiles.Read("docs/ci.md"), StringComparison.Ordinal));
        var steps = (List<object>)((Dictionary<object, object>)action["runs"])["steps"];
        var environment = (Dictionary<object, object>)((Dictionary<object, object>)steps[^1])["env"];
        Assert.Equal(
            inputs.Select(input => (VariableOf(input), "${{ inputs." + input + " }}")),
            environment.Select(pair => ((string)pair.Key, (string)pair.Value)));
        var script = RepositoryFiles.Read("eng/action.sh");
        Assert.All(environment.Keys, name => Assert.Contains($"${{{name}:-", script, StringComparison.Ordinal));
    }

    private const int Skipped = -1;

    private (int Status, string Output, string Error) Run(params (string Input, string Value)[] inputs)
    {
        if (!BuiltTool.Finds(output, "bash"))
            return (Skipped, "", "");
        var environment = inputs.ToDictionary(input => VariableOf(input.Input), input => (string?)input.Value);
        environment["REPORTLINT_COMMAND"] = BuiltTool.Path;
        return BuiltTool.Run(Folder, environment, "bash", RepositoryFiles.Path("eng/action.sh"));
    }

    private static string VariableOf(string input) => "REPORTLINT_" + input.Replace('-', '_').ToUpperInvariant();
}
