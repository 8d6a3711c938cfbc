#pragma warning disable RS0030 // System.IO is banned for files; a resource of this assembly is data
using System.IO;

namespace ReportLint.Rules;

/// <summary>The pages that explain the rules, as <c>docs/rules</c> holds them.</summary>
public static class RuleDocumentation
{
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
}
