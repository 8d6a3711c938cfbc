using ReportLint.Diagnostics;

namespace ReportLint.Analysis;

/// <summary>Which rules speak.</summary>
public sealed class LinterOptions
{
    /// <summary>Ids, prefixes of ids or category names of the rules to run; all where it is empty. A rule whose default is <see cref="DiagnosticSeverity.Off"/>
    /// speaks, as a warning, only when its full id stands here.</summary>
    public IReadOnlyList<string> Select { get; init; } = [];

    /// <summary>Ids, prefixes of ids or category names of the rules to leave out; wins over <see cref="Select"/>.</summary>
    public IReadOnlyList<string> Ignore { get; init; } = [];

    /// <summary>Whether a rule speaks at all.</summary>
    public bool IsEnabled(DiagnosticDescriptor descriptor) => SeverityOf(descriptor) != DiagnosticSeverity.Off;

    /// <summary>What a rule's diagnostics weigh.</summary>
    public DiagnosticSeverity SeverityOf(DiagnosticDescriptor descriptor)
    {
        if (Ignore.Any(choice => Matches(choice, descriptor)))
            return DiagnosticSeverity.Off;
        if (descriptor.DefaultSeverity == DiagnosticSeverity.Off && Select.Any(choice => string.Equals(choice, descriptor.Id, StringComparison.OrdinalIgnoreCase)))
            return DiagnosticSeverity.Warning;
        return descriptor.Category == Category.Linter || Select.Count == 0 || Select.Any(choice => Matches(choice, descriptor))
            ? descriptor.DefaultSeverity
            : DiagnosticSeverity.Off;
    }

    /// <summary>Whether a choice (id, prefix of an id or category name) names a rule.</summary>
    public static bool Matches(string choice, DiagnosticDescriptor descriptor) =>
        descriptor.Id.StartsWith(choice, StringComparison.OrdinalIgnoreCase)
        || string.Equals(choice, descriptor.Category.ToString(), StringComparison.OrdinalIgnoreCase);
}
