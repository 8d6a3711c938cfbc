using ReportLint.Cli.Tests.Testing;

namespace ReportLint.Cli.Tests.Output;

public class FindingFilterTests : ProgramTest
{
    [Theory]
    [InlineData(false)]
    [InlineData(true, "--verbose")]
    [InlineData(true, "--fail-on", "info")]
    [InlineData(false, "--fail-on", "never")]
    [InlineData(true, "--select", "RL4006")]
    [InlineData(true, "--select", "RL4")]
    [InlineData(true, "--select", "wording,RL2")]
    [InlineData(false, "--select", "RL")]
    [InlineData(true, "--select", "RL4006,RL2001")]
    public void DecidesWhetherTextShowsAnInfo(bool isShown, params string[] options)
    {
        Write("a.md", "wrong and many");
        var result = Run(["check", .. options]);
        Assert.Equal(isShown, result.Output.Contains("info[RL4006 VagueWord]", StringComparison.Ordinal));
        Assert.Equal(!isShown, result.Error.Contains("; 1 info not shown, use --verbose\n", StringComparison.Ordinal));
        Assert.Contains("1 info", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ShowsAnInfoOfARuleThatIsNamedWhateverItsDefault()
    {
        Write("a.md", "wrong");
        var result = Run("check", "--select", "RL2001", "--severity", "RL2001=info");
        Assert.Contains("info[RL2001 WrongWord]", result.Output, StringComparison.Ordinal);
    }

    [Theory, InlineData("concise"), InlineData("json"), InlineData("sarif"), InlineData("msbuild"), InlineData("github"), InlineData("gitlab"), InlineData("junit"), InlineData("agent")]
    public void EveryOtherFormatHoldsInfos(string format)
    {
        Write("a.md", "many");
        var result = Run("check", "--format", format);
        Assert.Contains("many is vague", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("not shown", result.Error, StringComparison.Ordinal);
    }
}
