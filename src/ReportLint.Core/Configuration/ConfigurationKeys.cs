namespace ReportLint.Configuration;

/// <summary>The keys that ReportLint understands.</summary>
public static class ConfigurationKeys
{
    /// <summary>What every key of our own starts with.</summary>
    public const string Prefix = "reportlint_";

    /// <summary>The languages whose words are read.</summary>
    public static readonly ConfigurationKey Languages = new(Prefix + "languages", "a list of en and fr", "en, fr", "The languages whose words are read.",
        value => Lists.Split(value) is { Count: > 0 } languages && languages.TrueForAll(language => KnownLanguages.Contains(language, StringComparer.OrdinalIgnoreCase)));

    /// <summary>Result files that claims are held against.</summary>
    public static readonly ConfigurationKey Evidence = new(Prefix + "evidence", "a list of path patterns", "artifacts/**/*.trx", "Result files that claims are held against.", IsList);

    /// <summary>Reports that are left out.</summary>
    public static readonly ConfigurationKey Exclude = new(Prefix + "exclude", "a list of path patterns", "CHANGELOG.md, archive/**", "Files that are not checked; patterns are relative to the configuration's folder.", IsList);

    /// <summary>The largest file that is read.</summary>
    public static readonly ConfigurationKey MaxFileSize = new(Prefix + "max_file_size", "a size from 1 byte to 1GiB, as 4096, 64MB or 0.5GiB", "16 MB", "Files above this size are not read.", value => ByteSize.TryParse(value, out _));

    /// <summary>Whether suppressions need reasons.</summary>
    public static readonly ConfigurationKey RequireSuppressionReason =
        new(Prefix + "require_suppression_reason", "true or false", "true", "Whether a suppression comment has to give a reason.", value => Truth(value) is not null);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ConfigurationKey> All { get; } = [Languages, Evidence, Exclude, MaxFileSize, RequireSuppressionReason];

    /// <summary>The languages that there are word lists of.</summary>
    public static IReadOnlyList<string> KnownLanguages => ["en", "fr"];

    /// <summary>True or false, whatever the case; null where it is neither.</summary>
    internal static bool? Truth(string value) => bool.TryParse(value, out var truth) ? truth : null;

    private static bool IsList(string value) => Lists.Split(value).TrueForAll(item => item.Length > 0);
}
