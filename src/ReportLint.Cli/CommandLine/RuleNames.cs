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
        var hint = Suggestion.ForRule(written, descriptors) is { } closest ? $"did you mean {closest}?" : "'reportlint rules' lists them";
        return $"Unknown rule '{written}'; {hint}";
    }

    /// <summary>What a list of rules may go on with: ids and categories.</summary>
    public static Func<CompletionContext, IEnumerable<CompletionItem>> Completions(Func<IReadOnlyList<DiagnosticDescriptor>> descriptors) =>
        CommaLists.Completions(() =>
        descriptors().Select(descriptor => descriptor.Id)
            .Concat(descriptors().Select(descriptor => descriptor.Category.ToString()).Distinct()));
}
