using System.Text.RegularExpressions;
using ReportLint.Testing;
using Xunit.Abstractions;

namespace ReportLint.Rules.Tests.Conventions;

/// <summary>The layers of <c>Claims</c>: who may look at tokens, and who may know the laws.</summary>
public partial class ClaimLayerTests(ITestOutputHelper output)
{
    private const string Claims = "src/ReportLint.Core/Claims";

    [Theory]
    [InlineData("Grouping")]
    [InlineData("Laws")]
    public void SeesNoTokens(string folder) =>
        Assert.All(CodeOf(folder), file => Assert.Empty(Tokens().Matches(file.Code).Select(match => $"{file.Name}: {match.Value}")));

    [Theory]
    [InlineData("Annotating")]
    [InlineData("Statements")]
    public void KnowsNoLaw(string folder) =>
        Assert.All(CodeOf(folder), file => Assert.Empty(Laws().Matches(file.Code).Select(match => $"{file.Name}: {match.Value}")));

    [Fact]
    public void ConditionsAreCounted()
    {
        var folders = Directory.GetDirectories(RepositoryFiles.Path(Claims)).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToArray();
        Assert.Contains("Laws", folders);
        foreach (var folder in folders)
        {
            var files = CodeOf(folder!).ToArray();
            output.WriteLine($"{folder,-14} {files.Sum(file => Conditions().Count(file.Code)),6} && and || in {files.Length} files");
        }
    }

    // Without comments, so that they may say what is not used.
    private static IEnumerable<(string Name, string Code)> CodeOf(string folder) =>
        RepositoryFiles.Sources($"{Claims}/{folder}").Select(file =>
            (file, Comments().Replace(RepositoryFiles.Read($"{Claims}/{folder}/{file}"), "")));

    [GeneratedRegex(@"\w*Tokens?(Buffer|Kind|Flags)?\b")]
    private static partial Regex Tokens();

    [GeneratedRegex(@"\bLaws?\b|\bRelationList\b")]
    private static partial Regex Laws();

    [GeneratedRegex(@"&&|\|\|")]
    private static partial Regex Conditions();

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex Comments();
}
