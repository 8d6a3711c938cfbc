using ReportLint.Cli.Tests.Testing;

namespace ReportLint.Cli.Tests.CommandLine;

public class ExplainCommandTests : ProgramTest
{
    [Theory]
    [InlineData("RL2001")]
    [InlineData("rl2001")]
    [InlineData("WrongWord")]
    public void PrintsThePage(string rule)
    {
        var result = Run("explain", rule);
        Assert.Equal((0, TestRules.PageOf("RL2001")), (result.Status, result.Output));
    }

    [Fact]
    public void SaysWhatItKnowsWhereThereIsNoPage() => Assert.Equal("# RL1001 UncheckedWord\n", Run("explain", "RL1001").Output);

    [Fact]
    public void RefusesAnUnknownRule()
    {
        var result = Run("explain", "RL20O1");
        Assert.Equal((2, "", "error: Unknown rule 'RL20O1'; did you mean RL2001?\n"), (result.Status, result.Output, result.Error));
    }

    [Fact]
    public void RefusesMoreThanOneRule() => Assert.Equal(2, Run("explain", "RL2001", "RL1001").Status);
}
