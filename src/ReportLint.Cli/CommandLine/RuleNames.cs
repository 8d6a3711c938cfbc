using System.CommandLine.Completions;
using ReportLint.Diagnostics;

namespace ReportLint.Cli.CommandLine;

/// <summary>Finds rules by what people call them.</summary>
internal static class RuleNames
{
    /// <summary>The rules that a word names, whatever its case: an id, a name, a prefix of ids or a category.</summary>
    /// <exception cref="CommandException">It names none.</exception>
    public static IReadOnlyList<DiagnosticDescriptor> Choose(string written, IReadOnlyList<DiagnosticDescriptor> descriptors)
    {
        DiagnosticDescriptor[] named =
            [.. descriptors.Where(rule => string.Equals(written, rule.Name, StringComparison.OrdinalIgnoreCase))];
        if (named.Length == 0 && written.Length > 0)
            named = [.. descriptors.Where(rule => rule.IsNamedBy(written))];
        return named.Length > 0 ? named : throw new CommandException(Unknown(written, descriptors));
    }

    /// <summary>The words of a comma-separated list.</summary>
    public static string[] Split(string list) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

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
}
