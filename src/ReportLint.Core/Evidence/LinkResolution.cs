namespace ReportLint.Evidence;

/// <summary>Where a link that leads nowhere fails.</summary>
/// <param name="Target">The path from the root that it names.</param>
/// <param name="IsAnchor">Whether the file is there, but no heading of that name in it.</param>
/// <param name="Near">What the link should say, path or anchor, where exactly one is near; null elsewhere.</param>
internal sealed record LinkResolution(string Target, bool IsAnchor, string? Near);
