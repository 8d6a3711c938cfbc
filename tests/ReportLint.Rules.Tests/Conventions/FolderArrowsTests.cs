using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Conventions;

/// <summary>Inside Core, folders use one another in the order of the data.</summary>
public class FolderArrowsTests
{
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Text"] = [],
        ["Markdown"] = ["Text"],
        ["Claims"] = ["Diagnostics", "Markdown", "Text"],
        ["Diagnostics"] = ["Text"],
        ["CodeFixes"] = ["Diagnostics", "Markdown", "Text"],
        ["Evidence"] = ["Claims", "Diagnostics", "Markdown", "Text"],
        ["Analysis"] = ["CodeFixes", "Diagnostics", "Evidence", "Claims", "Markdown", "Text"],
        ["Configuration"] = ["Analysis", "Claims", "Diagnostics", "Text"],
    };

    [Fact]
    public void UsingsFollowTheArrows()
    {
        foreach (var file in RepositoryFiles.Sources("src/ReportLint.Core"))
        {
            var folder = file.Split('/')[0];
            foreach (var used in Usings(file).Where(used => used != folder))
                Assert.True(!MayUse.TryGetValue(folder, out var allowed) || allowed.Contains(used), $"{file} uses {used}");
        }
    }

    [Fact]
    public void NamespacesAreFolders()
    {
        foreach (var file in RepositoryFiles.Sources("src/ReportLint.Core").Where(file => MayUse.ContainsKey(file.Split('/')[0])))
            Assert.Contains(Lines(file), line => line.StartsWith($"namespace ReportLint.{file.Split('/')[0]}", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Usings(string file)
    {
        const string prefix = "using ReportLint.";
        return Lines(file).Where(line => line.StartsWith(prefix, StringComparison.Ordinal)).Select(line => line[prefix.Length..].TrimEnd(';').Split('.')[0]);
    }

    private static string[] Lines(string file) => RepositoryFiles.Read($"src/ReportLint.Core/{file}").ReplaceLineEndings("\n").Split('\n');
}
