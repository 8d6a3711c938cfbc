namespace ReportLint.Evidence;

/// <summary>What a repository has where a report names a path.</summary>
/// <param name="Outcome">Whether it is there.</param>
/// <param name="Paths">All that it may mean; empty where it is not there, or left out by version control.</param>
/// <param name="Near">The one path that was perhaps meant, where it is not there; null where there is none or where there are
/// several.</param>
internal sealed record PathResolution(PathOutcome Outcome, IReadOnlyList<string> Paths, string? Near = null)
{
    internal static readonly PathResolution Unknown = new(PathOutcome.Unknown, []);

    /// <summary>A path that is there and that differs from what is written in nothing but small and capital letters, one of several where
    /// there are more; null where none does.</summary>
    public string? OtherCase { get; init; }
}
