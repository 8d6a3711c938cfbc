using ReportLint.Diagnostics;

namespace ReportLint.Analysis;

/// <summary>Which rules speak.</summary>
public sealed record LinterOptions
{
    /// <summary>Ids, prefixes of ids or category names of the rules to run; all where it is empty. A rule whose default is <see cref="DiagnosticSeverity.Off"/>
    /// speaks, as a warning, only when its full id stands here.</summary>
    public IReadOnlyList<string> Select { get; init; } = [];

    /// <summary>Ids, prefixes of ids or category names of the rules to leave out; wins over <see cref="Select"/>.</summary>
    public IReadOnlyList<string> Ignore { get; init; } = [];

    /// <summary>Whether diagnostics that a comment silences are given all the same, marked as such.</summary>
    public bool ReportsSuppressed { get; init; }

    /// <summary>Whether a comment has to give a reason to silence anything.</summary>
    public bool RequiresSuppressionReason { get; init; }

    /// <summary>Whether a rule speaks at all.</summary>
    public bool IsEnabled(DiagnosticDescriptor descriptor) => SeverityOf(descriptor) != DiagnosticSeverity.Off;

    /// <summary>What a rule's diagnostics weigh.</summary>
    public DiagnosticSeverity SeverityOf(DiagnosticDescriptor descriptor)
    {
        if (Ignore.Any(choice => descriptor.IsNamedBy(choice)))
            return DiagnosticSeverity.Off;
        if (descriptor.DefaultSeverity == DiagnosticSeverity.Off && Select.Any(choice => string.Equals(choice, descriptor.Id, StringComparison.OrdinalIgnoreCase)))
            return DiagnosticSeverity.Warning;
        return descriptor.Category == Category.Linter || Select.Count == 0 || Select.Any(choice => descriptor.IsNamedBy(choice))
            ? descriptor.DefaultSeverity
            : DiagnosticSeverity.Off;
    }
}
