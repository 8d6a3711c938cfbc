using ReportLint.Diagnostics;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Conventions;

public class NamingTests
{
    [Theory, MemberData(nameof(CatalogueRules.All), MemberType = typeof(CatalogueRules))]
    public void TypeIsIdAndNameAndFile(string id)
    {
        var type = CatalogueRules.Rule(id).GetType();
        var descriptor = CatalogueRules.Descriptor(id);
        Assert.Equal(descriptor.Id + descriptor.Name, type.Name);
        Assert.Contains($"{descriptor.Category}/{type.Name}.cs", RepositoryFiles.Sources("src/ReportLint.Rules"));
        Assert.Equal($"ReportLint.Rules.{descriptor.Category}", type.Namespace);
    }

    [Theory, MemberData(nameof(CatalogueRules.All), MemberType = typeof(CatalogueRules))]
    public void FolderIsCategoryAndIdBlock(string id) => Assert.Equal((Category)(id[2] - '0'), CatalogueRules.Descriptor(id).Category);

    [Theory, MemberData(nameof(CatalogueRules.All), MemberType = typeof(CatalogueRules))]
    public void CodeFixStandsBesideItsRule(string id)
    {
        if (CatalogueRules.Fix(id) is not { } fix)
            return;
        Assert.Equal([id], fix.FixableDiagnosticIds);
        Assert.Equal($"{CatalogueRules.Rule(id).GetType().FullName}Fix", fix.GetType().FullName);
        Assert.Contains($"{CatalogueRules.Descriptor(id).Category}/{fix.GetType().Name}.cs", RepositoryFiles.Sources("src/ReportLint.Rules"));
    }

    [Theory, MemberData(nameof(CatalogueRules.All), MemberType = typeof(CatalogueRules))]
    public void MessageIsOneSentenceWithoutAnEnd(string id)
    {
        var message = CatalogueRules.Descriptor(id).MessageFormat;
        Assert.False(message.EndsWith('.') || message.Contains('!', StringComparison.Ordinal) || message.Contains("please", StringComparison.OrdinalIgnoreCase), message);
    }
}
