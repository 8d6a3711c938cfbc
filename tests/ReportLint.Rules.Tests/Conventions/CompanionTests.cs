using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Conventions;

public class CompanionTests
{
    private static readonly string[] Releases = RepositoryFiles.Read("src/ReportLint.Rules/RuleReleases.Unshipped.md").ReplaceLineEndings("\n").Split('\n');

    [Theory, MemberData(nameof(CatalogueRules.All), MemberType = typeof(CatalogueRules))]
    public void RuleHasAPageAndATestClass(string id) =>
        Assert.True((RulePage.Exists(id) && HasTestClass(id)) != CatalogueRules.Owed.Contains(id), $"{id}: a page or a test class is missing, or it is complete and still listed as owed.");

    [Fact]
    public void EveryReleaseRowIsARule() =>
        Assert.Equal(RuleCatalogue.Descriptors.Select(descriptor => $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Name}"), Releases.Where(line => line.StartsWith("RL", StringComparison.Ordinal)));

    [Fact]
    public void EveryPageBelongsToARule() =>
        Assert.All(Directory.EnumerateFiles(RepositoryFiles.Path("docs/rules"), "RL*.md"), page => Assert.Contains(RuleCatalogue.Descriptors, descriptor => descriptor.Id + ".md" == Path.GetFileName(page)));

    [Fact]
    public void PagesAreEmbedded() => Assert.StartsWith("# RL5002 Mojibake", RuleDocumentation.GetPage("RL5002"), StringComparison.Ordinal);

    private static bool HasTestClass(string id)
    {
        var rule = CatalogueRules.Rule(id).GetType();
        return RepositoryFiles.Sources("tests/ReportLint.Rules.Tests").Contains($"{CatalogueRules.Descriptor(id).Category}/{rule.Name}Tests.cs");
    }
}
