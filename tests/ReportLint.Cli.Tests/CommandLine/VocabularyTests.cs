using ReportLint.Cli.Tests.Testing;

namespace ReportLint.Cli.Tests.CommandLine;

/// <summary>From <c>reportlint_vocabulary</c> to what <c>check</c> prints.</summary>
public class VocabularyTests : ProgramTest
{
    private const string Report = "# Ferry\n\n**Status**: in progress\n\n- Unsinkable import\n- Leakproof export\n";

    public VocabularyTests() => RunsTheCatalogue = true;

    [Theory, InlineData(false), InlineData(true)]
    public void EachFolderHasItsOwn(bool isListed)
    {
        Write(".editorconfig", "root = true\n");
        foreach (var (folder, word) in new[] { ("a", "unsinkable"), ("b", "leakproof") })
        {
            Write($"{folder}/.editorconfig", "[*.md]\nreportlint_vocabulary = words.txt\n");
            Write($"{folder}/words.txt", $"[Hype]\n{word}\n");
            Write($"{folder}/c.md", Report);
        }
        Write("list", "a/c.md\nb/c.md\n");
        string[] files = isListed ? ["--files-from", "list"] : ["."];
        var result = Run(["check", "--select", "RL4001", "--format", "concise", "--fail-on", "never", .. files]);
        Assert.Equal(
            "a/c.md:5:3: info RL4001: \"Unsinkable\" praises where a fact belongs\n"
                + "b/c.md:6:3: info RL4001: \"Leakproof\" praises where a fact belongs\n",
            result.Output);
    }

    [Fact]
    public void AChangeOfTheFileCountsInTheNextRun()
    {
        Configure("[Hype]\nunsinkable\n");
        Assert.Contains("a.md:5:3", Check().Output, StringComparison.Ordinal);
        Write("words/own.txt", "[Hype]\nleakproof\n");
        Assert.Contains("a.md:6:3", Check().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AMistakeIsReportedOnceAtItsLineAndTheRestCounts()
    {
        Configure("stray\n[Hype]\nunsinkable\n");
        Write("b.md", Report);
        var result = Check();
        Assert.Equal(2, result.Status);
        Assert.Equal(1, result.Output.Split("words/own.txt:1:1: warning RL0002: A phrase needs a section above it, such as [Done]\n"
            + "").Length - 1);
        Assert.Contains("a.md:5:3: info RL4001", result.Output, StringComparison.Ordinal);
        Assert.Equal(0, Check("--ignore", "RL0002").Status);
    }

    [Fact]
    public void AFileThatCannotBeReadIsReportedWhereItIsNamed()
    {
        Configure("");
        File.Delete(PathOf("words/own.txt"));
        const string Place = ".editorconfig:3:25: warning RL0002: Cannot read the vocabulary 'words/own.txt': ";
        Assert.Equal((2, $"{Place}no such file or folder\n"), (Check().Status, Check().Output));
        Directory.CreateDirectory(PathOf("words/own.txt"));
        Assert.Equal($"{Place}is a folder\n", Check().Output);
        Directory.Delete(PathOf("words/own.txt"));
        Write("words/own.txt", new string('#', 256_001));
        Assert.Equal($"{Place}larger than 256 kB\n", Check().Output);
        Write("words/own.txt", "a\0b");
        Assert.StartsWith(Place, Check().Output, StringComparison.Ordinal);
        Assert.Equal(0, Check("--no-config").Status);
    }

    private RunResult Check(params string[] arguments) =>
        Run(["check", "--select", "RL4001", "--format", "concise", "--fail-on", "never", .. arguments, "."]);

    private void Configure(string vocabulary)
    {
        Write(".editorconfig", "root = true\n[*.md]\nreportlint_vocabulary = words/own.txt\n");
        Write("words/own.txt", vocabulary);
        Write("a.md", Report);
    }
}
