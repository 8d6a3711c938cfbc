using ReportLint.Diagnostics;

namespace ReportLint.Cli.CommandLine;

/// <summary>Finds rules by what people call them.</summary>
internal static class RuleNames
{
    /// <summary>The rule with this id or name, whatever its case; null where there is none.</summary>
    public static DiagnosticDescriptor? Find(string idOrName, IReadOnlyList<DiagnosticDescriptor> descriptors) =>
        descriptors.FirstOrDefault(descriptor => Equal(idOrName, descriptor.Id) || Equal(idOrName, descriptor.Name));

    /// <summary>The message for a rule that does not exist, with the likeliest one that does.</summary>
    public static string Unknown(string written, IReadOnlyList<DiagnosticDescriptor> descriptors)
    {
        var idsByName = descriptors.ToDictionary(descriptor => descriptor.Name, descriptor => descriptor.Id);
        var closest = Suggestion.For(written, [.. idsByName.Values, .. idsByName.Keys, .. Enum.GetNames<Category>()]);
        var hint = closest is null ? "'reportlint rules' lists them" : $"did you mean {idsByName.GetValueOrDefault(closest, closest)}?";
        return $"Unknown rule '{written}'; {hint}";
    }

    private static bool Equal(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
