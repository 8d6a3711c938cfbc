using ReportLint.Evidence;

namespace ReportLint.Evidence.Tests.Repositories;

public class ListedNamesTests
{
    private static readonly ListedNames Names = new(["docs", "docs/Guide.md", "src", "src/plan.cs", "src/Plan.cs"]);

    [Theory]
    [InlineData("docs/guide.md"), InlineData("Docs/Guide.md"), InlineData("SRC"), InlineData("src/PLAN.cs")]
    public void KnowsWhatIsListedInOtherLetters(string path) => Assert.True(Names.HasOtherCase(path));

    [Theory]
    [InlineData("docs/Guide.md"), InlineData("src"), InlineData("src/plan.cs"), InlineData("src/Plan.cs"), InlineData("bin/plan.dll"), InlineData("docs/guide")]
    public void AcceptsWhatIsListedSoOrNotAtAll(string path) => Assert.False(Names.HasOtherCase(path));

    [Fact]
    public void WritesANameInOtherLetters()
    {
        var separator = Path.DirectorySeparatorChar;
        Assert.Equal($"{separator}a{separator}HARBOUR", ListedNames.OtherCaseOf($"{separator}a{separator}harbour"));
        Assert.Equal($"{separator}a{separator}harbour", ListedNames.OtherCaseOf($"{separator}a{separator}HARBOUR"));
        Assert.Null(ListedNames.OtherCaseOf($"{separator}a{separator}2026"));
    }
}
