using System.CommandLine.Completions;
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
        var hint = Suggestion.ForRule(written, descriptors) is { } closest ? $"did you mean {closest}?" : "'reportlint rules' lists them";
        return $"Unknown rule '{written}'; {hint}";
    }

    /// <summary>What a list of rules may go on with: ids and categories.</summary>
    public static Func<CompletionContext, IEnumerable<CompletionItem>> Completions(Func<IReadOnlyList<DiagnosticDescriptor>> descriptors) => CommaLists.Completions(() =>
        descriptors().Select(descriptor => descriptor.Id).Concat(descriptors().Select(descriptor => descriptor.Category.ToString()).Distinct()));

    private static bool Equal(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
