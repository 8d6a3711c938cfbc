using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Analysis;

/// <summary>Which rules run, and the severity of their diagnostics. Use one instance for all reports that share it.</summary>
public sealed record LinterOptions
{
    /// <summary>Ids, prefixes of ids or category names of the rules to run; all where it is empty. A rule whose default is <see
    /// cref="DiagnosticSeverity.Off"/> runs only when its full id stands here, and then reports warnings.</summary>
    public IReadOnlyList<string> Select { get; init; } = [];

    /// <summary>Ids, prefixes of ids or category names of the rules to leave out; wins over <see cref="Select"/>.</summary>
    public IReadOnlyList<string> Ignore { get; init; } = [];

    /// <summary>Severities that win over what is configured: ids, prefixes of ids or category names, the last one that names a rule first;
    /// null is the catalogue's.</summary>
    public IReadOnlyList<(string Choice, DiagnosticSeverity? Severity)> Overrides { get; init; } = [];

    /// <summary>What is configured of single rules, by id; null is the catalogue's.</summary>
    internal IReadOnlyDictionary<string, DiagnosticSeverity?> RuleSeverities { get; init; } = new Dictionary<string, DiagnosticSeverity?>();

    /// <summary>What is configured of categories; it does not apply to rules that are off by default.</summary>
    internal IReadOnlyDictionary<Category, DiagnosticSeverity?> CategorySeverities { get; init; } =
        new Dictionary<Category, DiagnosticSeverity?>();

    /// <summary>What is configured of all rules that are not off by default; null where nothing is.</summary>
    internal DiagnosticSeverity? Severity { get; init; }

    /// <summary>The languages whose words are read, as <c>en</c> and <c>fr</c>; all where it is empty.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>What users say of words and limits, as options of rules.</summary>
    public ReadingOptions Reading { get; init; } = ReadingOptions.Default;

    /// <summary>The lowest confidence that is reported.</summary>
    public Confidence LeastConfidence { get; init; } = Confidence.Medium;

    /// <summary>Whether diagnostics that a comment silences are given all the same, marked as such.</summary>
    public bool ReportsSuppressed { get; init; }

    /// <summary>Whether a comment has to give a reason to silence anything.</summary>
    public bool RequiresSuppressionReason { get; init; }

    /// <summary>Whether a rule reports anything.</summary>
    public bool IsEnabled(DiagnosticDescriptor descriptor) => SeverityOf(descriptor) != DiagnosticSeverity.Off;

    /// <summary>The severity of a rule's diagnostics. <see cref="Ignore"/> comes first, then <see cref="Select"/>, then
    /// <see cref="Overrides"/>, then what is configured, then the catalogue.</summary>
    public DiagnosticSeverity SeverityOf(DiagnosticDescriptor descriptor) => SeverityOf(descriptor, Confidence.High);

    /// <summary>The severity of a diagnostic of a confidence. The default severity is lowered by a level for each level below high, but
    /// not below
    /// <see cref="DiagnosticSeverity.Info"/>; what a user says is kept.</summary>
    internal DiagnosticSeverity SeverityOf(DiagnosticDescriptor descriptor, Confidence confidence)
    {
        var byDefault = Lower(descriptor.DefaultSeverity, confidence);
        if (Ignore.Any(descriptor.IsNamedBy))
            return DiagnosticSeverity.Off;
        var isNamed = Select.Any(choice => string.Equals(choice, descriptor.Id, StringComparison.OrdinalIgnoreCase));
        if (Select.Count > 0 && !isNamed && descriptor.Category != Category.Linter && !Select.Any(descriptor.IsNamedBy))
            return DiagnosticSeverity.Off;
        for (var i = Overrides.Count - 1; i >= 0; i--)
        {
            if (descriptor.IsNamedBy(Overrides[i].Choice))
                return Overrides[i].Severity ?? byDefault;
        }
        var severity = Configured(descriptor, byDefault);
        // Who names a rule wants to hear it.
        if (severity != DiagnosticSeverity.Off || !isNamed)
            return severity;
        return byDefault != DiagnosticSeverity.Off ? byDefault : Lower(DiagnosticSeverity.Warning, confidence);
    }

    private static DiagnosticSeverity Lower(DiagnosticSeverity severity, Confidence confidence) =>
        severity == DiagnosticSeverity.Off
            ? severity
            : (DiagnosticSeverity)Math.Max((int)DiagnosticSeverity.Info, (int)severity - (Confidence.High - confidence));

    private DiagnosticSeverity Configured(DiagnosticDescriptor descriptor, DiagnosticSeverity byDefault)
    {
        if (RuleSeverities.TryGetValue(descriptor.Id, out var own))
            return own ?? byDefault;
        if (descriptor.DefaultSeverity == DiagnosticSeverity.Off)
            return DiagnosticSeverity.Off;
        return (CategorySeverities.TryGetValue(descriptor.Category, out var category) ? category : Severity) ?? byDefault;
    }
}
