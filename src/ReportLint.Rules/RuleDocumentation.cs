#pragma warning disable RS0030 // System.IO is banned for files; a resource of this assembly is data
using System.IO;
using System.Reflection;

namespace ReportLint.Rules;

/// <summary>The pages that explain the rules, as <c>docs/rules</c> holds them.</summary>
public static class RuleDocumentation
{
    /// <summary>Where the project is, as <c>https://example.org/reportlint</c>; null where this build has no address.</summary>
    public static string? ProjectAddress { get; } = Metadata("ProjectAddress");

    private static string? PageAddress { get; } = Metadata("RulePageAddress");

    /// <summary>The address of a rule's page.</summary>
    /// <param name="id">As <c>RL2001</c>.</param>
    /// <returns>Null where the project has no address, see <see cref="ProjectAddress"/>.</returns>
    public static string? GetAddress(string id) => PageAddress is null
        ? null : string.Join(id, PageAddress.Split(["{0}"], StringSplitOptions.None));

    /// <summary>The page of a rule.</summary>
    /// <param name="id">As <c>RL2001</c>.</param>
    /// <returns>Markdown; null where the rule is unknown or has no page.</returns>
    public static string? GetPage(string id)
    {
        var resource = typeof(RuleDocumentation).Assembly.GetManifestResourceStream($"{id}.md");
        if (resource is null)
            return null;
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    }

    // What the property of the build says; it is left out where it is empty.
    private static string? Metadata(string key) =>
        typeof(RuleDocumentation).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(attribute => attribute.Key == key)?.Value;
}
