using System.Text.RegularExpressions;
using ReportLint.Testing;

namespace ReportLint.Cli.Tests.Documentation;

/// <summary>Pages, help texts and messages use the usual words. The pages of rules and the messages of rules are not read here.</summary>
public partial class PlainEnglishTests
{
    /// <summary>What to avoid, as alternatives of a regular expression, and what to write instead.</summary>
    private static readonly (string Avoid, string Write)[] Words =
    [
        ("mend|mends|mended|mending", "fix"),
        ("held against|holds? \\S+ against|holds? (\\S+ ){2,8}against", "compare with"),
        ("bears? out|bears? \\S+ (\\S+ )?out|borne out", "confirm"),
        ("in vain", "without a result"),
        ("told|tells? of", "said or reported"),
        ("speaks?|spoke", "report, describe or say"),
        ("behind", "after, below or for"),
        ("sisters?", "sibling"),
        ("anew", "again"),
        ("in peace", "not checked"),
    ];

    private static readonly string[] Hosts = ["Cli", "Hosting", "MSBuild", "Evidence", "Analyzers", "Analyzers.CodeFixes", "Markdig"];

    private static readonly string[] BuildFolders = ["bin", "obj", "artifacts", "TestResults", ".git", "node_modules"];

    [Fact]
    public void PagesUseUsualWords()
    {
        var pages = FilesBelow("", "*.md").Where(page => !RulePage().IsMatch(page)).ToList();
        Assert.Contains("docs/configuration.md", pages);
        ShouldBePlain(pages.Select(page => (page, CodeSpan().Replace(RepositoryFiles.Read(page), ""))));
    }

    [Fact]
    public void HelpTextsAndMessagesUseUsualWords()
    {
        var sources = Hosts.SelectMany(host => FilesBelow($"src/ReportLint.{host}", "*.cs")).ToList();
        Assert.Contains("src/ReportLint.Cli/CommandLine/HelpTexts.cs", sources);
        ShouldBePlain(sources.Select(source => (source, SourceStrings.Keep(RepositoryFiles.Read(source)))));
    }

    [Fact]
    public void ProjectsUseUsualWords()
    {
        var files = new[] { "*.csproj", "*.targets", "*.props" }.SelectMany(pattern => FilesBelow("src", pattern));
        ShouldBePlain(files.Select(file => (file, XmlComment().Replace(RepositoryFiles.Read(file), ""))));
    }

    [Theory]
    [InlineData("One line.\nThe rest is mended.", "a.md:2: \"mended\": write fix")]
    [InlineData("Claims are held against files.", "a.md:1: \"held against\": write compare with")]
    [InlineData("It holds the report against its files.", "a.md:1: \"holds the report against\": write compare with")]
    [InlineData("What bears each claim out", "a.md:1: \"bears each claim out\": write confirm")]
    [InlineData("Behind the word stand the rules.", "a.md:1: \"Behind\": write after, below or for")]
    public void NamesFileLineWordAndReplacement(string text, string expected) => Assert.Equal([expected], Findings("a.md", text));

    [Theory, InlineData("The bearing is amended."), InlineData("It holds the file."), InlineData("A toldo is a tent.")]
    public void AcceptsOtherWords(string text) => Assert.Empty(Findings("a.md", text));

    [Theory]
    [InlineData("var mend = \"fix\"; // mend", "           \"fix\"         ")]
    [InlineData("/// mend\nCall('\"', $\"a \\\" b\");", "        \n           \"a \\\" b\"  ")]
    [InlineData("x = \"\"\"\n  mend\n  \"\"\"; // mend", "    \"\"\"\n  mend\n  \"\"\"         ")]
    public void OnlyStringLiteralsAreMessages(string source, string kept) => Assert.Equal(kept, SourceStrings.Keep(source));

    private static void ShouldBePlain(IEnumerable<(string Name, string Text)> files) =>
        Assert.Empty(string.Join('\n', files.SelectMany(file => Findings(file.Name, file.Text))));

    private static IEnumerable<string> Findings(string name, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            foreach (var (avoid, write) in Words)
            {
                foreach (Match match in Regex.Matches(lines[i], $"\\b({avoid})\\b", RegexOptions.IgnoreCase))
                    yield return $"{name}:{i + 1}: \"{match.Value}\": write {write}";
            }
        }
    }

    // As paths with slashes from the root of the repository.
    private static IEnumerable<string> FilesBelow(string folder, string pattern) =>
        Directory.EnumerateFiles(RepositoryFiles.Path(folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(RepositoryFiles.Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(BuildFolders.Contains))
            .Order(StringComparer.Ordinal);

    [GeneratedRegex("^docs/rules/RL[0-9]+\\.md$")]
    private static partial Regex RulePage();

    // Names of headings, options and the like.
    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex CodeSpan();

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex XmlComment();
}
