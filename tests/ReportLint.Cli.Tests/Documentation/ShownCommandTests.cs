using ReportLint.Cli.Tests.Testing;
using ReportLint.Testing;
using YamlDotNet.RepresentationModel;

namespace ReportLint.Cli.Tests.Documentation;

/// <summary>Commands that documents show are understood by the program.</summary>
public class ShownCommandTests : ProgramTest
{
    private const string Fence = "```";

    public static TheoryData<string> Pages() => [.. Directory.GetFiles(RepositoryFiles.Path("docs"), "*.md", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(RepositoryFiles.Root, path).Replace('\\', '/')).Append("README.md")];

    [Theory, MemberData(nameof(Pages))]
    public void AreUnderstood(string page)
    {
        RunsTheCatalogue = true;
        foreach (var name in new[] { "status.md", "draft.md", "docs/status.md", "samples/status-report.md", "README.md" })
            Write(name, "- Tests passed: 1\n");
        Write("artifacts/unit.trx", "<TestRun xmlns=\"http://microsoft.com/schemas/VisualStudio/TeamTest/2010\"><Results><UnitTestResult outcome=\"Passed\" /></Results></TestRun>");
        Write("list.txt", "status.md\n");
        Run("check", "--write-baseline", "reportlint.json");
        foreach (var command in CommandsOf(page).Where(command => !command.Contains("--watch") && !command.Contains("init")))
        {
            // A report, or a list of one.
            Input = new MemoryStream("status.md\n"u8.ToArray());
            var result = Run(command);
            Assert.True(result.Status != 2, $"{string.Join(' ', command)}: {result.Error}");
        }
    }

    [Fact]
    public void ThereAreSome() => Assert.True(Pages().Cast<object[]>().Sum(page => CommandsOf((string)page[0]).Count()) > 20);

    [Fact]
    public void RecipesAreYaml()
    {
        var recipes = FencesOf("docs/ci.md").Where(fence => fence.StartsWith("yaml\n", StringComparison.Ordinal)).ToArray();
        Assert.Equal(7, recipes.Length);
        foreach (var recipe in recipes)
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(recipe["yaml\n".Length..]));
            Assert.IsType<YamlMappingNode>(Assert.Single(yaml.Documents).RootNode);
        }
    }

    // Lines of fences and code spans that start with the program's name; what stands for something else, as [PATH...] and RLnnnn, is left out.
    private static IEnumerable<string[]> CommandsOf(string page)
    {
        var spans = Parts(page).Where((_, i) => i % 2 == 0).SelectMany(text => text.Split('`').Where((_, i) => i % 2 == 1));
        return FencesOf(page).SelectMany(fence => fence.Split('\n')).Concat(spans)
            .Select(line => line.Trim().TrimStart('$', ' ', '-').Replace("run: ", "", StringComparison.Ordinal).Replace(".tools/", "", StringComparison.Ordinal).Split(" #")[0].Split(" <")[0].Trim())
            .Where(line => line.StartsWith("reportlint ", StringComparison.Ordinal) && !line.Contains("...", StringComparison.Ordinal) && !line.Contains("nnnn", StringComparison.Ordinal) && !line.Contains('|', StringComparison.Ordinal)
                && !line.Split(' ')[1..].Any(word => word is "PATH" or "COMMAND" or "RULE" or "FILE" or "SHELL" or "path" or "\"[suggest]\""))
            .Select(line => line.Split(' ')[1..].Aggregate((Words: new List<string>(), IsOpen: false), Unquote).Words.ToArray());
    }

    // --reason "several words" is one argument.
    private static (List<string> Words, bool IsOpen) Unquote((List<string> Words, bool IsOpen) sofar, string word)
    {
        if (sofar.IsOpen)
            sofar.Words[^1] += " " + word.Trim('"', '\'');
        else
            sofar.Words.Add(word.Trim('"', '\''));
        return (sofar.Words, word.Count(c => c == '"') == 1 ? !sofar.IsOpen : sofar.IsOpen);
    }

    private static IEnumerable<string> FencesOf(string page) => Parts(page).Where((_, i) => i % 2 == 1);

    // Text and fences by turns.
    private static string[] Parts(string page) => ("\n" + RepositoryFiles.Read(page).ReplaceLineEndings("\n")).Split("\n" + Fence);
}
