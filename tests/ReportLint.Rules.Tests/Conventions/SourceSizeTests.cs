using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Conventions;

/// <summary>What grows past these sizes has two jobs; tables are data and may.</summary>
public class SourceSizeTests
{
    private const int LongestFile = 250;
    private const int WidestLine = 140;
    private const int LongestMethod = 40;

    public static TheoryData<string> Projects =>
        [.. Directory.EnumerateDirectories(RepositoryFiles.Path("src")).Select(static folder => Path.GetFileName(folder))];

    [Theory, MemberData(nameof(Projects))]
    public void FilesAreShort(string project) =>
        Assert.Empty(CodeOf(project).Where(static file => file.Text.Count(static c => c == '\n') > LongestFile)
            .Select(static file => file.Name));

    [Theory, MemberData(nameof(Projects))]
    public void LinesAreNarrow(string project) =>
        Assert.Empty(CodeOf(project).SelectMany(static file => file.Text.Split('\n')
            .Where(static line => line.TrimEnd('\r').EnumerateRunes().Count() > WidestLine).Select(line => $"{file.Name}: {line.Trim()}")));

    [Theory, MemberData(nameof(Projects))]
    public void MethodsAreShort(string project) =>
        Assert.Empty(CodeOf(project).SelectMany(static file => LongMethods(file.Text).Select(method => $"{file.Name}: {method}")));

    // Beside its statements a method has three lines: its head and two braces. Remarks and attributes do not count.
    [Theory]
    [InlineData(LongestMethod - 3, true)]
    [InlineData(LongestMethod - 2, false)]
    public void CountsTheLinesOfAMethod(int statements, bool isShort)
    {
        var body = string.Concat(Enumerable.Repeat("a();\n", statements));
        Assert.Equal(isShort, !LongMethods($"class A\n{{\n/// <summary>A.</summary>\n[B]\nvoid C()\n{{\n{body}}}\n}}").Any());
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("B.C", true)]
    [InlineData("D()", false)]
    public void ASwitchOfConstantsIsATable(string value, bool isTable)
    {
        var arms = string.Concat(Enumerable.Range(0, LongestMethod).Select(number => $"{number} => {value},\n"));
        Assert.Equal(isTable, !LongMethods($"class A\n{{\nint E(int f) => f switch\n{{\n{arms}}};\n}}").Any());
    }

    private static IEnumerable<(string Name, string Text)> CodeOf(string project) => RepositoryFiles.Sources($"src/{project}")
        .Where(file => !file.EndsWith(".Data.cs", StringComparison.Ordinal))
        .Select(file => (file, RepositoryFiles.Read($"src/{project}/{file}")));

    private static IEnumerable<string> LongMethods(string code) =>
        from node in CSharpSyntaxTree.ParseText(code).GetRoot().DescendantNodes()
        where node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax && !IsTable(node)
        let start = node.DescendantTokens().First(static token => token.Parent?.FirstAncestorOrSelf<AttributeListSyntax>() is null)
        where LineOf(node.GetLastToken()) - LineOf(start) + 1 > LongestMethod
        select $"{start} in line {LineOf(start) + 1}";

    private static bool IsTable(SyntaxNode node) =>
        node is BaseMethodDeclarationSyntax { ExpressionBody.Expression: SwitchExpressionSyntax { Arms: var arms } }
        && arms.All(static arm => arm.Expression is LiteralExpressionSyntax or MemberAccessExpressionSyntax);

    private static int LineOf(SyntaxToken token) => token.GetLocation().GetLineSpan().StartLinePosition.Line;
}
