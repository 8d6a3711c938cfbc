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
    [InlineData("verify --only ", "contradicted", "not-bound", "verified")]
    [InlineData("verify --only verified,n", "verified,not-bound")]
    [InlineData("completion ", "bash", "fish", "pwsh", "zsh")]
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
    public void AnOptionMayBeGluedToItsValue()
    {
        Assert.Equal(Complete("check --format s"), Complete("check --format=s"));
        Assert.Equal(["RL2001", "RL2016"], Complete("check docs --select=RL2"));
    }

    [Theory]
    [InlineData("[suggest]", "check --format s")]
    [InlineData("[suggest:999]", "check --format s")]
    [InlineData("[suggest:16]", "check --format s and more")]
    public void TheEndOfTheLineIsMeantWhereNoPlaceIsNamed(string directive, string line) => Assert.StartsWith("sarif\n", Run(directive, line).Output, StringComparison.Ordinal);

    // No line makes the program fail, wherever the cursor is.
    [Theory, InlineData("check --format=s --select=RL2 'a b\" -- --x= -o= =")]
    public void AnyLineMayBeHalfWritten(string line)
    {
        for (var end = 0; end <= line.Length; end++)
            Complete(line[..end]);
        for (var at = 0; at <= line.Length; at++)
            Assert.Equal((0, ""), Run($"[suggest:{at}]", line) is var run ? (run.Status, run.Error) : default);
    }

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
