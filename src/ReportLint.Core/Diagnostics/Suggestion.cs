namespace ReportLint.Diagnostics;

/// <summary>Finds what was meant by a word that is unknown.</summary>
public static class Suggestion
{
    private const int LongestRule = 64;

    /// <summary>Looks among the words that are known, whatever their case.</summary>
    /// <returns>The known word that is written most like it; null where none is alike.</returns>
    public static string? For(string written, IEnumerable<string> known)
    {
        var closest = known.OrderBy(word => Distance(written, word)).FirstOrDefault();
        // Beyond a third of its letters it is another word.
        return closest is not null && Distance(written, closest) <= Math.Max(written.Length / 3, 1) ? closest : null;
    }

    /// <summary>Looks among the rules.</summary>
    /// <returns>The id of the rule, or the category, whose id or name is written most like it; null where none is alike.</returns>
    public static string? ForRule(string written, IReadOnlyList<DiagnosticDescriptor> rules)
    {
        // Nobody writes a rule that long, and a comment may hold anything.
        if (written.Length > LongestRule)
            return null;
        var names = rules.SelectMany(rule => new[] { rule.Id, rule.Name, rule.Category.ToString() });
        var closest = For(written, names.Distinct(StringComparer.Ordinal));
        return rules.FirstOrDefault(rule => rule.Name == closest)?.Id ?? closest;
    }

    private static int Distance(string left, string right) => EditDistance.Between(left.ToUpperInvariant(), right.ToUpperInvariant());
}
