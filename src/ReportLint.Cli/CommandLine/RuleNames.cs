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
        var idsByName = descriptors.ToDictionary(descriptor => descriptor.Name, descriptor => descriptor.Id);
        var closest = Suggestion.For(written, [.. idsByName.Values, .. idsByName.Keys, .. Enum.GetNames<Category>()]);
        var hint = closest is null ? "'reportlint rules' lists them" : $"did you mean {idsByName.GetValueOrDefault(closest, closest)}?";
        return $"Unknown rule '{written}'; {hint}";
    }

    /// <summary>What a list of rules may go on with: ids and categories, behind what stands before the last comma.</summary>
    public static Func<CompletionContext, IEnumerable<CompletionItem>> Completions(Func<IReadOnlyList<DiagnosticDescriptor>> descriptors) => context =>
    {
        var before = context.WordToComplete[..(context.WordToComplete.LastIndexOf(',') + 1)];
        return descriptors().Select(descriptor => descriptor.Id).Concat(descriptors().Select(descriptor => descriptor.Category.ToString()).Distinct()).Select(choice => new CompletionItem(before + choice));
    };

    private static bool Equal(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
