using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Configuration;

/// <summary>Finds what an <c>.editorconfig</c> file says to us and we do not understand: RL0002. What it says to others is
/// theirs.</summary>
public static class ConfigurationChecker
{
    /// <summary>Checks a file against the rules that there are.</summary>
    /// <param name="file">The file.</param>
    /// <param name="rules">What can be reported.</param>
    /// <param name="severity">The severity of RL0002.</param>
    /// <returns>By position.</returns>
    public static IReadOnlyList<Diagnostic> Check(EditorConfigFile file, IReadOnlyList<DiagnosticDescriptor> rules,
        DiagnosticSeverity severity = DiagnosticSeverity.Warning)
    {
        var found = new List<Diagnostic>();
        foreach (var entry in file.Sections.SelectMany(section => section.Entries))
        {
            if (entry.Key.StartsWith(ConfigurationKeys.Prefix, StringComparison.Ordinal))
                CheckOwn(entry, found);
            else if (ReportConfiguration.RuleOf(entry.Key) is { } rule && IsOurs(rule))
                CheckRule(entry, rule, rules, found);
            else if (ReportConfiguration.CategoryOf(entry.Key) is not null || ReportConfiguration.IsForAll(entry.Key))
                CheckSeverity(entry, found);
        }
        foreach (var diagnostic in found)
            diagnostic.Severity = severity;
        return found;
    }

    private static void CheckOwn(EditorConfigEntry entry, List<Diagnostic> found)
    {
        var key = ConfigurationKeys.Find(entry.Key);
        if (key is null)
            Add(found, entry.KeySpan, $"Unknown key '{entry.Key}'{Hint(entry.Key, ConfigurationKeys.All.Select(known => known.Name))}");
        else if (!IsUnset(entry) && !key.IsValid(entry.Value))
            Add(found, Place(entry), $"'{entry.Value}' is not a value of {key.Name}, which expects {key.Expects}");
    }

    private static void CheckRule(EditorConfigEntry entry, string written, IReadOnlyList<DiagnosticDescriptor> rules,
        List<Diagnostic> found)
    {
        if (rules.Any(rule => string.Equals(rule.Id, written, StringComparison.OrdinalIgnoreCase)))
            CheckSeverity(entry, found);
        else
            Add(found, entry.KeySpan, $"Unknown rule '{written.ToUpperInvariant()}'{Hint(written, rules.Select(rule => rule.Id))}");
    }

    private static void CheckSeverity(EditorConfigEntry entry, List<Diagnostic> found)
    {
        if (!IsUnset(entry) && !Severities.TryParse(entry.Value, out _))
            Add(found, Place(entry), $"'{entry.Value}' is not a severity; expected one of {Severities.Words}");
    }

    // "RL2001", but not another tool's "RLX01".
    private static bool IsOurs(string rule) => rule.Length > 2 && rule.StartsWith("rl", StringComparison.OrdinalIgnoreCase)
        && rule.Skip(2).All(c => c is >= '0' and <= '9');

    private static bool IsUnset(EditorConfigEntry entry) => string.Equals(entry.Value, "unset", StringComparison.OrdinalIgnoreCase);

    private static TextSpan Place(EditorConfigEntry entry) => entry.ValueSpan.IsEmpty ? entry.KeySpan : entry.ValueSpan;

    private static string Hint(string written, IEnumerable<string> known) => Suggestion.For(written, known) is { } closest
        ? $"; did you mean {closest}?" : "";

    private static void Add(List<Diagnostic> found, TextSpan span, string message) =>
        found.Add(new(LinterDiagnostics.InvalidConfiguration, span, [], null, [message]));
}
