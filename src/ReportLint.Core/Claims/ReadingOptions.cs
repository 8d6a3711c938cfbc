namespace ReportLint.Claims;

/// <summary>What users say of words and limits, as options of rules: the reader knows them, so that rules need not.</summary>
public sealed record ReadingOptions
{
    /// <summary>How far a percentage of completion may be from the share of the marks below it, in points, where nothing else is
    /// said.</summary>
    internal const double DefaultProgressTolerance = 15;

    /// <summary>How far a size or a number of lines may be from the file's, in percent, where nothing else is said.</summary>
    internal const double DefaultFileTolerance = 5;

    /// <summary>The defaults.</summary>
    public static ReadingOptions Default { get; } = new();

    /// <summary>Words and phrases that praise, besides those of the word lists.</summary>
    public IReadOnlyList<string> AdditionalPraise { get; init; } = [];

    /// <summary>Words and phrases of the word lists that are no praise here.</summary>
    public IReadOnlyList<string> AllowedPraise { get; init; } = [];

    /// <summary>Words of the user's own, and names in which nothing is a claim; null where there are none.</summary>
    public Vocabulary? Vocabulary { get; init; }

    /// <summary>Words that are written in capitals everywhere, besides those of the word lists.</summary>
    public IReadOnlyList<string> Acronyms { get; init; } = [];

    /// <summary>How far a percentage of completion may be from the share of the marks below it, in points.</summary>
    public double ProgressTolerance { get; init; } = DefaultProgressTolerance;

    /// <summary>How far a number of lines may be from the file's, in percent of the file's: files change after a report.</summary>
    public double LineTolerance { get; init; } = DefaultFileTolerance;

    /// <summary>How far a size may be from the file's, in percent of the file's: files change after a report.</summary>
    public double SizeTolerance { get; init; } = DefaultFileTolerance;

    /// <summary>The same for options that say the same.</summary>
    internal string Key => string.Join(
        ";",
        string.Join(",", AdditionalPraise),
        string.Join(",", AllowedPraise),
        string.Join(",", Acronyms),
        Vocabulary?.Key,
        FormattableString.Invariant($"{ProgressTolerance};{LineTolerance};{SizeTolerance}"));
}
