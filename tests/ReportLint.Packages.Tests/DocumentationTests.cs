using ReportLint.Testing;

namespace ReportLint.Packages.Tests;

/// <summary>The pages of the hosts show the very files that the tests build.</summary>
public class DocumentationTests
{
    [Theory]
    [InlineData("library", "Console/Console.csproj")]
    [InlineData("library", "Console/Program.cs")]
    [InlineData("library", "Checker/Checker.csproj")]
    [InlineData("library", "Checker/Checker.cs")]
    [InlineData("msbuild", "ClassLibrary/ClassLibrary.csproj")]
    [InlineData("msbuild", "Documentation/Documentation.proj")]
    [InlineData("compiler", "Compiled/Compiled.csproj")]
    [InlineData("compiler", "Compiled/.editorconfig")]
    [InlineData("markdig", "Site/Site.csproj")]
    [InlineData("markdig", "Site/Program.cs")]
    public void ThePageShowsTheConsumer(string page, string file)
    {
        var language = Path.GetExtension(file) switch { ".cs" => "csharp", ".editorconfig" => "", _ => "xml" };
        var shown = $"```{language}\n{Read($"tests/ReportLint.Packages.Tests/Consumers/{file}")}```\n";
        Assert.Contains(shown, Read($"docs/hosts/{page}.md"), StringComparison.Ordinal);
    }

    private static string Read(string path) => RepositoryFiles.Read(path).ReplaceLineEndings("\n");
}
