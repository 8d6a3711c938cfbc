using ReportLint.Cli.Tests.Testing;

namespace ReportLint.Cli.Tests.CommandLine;

/// <summary>What shells ask for with System.CommandLine's <c>[suggest]</c> directive.</summary>
public class CompletionTests : ProgramTest
{
    [Theory]
    [InlineData("", "check", "config", "explain", "fix", "init", "rules")]
    [InlineData("ch", "check")]
    [InlineData("check --f", "--fail-on", "--format")]
    [InlineData("check --wr", "--write-baseline")]
    [InlineData("fix --su", "--suggested")]
    [InlineData("check --select ", "RL1001", "RL2001", "Consistency", "Wording")]
    [InlineData("check --select RL2", "RL2001", "RL2016")]
    [InlineData("check --ignore con", "Consistency")]
    [InlineData("check --ignore RL2001,RL4", "RL2001,RL4006")]
    [InlineData("fix --ignore RL10", "RL1001", "RL1009", "RL1010")]
    [InlineData("check --format s", "sarif")]
    [InlineData("check --fail-on ", "error", "info", "never", "warning")]
    [InlineData("explain RL2", "RL2001", "RL2016")]
    [InlineData("rules --format ", "json", "text")]
    public void Completes(string line, params string[] expected)
    {
        var completions = Complete(line);
        Assert.All(expected, word => Assert.Contains(word, completions));
        var word = line[(line.LastIndexOf(' ') + 1)..];
        Assert.All(completions, completion => Assert.Contains(word, completion, StringComparison.OrdinalIgnoreCase));
    }

    [Theory, InlineData("check --select RL9"), InlineData("check --format q"), InlineData("explain TQ")]
    public void SaysNothingWhereItKnowsNothing(string line) => Assert.Empty(Complete(line));

    [Fact]
    public void EachOptionIsCompleted()
    {
        foreach (var command in new[] { "check", "fix", "claims", "config", "rules", "verify" })
        {
            var help = Run(command, "--help").Output;
            var options = help.Split('\n').Select(line => line.Trim().Split(' ', ',')[0]).Where(word => word.StartsWith("--", StringComparison.Ordinal)).ToArray();
            Assert.All(options, option => Assert.Contains(option, Complete($"{command} --")));
            Assert.All(options, option => Assert.Contains(option, Complete($"{command} {option[..^1]}")));
        }
    }

    private string[] Complete(string line)
    {
        var result = Run($"[suggest:{line.Length}]", line);
        Assert.Equal((0, ""), (result.Status, result.Error));
        return result.Output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }
}
