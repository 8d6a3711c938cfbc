namespace ReportLint.Claims;

/// <summary>What users say of words and limits, as options of rules: the reader knows them, so that rules need not.</summary>
public sealed record ReadingOptions
{
    /// <summary>How far a percentage of completion may be from the share of the marks below it, in points, where nothing else is said.</summary>
    public const double DefaultProgressTolerance = 15;

    /// <summary>What holds where nothing is said.</summary>
    public static ReadingOptions Default { get; } = new();

    /// <summary>Words and phrases that praise, besides those of the word lists.</summary>
    public IReadOnlyList<string> AdditionalPraise { get; init; } = [];

    /// <summary>Words and phrases of the word lists that are no praise here.</summary>
    public IReadOnlyList<string> AllowedPraise { get; init; } = [];

    /// <summary>Words that are written in capitals everywhere, besides those of the word lists.</summary>
    public IReadOnlyList<string> Acronyms { get; init; } = [];

    /// <summary>How far a percentage of completion may be from the share of the marks below it, in points.</summary>
    public double ProgressTolerance { get; init; } = DefaultProgressTolerance;

    /// <summary>The same for options that say the same.</summary>
    internal string Key => FormattableString.Invariant($"{string.Join(",", AdditionalPraise)};{string.Join(",", AllowedPraise)};{string.Join(",", Acronyms)};{ProgressTolerance}");
}
