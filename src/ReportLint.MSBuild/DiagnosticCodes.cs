using ReportLint.Rules;

namespace ReportLint.MSBuild;

/// <summary>The codes of our rules in properties such as <c>NoWarn</c>, where other tools' codes stand beside them.</summary>
internal static class DiagnosticCodes
{
    private static readonly char[] Separators = [';', ',', ' ', '\t', '\r', '\n'];

    public static string[] In(string property)
    {
        var written = property.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return [.. RuleCatalogue.Descriptors.Select(descriptor => descriptor.Id)
            .Where(id => written.Contains(id, StringComparer.OrdinalIgnoreCase))];
    }
}
