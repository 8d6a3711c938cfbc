namespace ReportLint.Evidence;

/// <summary>A path that a repository holds.</summary>
/// <param name="Path">From the root, with <c>/</c> between its parts and none at its ends.</param>
/// <param name="Kind">What stands there.</param>
public readonly record struct RepositoryEntry(string Path, EntryKind Kind);
