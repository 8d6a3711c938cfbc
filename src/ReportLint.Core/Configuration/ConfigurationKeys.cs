using System.Globalization;
using ReportLint.Claims;

namespace ReportLint.Configuration;

/// <summary>The keys that ReportLint understands.</summary>
internal static class ConfigurationKeys
{
    /// <summary>What every key of our own starts with.</summary>
    public const string Prefix = "reportlint_";

    private const string Words = "a list of words or phrases";
    private const string PercentForm = "a percentage from 0 to 100, such as 5, 5 % or 2.5%";

    /// <summary>The languages whose words are read.</summary>
    public static readonly ConfigurationKey Languages = new(
        Prefix + "languages", $"a list of {AllLanguages}", AllLanguages, "The languages whose words are read.",
        value => Lists.Split(value) is { Count: > 0 } languages
            && languages.TrueForAll(language => KnownLanguages.Contains(language, StringComparer.OrdinalIgnoreCase)));

    /// <summary>Result files that claims are compared with.</summary>
    public static readonly ConfigurationKey Evidence =
        new(Prefix + "evidence", "a list of path patterns", "artifacts/**/*.trx", "Result files that claims are compared with.", IsList);

    /// <summary>The file of the user's own words.</summary>
    public static readonly ConfigurationKey Vocabulary = new(
        Prefix + "vocabulary",
        "a path",
        "reportlint.words.txt",
        "A file with words of your own; its path is relative to the folder of this file.",
        static value => value.Length > 0);

    /// <summary>Reports that are left out.</summary>
    public static readonly ConfigurationKey Exclude =
        new(Prefix + "exclude", "a list of path patterns", "CHANGELOG.md, archive/**",
        "Files that are not checked; patterns are relative to the folder of this file.", IsList);

    /// <summary>The largest file that is read.</summary>
    public static readonly ConfigurationKey MaxFileSize =
        new(Prefix + "max_file_size", "a size from 1 byte to 1GiB, such as 4096, 64MB or 0.5GiB", "16 MB",
        "Files above this size are not read.", value => ByteSize.TryParse(value, out _));

    /// <summary>The lowest confidence that is reported.</summary>
    public static readonly ConfigurationKey Confidence = new(
        Prefix + "confidence",
        "high, medium or low",
        "medium",
        "The lowest confidence of findings that are reported.",
        value => Level(value) is not null);

    /// <summary>Whether suppressions need reasons.</summary>
    public static readonly ConfigurationKey RequireSuppressionReason =
        new(Prefix + "require_suppression_reason", "true or false", "true", "Whether a suppression comment has to give a reason.",
            value => Truth(value) is not null);

    /// <summary>How far a number of lines may be from the file's.</summary>
    public static readonly ConfigurationKey LineTolerance = new(
        Prefix + "line_tolerance",
        PercentForm,
        "5 %",
        "How far a number of lines in a report may be from the file's, in percent.",
        value => Percent(value) is not null);

    /// <summary>How far a size may be from the file's.</summary>
    public static readonly ConfigurationKey SizeTolerance = new(
        Prefix + "size_tolerance",
        PercentForm,
        "5 %",
        "How far a size in a report may be from the file's, in percent.",
        value => Percent(value) is not null);

    /// <summary>Words that praise, besides those of the lists.</summary>
    public static readonly ConfigurationKey AdditionalPraise =
        new(Prefix + "RL4001.additional_words", Words, "unsinkable, next level", "Words and phrases that are also reported as hype.",
        IsList);

    /// <summary>Words that are no praise here.</summary>
    public static readonly ConfigurationKey AllowedPraise =
        new(Prefix + "RL4001.allowed_words", Words, "seamless, gold standard", "Words and phrases that are not reported as hype.", IsList);

    /// <summary>Words that are written in capitals everywhere.</summary>
    public static readonly ConfigurationKey Acronyms =
        new(Prefix + "RL4005.allowed_words", Words, "MOORING, BERTHS", "Words that may be in capitals.", IsList);

    /// <summary>How far a percentage of completion may be from the marks below it.</summary>
    public static readonly ConfigurationKey ProgressTolerance =
        new(Prefix + "RL2014.tolerance", "a number of points from 0 to 100", "15",
            "How far a percentage of completion may be from the share of the marks below it, in points.", value =>
            Points(value) is not null);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ConfigurationKey> All { get; } =
    [
        Languages, Vocabulary, Evidence, Exclude, MaxFileSize, Confidence, RequireSuppressionReason, LineTolerance, SizeTolerance,
        ProgressTolerance, AdditionalPraise, AllowedPraise, Acronyms,
    ];

    /// <summary>The key with a name, whatever its case; null where there is none.</summary>
    public static ConfigurationKey? Find(string name) =>
        All.FirstOrDefault(key => string.Equals(key.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The languages that there are word lists of.</summary>
    public static IReadOnlyList<string> KnownLanguages => BuiltInLanguages.Tables.Languages;

    private static string AllLanguages => string.Join(", ", KnownLanguages);

    /// <summary>True or false, whatever the case; null where it is neither.</summary>
    internal static bool? Truth(string value) => bool.TryParse(value, out var truth) ? truth : null;

    /// <summary>A level of confidence, whatever the case; null where it is none.</summary>
    internal static Diagnostics.Confidence? Level(string value) => value.ToLowerInvariant() switch
    {
        "high" => Diagnostics.Confidence.High,
        "medium" => Diagnostics.Confidence.Medium,
        "low" => Diagnostics.Confidence.Low,
        _ => null,
    };

    /// <summary>A number from 0 to 100; null where it is none.</summary>
    internal static double? Points(string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points) && points <= 100
        ? points : null;

    /// <summary>A percentage from 0 to 100, with its sign or without; null where it is none.</summary>
    internal static double? Percent(string value) => Points((value is [.., '%'] ? value.Substring(0, value.Length - 1) : value).Trim());

    private static bool IsList(string value) => Lists.Split(value).TrueForAll(item => item.Length > 0);
}
