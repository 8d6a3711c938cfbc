using ReportLint.Analysis;
using ReportLint.Diagnostics;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Rules.Tests.Conventions;

/// <summary>What we write is held to the rules that we write. The rules' own pages quote what is wrong, and are tested example by example.</summary>
public class OwnDocumentsTests
{
    private static readonly Linter Linter = new(RuleCatalogue.Analyzers, RuleCatalogue.CodeFixes);

    public static TheoryData<string> Documents() =>
        [.. new[] { "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "benchmarks/README.md" }
            .Concat(Directory.GetFiles(RepositoryFiles.Path("docs"), "*.md").Select(path => $"docs/{Path.GetFileName(path)}").Order(StringComparer.Ordinal))];

    [Theory, MemberData(nameof(Documents))]
    public void NothingIsFound(string document) =>
        Assert.Empty(Linter.Lint(SourceText.From(File.ReadAllText(RepositoryFiles.Path(document)))).Where(found => found.Severity >= DiagnosticSeverity.Warning).Select(found => found.ToString()));
}
