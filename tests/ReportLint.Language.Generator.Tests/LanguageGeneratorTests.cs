using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ReportLint.Language;

public class LanguageGeneratorTests
{
    private const string English = "/repo/Language/en/concepts.txt";

    [Fact]
    public void ListsBecomeTables()
    {
        var run = Run(new ListFile(English, "[Done]\ndone\n"), new ListFile("/repo/Language/fr/concepts.txt", "[Done]\nfini\n"));
        Assert.Empty(run.Diagnostics);
        var source = Assert.Single(run.GeneratedTrees).ToString();
        Assert.Contains("Languages = new string[] { \"en\", \"fr\" }", source, StringComparison.Ordinal);
    }

    [Fact]
    public void TheSourceIsTheSameWhateverTheOrderOfTheFiles()
    {
        AdditionalText[] files =
        [
            new ListFile(English, "[Done]\ndone\n"),
            new ListFile("/repo/Language/en/units.txt", "[Unit Hour]\nhour(s)\n"),
            new ListFile("/repo/Language/fr/wordings.txt", "[Placeholder]\nà définir\n"),
        ];
        var source = Assert.Single(Run(files).GeneratedTrees).ToString();
        Array.Reverse(files);
        Assert.Equal(source, Assert.Single(Run(files).GeneratedTrees).ToString());
    }

    [Fact]
    public void AMistakeIsAnErrorAtItsLine()
    {
        var error = Assert.Single(Run(new ListFile(English, "[Done]\ndone\nfin(ished\n")).Diagnostics);
        Assert.Equal(("RLG001", DiagnosticSeverity.Error), (error.Id, error.Severity));
        Assert.Equal("/repo/Language/en/concepts.txt: (2,3)-(2,4)", error.Location.GetLineSpan().ToString());
        Assert.Equal("'(' has no counterpart", error.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void AMistakeIsShownAtItsLineOfAFileWithCarriageReturns()
    {
        var error = Assert.Single(Run(new ListFile(English, "[Done]\r\ndone\r\ndone\r\n")).Diagnostics);
        Assert.Equal("/repo/Language/en/concepts.txt: (2,0)-(2,4)", error.Location.GetLineSpan().ToString());
    }

    [Theory]
    [InlineData("/repo/BannedSymbols.txt"), InlineData("/repo/Language/notes.txt")]
    [InlineData("/repo/Language/en/notes.md"), InlineData("/repo/Words/en/concepts.txt")]
    public void OtherFilesAreNotLists(string path)
    {
        var source = Assert.Single(Run(new ListFile(path, "T:System.Console")).GeneratedTrees).ToString();
        Assert.Contains("Languages = new string[] {  }", source, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingIsCompiledAgainWhereNoListChanged()
    {
        var file = new ListFile(English, "[Done]\ndone\n");
        var options = new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true);
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new LanguageGenerator().AsSourceGenerator()], [file], driverOptions: options);
        var compilation = CSharpCompilation.Create("Core");
        driver = driver.RunGenerators(compilation);
        driver = driver.RunGenerators(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Another;")));
        var outputs = driver.GetRunResult().Results[0].TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs);
        Assert.All(outputs, output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    private static GeneratorDriverRunResult Run(params AdditionalText[] files) =>
        CSharpGeneratorDriver.Create([new LanguageGenerator().AsSourceGenerator()], files)
            .RunGenerators(CSharpCompilation.Create("Core")).GetRunResult();
}
