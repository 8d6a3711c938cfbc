using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Documentation;

/// <summary>Each block of C# compiles as it is pasted, whole and alone, and prints what the page says. The blocks of the hosts' pages are the
/// programs that the tests of the packages build.</summary>
public class LibraryPageTests : FolderTest
{
    [Theory, InlineData("docs/library.md"), InlineData("README.md")]
    public void EachBlockCompilesAsPasted(string page)
    {
        var blocks = CodeBlock.Of(page).ToList();
        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Equal([], new CodeBlockProgram(Folder).Build(block.Code)));
    }

    [Fact]
    public void EachRecipePrintsWhatThePageSays() => Assert.All(CodeBlock.Of("docs/library.md"), block =>
    {
        var program = new CodeBlockProgram(Folder);
        Assert.Equal([], program.Build(block.Code));
        Assert.Equal(block.Output, program.Run());
    });

    [Fact]
    public void ABlockThatLacksAUsingIsReported() => Assert.Contains(
        new CodeBlockProgram(Folder).Build("var linter = new Linter([]);\n"),
        error => error.Contains("CS0246", StringComparison.Ordinal));
}
