using System.Text.RegularExpressions;
using ReportLint.Testing;
using Xunit.Abstractions;

namespace ReportLint.Rules.Tests.Conventions;

/// <summary>The layers of <c>Claims</c>: who may look at tokens, who may know the laws, and how much is left of the readers that laws
/// replace.
/// </summary>
public partial class ClaimLayerTests(ITestOutputHelper output)
{
    private const string Claims = "src/ReportLint.Core/Claims";

    /// <summary>How many lines the readers may have that laws replace. Lower it whenever some of them go, and never raise it.</summary>
    private const int MostLinesOfReaders = 305;

    [Theory]
    [InlineData("Grouping")]
    [InlineData("Laws")]
    public void SeesNoTokens(string folder) =>
        Assert.All(CodeOf(folder), file => Assert.Empty(Tokens().Matches(file.Code).Select(match => $"{file.Name}: {match.Value}")));

    [Theory]
    [InlineData("Annotating")]
    [InlineData("Statements")]
    [InlineData("Grouping")]
    [InlineData("Laws")]
    public void KnowsNoReaderThatLawsReplace(string folder)
    {
        var readers = CodeOf("Relations").SelectMany(file => ReaderTypes().Matches(file.Code)).Select(match =>
            match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        Assert.Contains("ClaimReader", readers);
        Assert.All(CodeOf(folder), file =>
            Assert.DoesNotContain(Words().Matches(file.Code).Select(match => match.Value), readers.Contains));
    }

    [Theory]
    [InlineData("Annotating")]
    [InlineData("Statements")]
    public void KnowsNoLaw(string folder) =>
        Assert.All(CodeOf(folder), file => Assert.Empty(Laws().Matches(file.Code).Select(match => $"{file.Name}: {match.Value}")));

    [Fact]
    public void ReadersOnlyBecomeFewer()
    {
        var lines = RepositoryFiles.Sources($"{Claims}/Relations").Sum(file =>
            RepositoryFiles.Read($"{Claims}/Relations/{file}").Count(c => c == '\n'));
        output.WriteLine($"{Claims}/Relations has {lines} lines of at most {MostLinesOfReaders}");
        Assert.True(lines <= MostLinesOfReaders, $"{lines} lines are {lines - MostLinesOfReaders} too many: new claims are read by a law");
    }

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

    [GeneratedRegex(@"\b(?:class|struct|record) (\w+Reader)\b")]
    private static partial Regex ReaderTypes();

    [GeneratedRegex(@"\bLaws?\b|\bRelationList\b")]
    private static partial Regex Laws();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Words();

    [GeneratedRegex(@"&&|\|\|")]
    private static partial Regex Conditions();

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex Comments();
}
