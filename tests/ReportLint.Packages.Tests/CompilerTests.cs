using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ReportLint.Packages.Tests.Feed;
using ReportLint.Testing;

namespace ReportLint.Packages.Tests;

/// <summary>The package <c>ReportLint.Analyzers</c> in a project, and its assemblies as the compiler and editors use them.</summary>
public class CompilerTests(PackageFeed feed) : PackageTest(feed)
{
    private const string Report = "# Status\n\nCommit `4f2a91c`, 2026-03-20\n\n## Scripts (4 scripts)\n\n- `move-archive.sh`\n- `weigh-parcels.sh`\n- `close-gates.sh`\n";

    private PackedAnalyzer Packed => new(Path.Combine(Feed.Unpack("ReportLint.Analyzers"), "analyzers", "dotnet", "cs"));

    [Fact]
    public void AProjectIsWarnedWhileItIsCompiled()
    {
        var folder = Feed.Place("Compiled");
        var found = Assert.Single(Feed.Run(folder, "build").Expect(0).Findings);
        Assert.Contains("week-12.md(5,13): warning RL2005: The text says 4 scripts, but 3 are listed", found, StringComparison.Ordinal);
        Assert.DoesNotContain("old-week-11", found, StringComparison.Ordinal);

        // The compiler's own properties hold, and other severities make it compile again.
        Assert.Empty(Feed.Run(folder, "build", "--no-restore", "--no-incremental", "-p:NoWarn=RL2005").Expect(0).Findings);
        Assert.Contains(": error RL2005: ", Assert.Single(Feed.Run(folder, "build", "--no-restore", "--no-incremental", "-p:TreatWarningsAsErrors=true").Expect(1).Findings), StringComparison.Ordinal);
        File.AppendAllText(Path.Combine(folder, ".editorconfig"), "\n[*.md]\ndotnet_diagnostic.RL2005.severity = error\n");
        Assert.Contains(": error RL2005: ", Feed.Run(folder, "build", "--no-restore").Expect(1).Findings[0], StringComparison.Ordinal);

        // What is known is not reported, and an unknown key in the configuration is.
        var known = Path.Combine(folder, "reportlint.json");
        const string Fingerprint = "0a85acb75a0982ce1221ed67e996c32a";
        var entries = new[] { "docs/old-week-11.md", "docs/week-12.md" }
            .Select(path => $$"""{ "path": "{{path}}", "rule": "RL2005", "fingerprint": "{{Fingerprint}}", "words": "4" }""");
        File.WriteAllText(known, $$"""{ "version": 1, "findings": [{{string.Join(", ", entries)}}] }""");
        File.AppendAllText(Path.Combine(folder, ".editorconfig"), "reportlint_exlude = docs/**\n");
        var slip = Assert.Single(Feed.Run(folder, "build", "--no-restore").Expect(0).Findings);
        Assert.Contains(".editorconfig(9,1): warning RL0002: Unknown key 'reportlint_exlude'", slip, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DiagnosticsHaveTheirPlaces()
    {
        var found = Assert.Single(await Analyze(new TextFile("docs/week-12.md", Report), new TextFile("docs/notes.txt", Report)));
        Assert.Equal(("RL2005", DiagnosticSeverity.Warning, "The text says 4 scripts, but 3 are listed"),
            (found.Id, found.Severity, found.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal((LocationKind.ExternalFile, "docs/week-12.md: (4,12)-(4,13)"), (found.Location.Kind, found.Location.GetLineSpan().ToString()));
        Assert.Equal(["docs/week-12.md: (6,2)-(6,19)", "docs/week-12.md: (7,2)-(7,20)", "docs/week-12.md: (8,2)-(8,18)"], found.AdditionalLocations.Select(location => location.GetLineSpan().ToString()));
    }

    [Theory]
    [InlineData("dotnet_diagnostic.RL2005.severity = error", DiagnosticSeverity.Error)]
    [InlineData("dotnet_diagnostic.RL2005.severity = none", null)]
    [InlineData("reportlint_exclude = docs/**", null)]
    [InlineData("dotnet_analyzer_diagnostic.category-Consistency.severity = suggestion", DiagnosticSeverity.Info)]
    public async Task OurOwnResolverWeighs(string entry, DiagnosticSeverity? severity)
    {
        var found = await Analyze(new TextFile("/site/docs/week-12.md", Report), new TextFile("/site/.editorconfig", $"[*.md]\n{entry}\n"), new TextFile("/elsewhere/.editorconfig", "[*.md]\ndotnet_diagnostic.RL2005.severity = none\n"));
        Assert.Equal(severity, found.SingleOrDefault()?.Severity);
    }

    [Fact]
    public async Task ManyReportsAtOnceGiveTheSameAsOneByOne()
    {
        TextFile[] files = [.. Enumerable.Range(0, 60).Select(i => new TextFile($"docs/week-{i:00}.md", i % 3 == 0 ? Report : Report.Replace("4 scripts", "3 scripts", StringComparison.Ordinal)))];
        var together = await Analyze(files);
        Assert.Equal(files.Where((_, i) => i % 3 == 0).Select(file => file.Path), together.Select(diagnostic => diagnostic.Location.GetLineSpan().Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task AnEditorIsOfferedTheFix()
    {
        const string WrongShare = "- Unit tests: 18/20 (95%)\n";
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("Reports", LanguageNames.CSharp);
        var id = DocumentId.CreateNewId(project.Id);
        var document = project.Solution.AddAdditionalDocument(id, "status.md", SourceText.From(WrongShare), filePath: "docs/status.md").GetAdditionalDocument(id)!;
        var provider = Packed.CodeFixes;
        Assert.Null(provider.GetFixAllProvider());

        var actions = new List<CodeAction>();
        var found = Assert.Single(await Analyze(new TextFile("docs/status.md", WrongShare)));
        Assert.Contains(found.Id, provider.FixableDiagnosticIds);
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, found.Location.SourceSpan, [found], (action, _) => actions.Add(action), CancellationToken.None));
        var operation = Assert.IsType<ApplyChangesOperation>(Assert.Single(await Assert.Single(actions).GetOperationsAsync(CancellationToken.None)));
        var text = await operation.ChangedSolution.GetAdditionalDocument(id)!.GetTextAsync();
        Assert.Equal(WrongShare.Replace("95%", "90%", StringComparison.Ordinal), text.ToString());
    }

    [Fact]
    public void DescriptorsAreThoseOfTheReleases()
    {
        var released = new[] { "Shipped", "Unshipped" }.Select(state => RepositoryFiles.Path($"src/ReportLint.Rules/RuleReleases.{state}.md")).Where(File.Exists).SelectMany(File.ReadLines)
            .Select(line => line.Split(" | ")).Where(cells => cells is [['R', 'L', ..], _, _, _])
            // What is off by default speaks as a warning once somebody switches it on; our own resolver keeps it silent until then.
            .Select(cells => (cells[0], cells[1], cells[2] == "Off" ? "Warning" : cells[2]));
        Assert.Equal(released.Order(), Packed.Analyzer.SupportedDiagnostics.Select(rule => (rule.Id, rule.Category, rule.DefaultSeverity.ToString())).Order());
    }

    private async Task<ImmutableArray<Diagnostic>> Analyze(params TextFile[] files)
    {
        var compilation = CSharpCompilation.Create("reports", options: new(OutputKind.DynamicallyLinkedLibrary));
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([.. files]), onAnalyzerException: (cause, _, _) => Assert.Fail(cause.ToString()), concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        return await compilation.WithAnalyzers([Packed.Analyzer], options).GetAnalyzerDiagnosticsAsync();
    }
}
