namespace ReportLint.Diagnostics;

/// <summary>Finds what was meant by a word that is unknown.</summary>
internal static class Suggestion
{
    private const int LongestRule = 64;

    /// <summary>Looks among the words that are known, whatever their case.</summary>
    /// <returns>The known word that is written most like it; null where none is alike.</returns>
    public static string? For(string written, IEnumerable<string> known)
    {
        var (closest, least) = (default(string), Reach(written) + 1);
        var upper = written.ToUpperInvariant();
        foreach (var word in known)
        {
            if (Math.Abs(word.Length - written.Length) >= least)
                continue;
            var distance = EditDistance.Between(upper, word.ToUpperInvariant());
            if (distance < least)
                (closest, least) = (word, distance);
        }
        return closest;
    }

    /// <summary>How many letters of a word may differ: beyond a third of its letters it is another word.</summary>
    internal static int Reach(string written) => Math.Max(written.Length / 3, 1);

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
}
