using ReportLint.Cli.CommandLine;

namespace ReportLint.Cli.Tests.CommandLine;

public class CommandTextTests
{
    [Theory]
    [InlineData("docs/status.md", "docs/status.md")]
    [InlineData("my docs", "'my docs'")]
    [InlineData("docs/**/*.md", "'docs/**/*.md'")]
    [InlineData("it's", "'it'\\''s'")]
    [InlineData("$(rm)", "'$(rm)'")]
    [InlineData("ü.md", "ü.md")]
    [InlineData("-a.md", "./-a.md")]
    [InlineData("-", "-")]
    [InlineData("", "''")]
    [InlineData("a\u001bb", "'a␛b'")]
    public void WritesAPathAsAShellTakesIt(string path, string written) =>
        Assert.Equal(OperatingSystem.IsWindows() ? written.Replace("'\\''", "'", StringComparison.Ordinal).Replace('\'', '"')
            : written, CommandText.Path(path));
}
