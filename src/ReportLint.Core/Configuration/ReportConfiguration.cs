using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Configuration;

/// <summary>What the <c>.editorconfig</c> files say of one path.</summary>
/// <remarks>Sections that come later win, and files nearer to the path; <c>unset</c> takes a value back.</remarks>
public sealed class ReportConfiguration
{
    private const string SeverityEnding = ".severity";
    private const string RulePrefix = "dotnet_diagnostic.";
    private const string AllPrefix = "dotnet_analyzer_diagnostic";
    private const string CategoryPrefix = AllPrefix + ".category-";

    private readonly SortedList<string, ConfiguredValue> _values = new(StringComparer.Ordinal);
    private readonly string _path;

    private ReportConfiguration(string path) => _path = path;

    /// <summary>All values that hold, by key.</summary>
    internal IReadOnlyDictionary<string, ConfiguredValue> Values => _values;

    /// <summary>The result files that claims are compared with: patterns, each with the file that names it.</summary>
    public IEnumerable<(string Pattern, EditorConfigFile File)> Evidence =>
        _values.TryGetValue(ConfigurationKeys.Evidence.Name, out var value)
        ? Lists.Split(value.Value).Select(pattern => (pattern, value.File)) : [];

    /// <summary>The file of the user's own words: its path, and the file that names it; null where none is named. A caller that reads
    /// it passes it on as <see cref="ReadingOptions.Vocabulary"/>.</summary>
    internal ConfiguredValue? Vocabulary =>
        _values.TryGetValue(ConfigurationKeys.Vocabulary.Name, out var value) && ConfigurationKeys.Vocabulary.IsValid(value.Value) ? value
            : null;

    /// <summary>The largest file that is read, in bytes; null where nothing is said, or nothing that can be read.</summary>
    public int? MaxFileSize => _values.TryGetValue(ConfigurationKeys.MaxFileSize.Name, out var value)
        && ByteSize.TryParse(value.Value, out var bytes) ? bytes : null;

    /// <summary>What says that the path is not to be checked; null where it is.</summary>
    internal ConfiguredValue? Exclusion =>
        _values.TryGetValue(ConfigurationKeys.Exclude.Name, out var value)
            && Lists.Split(value.Value).Exists(pattern => new EditorConfigGlob(pattern).IsMatch(value.File.RelativePathOf(_path)))
            ? value : null;

    /// <summary>Reads what holds for a path.</summary>
    /// <param name="path">With <c>/</c> between its parts, and as full as the files' paths.</param>
    /// <param name="files">From the outermost folder to the nearest; what stands above a root counts no more.</param>
    public static ReportConfiguration For(string path, IEnumerable<EditorConfigFile> files)
    {
        var configuration = new ReportConfiguration(path);
        foreach (var file in files)
        {
            if (file.IsRoot)
                configuration._values.Clear();
            foreach (var entry in file.EntriesFor(path))
            {
                if (string.Equals(entry.Value, "unset", StringComparison.OrdinalIgnoreCase))
                    configuration._values.Remove(entry.Key);
                else
                    configuration._values[entry.Key] = new(entry.Value, file, entry);
            }
        }
        return configuration;
    }

    /// <summary>The rule whose severity a key sets, as it is written there; null where it sets none.</summary>
    internal static string? RuleOf(string key) => Middle(key, RulePrefix);

    /// <summary>The category whose severity a key sets; null where it sets none of ours.</summary>
    internal static Category? CategoryOf(string key) =>
        Middle(key, CategoryPrefix) is { } name && Enum.TryParse<Category>(name, ignoreCase: true, out var category) ? category : null;

    /// <summary>Whether a key sets the severity of all rules.</summary>
    internal static bool IsForAll(string key) => key == AllPrefix + SeverityEnding;

