using ReportLint.Cli.Tests.Testing;
using VerifyXunit;

namespace ReportLint.Cli.Tests.CommandLine;

public class RulesCommandTests : ProgramTest
{
    [Fact]
    public Task ListsTheRules() => Verifier.Verify(Run("rules").ToString());

    [Fact]
    public Task ListsTheRulesAsJson() => Verifier.Verify(Run("rules", "--format", "json").ToString());

    [Fact]
    public void RefusesAnUnknownFormat()
    {
        var result = Run("rules", "--format", "xml");
        Assert.Equal((2, "error: Unknown format 'xml'; expected one of text, json\nSee 'reportlint rules --help'.\n"), (result.Status, result.Error));
    }
}
