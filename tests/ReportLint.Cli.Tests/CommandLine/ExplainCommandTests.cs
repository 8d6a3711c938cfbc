using ReportLint.Cli.Tests.Testing;
using ReportLint.Testing;
using VerifyXunit;

namespace ReportLint.Cli.Tests.CommandLine;

public class ExplainCommandTests : ProgramTest
{
    [Theory]
    [InlineData("RL2001")]
    [InlineData("rl2001")]
    [InlineData("WrongWord")]
    [InlineData("wrongword")]
    public void PrintsThePage(string rule) =>
        Assert.StartsWith("RL2001 WrongWord\n================\n\nCategory\n--------\n\nCause\n-----\n\nA word that is not right.\n",
            Run("explain", rule).Output, StringComparison.Ordinal);

    [Fact]
    public void SaysWhatItKnowsWhereThereIsNoPage() =>
        Assert.Equal("RL1001 UncheckedWord\n====================\n\nUnchecked word\n", Run("explain", "RL1001").Output);

    [Theory]
    [InlineData("RL1", "RL1001", "RL2001")]
    [InlineData("evidence", "RL1010", "RL2001")]
    [InlineData("rl", "RL5007", "RL6")]
    public void ListsTheRulesOfAFamily(string family, string listed, string other)
    {
        var result = Run("explain", family);
        Assert.Equal((0, ""), (result.Status, result.Error));
        Assert.Contains($"\n{listed}  ", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(other, result.Output, StringComparison.Ordinal);
        Assert.Contains("\n'reportlint explain RL", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RL20O1", "did you mean RL2001?")]
    [InlineData("WrongWrd", "did you mean RL2001?")]
    [InlineData("consistancy", "did you mean Consistency?")]
    [InlineData("", "'reportlint rules' lists them")]
    public void RefusesAnUnknownRule(string rule, string hint)
    {
        var result = Run("explain", rule);
        Assert.Equal((2, "", $"error: Unknown rule '{rule}'; {hint}\n"), (result.Status, result.Output, result.Error));
    }

    [Fact]
    public void RefusesMoreThanOneRule() => Assert.Equal(2, Run("explain", "RL2001", "RL1001").Status);

    [Fact]
    public void PagesHoldNoColorsUnlessAskedFor()
    {
        Assert.DoesNotContain('\e', Run("explain", "RL2001").Output);
        Assert.Contains("\e[1mRL2001", Run("explain", "RL2001", "--color", "always").Output, StringComparison.Ordinal);
    }

    /// <summary>Every page of the catalogue fits the width, except what stands in fences, and keeps its words.</summary>
    [Fact]
    public void EveryPageFitsTheWidth()
    {
        RunsTheCatalogue = true;
        foreach (var page in Directory.GetFiles(RepositoryFiles.Path("docs/rules"), "RL*.md"))
        {
            var output = Run("explain", Path.GetFileNameWithoutExtension(page)).Output;
            Assert.All(output.Split('\n'),
                line => Assert.True(line.Length <= 80 || line.StartsWith("    ", StringComparison.Ordinal)
                    || !line.Contains(' ', StringComparison.Ordinal), $"{page}: {line}"));
            Assert.DoesNotContain("**", output.Split('\n')
                .Where(line => !line.StartsWith("    ", StringComparison.Ordinal) && !line.Contains('`', StringComparison.Ordinal))
                    .Aggregate("", string.Concat), StringComparison.Ordinal);
        }
    }
}