    /// <summary>The key that decides on a rule; null where only the catalogue does.</summary>
    internal ConfiguredValue? SourceOf(DiagnosticDescriptor rule) =>
        Find($"{RulePrefix}{rule.Id}{SeverityEnding}")
            ?? (rule.DefaultSeverity == DiagnosticSeverity.Off
            ? null : Find($"{CategoryPrefix}{rule.Category}{SeverityEnding}") ?? Find(AllPrefix + SeverityEnding));

    /// <summary>Adds what is configured to what the caller says; the caller's word wins.</summary>
    public LinterOptions ApplyTo(LinterOptions options)
    {
        if (_values.Count == 0)
            return options;
        var rules = new Dictionary<string, DiagnosticSeverity?>(StringComparer.OrdinalIgnoreCase);
        var categories = new Dictionary<Category, DiagnosticSeverity?>();
        DiagnosticSeverity? all = null;
        foreach (var value in _values)
        {
            if (!value.Key.EndsWith(SeverityEnding, StringComparison.Ordinal) || !Severities.TryParse(value.Value.Value, out var severity))
                continue;
            if (RuleOf(value.Key) is { } rule)
                rules[rule] = severity;
            else if (CategoryOf(value.Key) is { } category)
                categories[category] = severity;
            else if (IsForAll(value.Key))
                all = severity;
        }
        return options with
        {
            RuleSeverities = rules,
            CategorySeverities = categories,
            Severity = all,
            Languages = Valid(ConfigurationKeys.Languages) is { } languages
                ? [.. Lists.Split(languages).Select(language => language.ToLowerInvariant())] : options.Languages,
            Reading = ApplyTo(options.Reading),
            LeastConfidence = Valid(ConfigurationKeys.Confidence) is { } level ? ConfigurationKeys.Level(level)!.Value
                : options.LeastConfidence,
            RequiresSuppressionReason = options.RequiresSuppressionReason
                || (_values.TryGetValue(ConfigurationKeys.RequireSuppressionReason.Name, out var reason)
                    && ConfigurationKeys.Truth(reason.Value) == true),
        };
    }

    // What nothing is said of stays one instance, so that readers are shared.
    private ReadingOptions ApplyTo(ReadingOptions options)
    {
        if (Valid(ConfigurationKeys.AdditionalPraise) is { } additional)
            options = options with { AdditionalPraise = Lists.Split(additional) };
        if (Valid(ConfigurationKeys.AllowedPraise) is { } allowed)
            options = options with { AllowedPraise = Lists.Split(allowed) };
        if (Valid(ConfigurationKeys.Acronyms) is { } acronyms)
            options = options with { Acronyms = Lists.Split(acronyms) };
        if (Valid(ConfigurationKeys.ProgressTolerance) is { } points)
            options = options with { ProgressTolerance = ConfigurationKeys.Points(points)!.Value };
        if (Valid(ConfigurationKeys.LineTolerance) is { } lines)
            options = options with { LineTolerance = ConfigurationKeys.Percent(lines)!.Value };
        if (Valid(ConfigurationKeys.SizeTolerance) is { } sizes)
            options = options with { SizeTolerance = ConfigurationKeys.Percent(sizes)!.Value };
        return options;
    }

    // The value of a key; null where there is none, or none that can be read.
    private string? Valid(ConfigurationKey key) => _values.TryGetValue(key.Name.ToLowerInvariant(), out var value)
        && key.IsValid(value.Value) ? value.Value : null;

    private ConfiguredValue? Find(string key) => _values.TryGetValue(key.ToLowerInvariant(), out var value)
        && Severities.TryParse(value.Value, out _) ? value : null;

    private static string? Middle(string key, string prefix) =>
        key.StartsWith(prefix, StringComparison.Ordinal) && key.EndsWith(SeverityEnding, StringComparison.Ordinal)
            && key.Length > prefix.Length + SeverityEnding.Length
            ? key.Substring(prefix.Length, key.Length - prefix.Length - SeverityEnding.Length)
            : null;
}
