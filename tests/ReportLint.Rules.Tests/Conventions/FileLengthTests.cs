using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Conventions;

/// <summary>What grows past three hundred lines has two jobs; tables and word lists are data and may.</summary>
public class FileLengthTests
{
    [Theory, InlineData("src/ReportLint.Core"), InlineData("src/ReportLint.Rules"), InlineData("src/ReportLint.Cli")]
    public void StaysBelowThreeHundredLines(string project) =>
        Assert.All(RepositoryFiles.Sources(project).Where(file => !IsData(file)), file => Assert.True(RepositoryFiles.Read($"{project}/{file}").Count(c => c == '\n') <= 300, file));

    private static bool IsData(string file) => file.EndsWith(".Data.cs", StringComparison.Ordinal) || file.EndsWith("Words.cs", StringComparison.Ordinal);
}
