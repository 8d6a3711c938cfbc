namespace ReportLint.Evidence;

/// <summary>The paths of a repository as version control writes them.</summary>
internal sealed class ListedNames(IEnumerable<string> paths)
{
    private readonly Lazy<HashSet<string>> _exact = new(() => new(paths, StringComparer.Ordinal));
    private readonly Lazy<HashSet<string>> _folded = new(() => new(paths, StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether a path is listed in other small and capital letters only; what is not listed at all may be anything.</summary>
    public bool HasOtherCase(string path) => !_exact.Value.Contains(path) && _folded.Value.Contains(path);

    /// <summary>A full path with its last name in other small and capital letters; null where it has no letters.</summary>
    public static string? OtherCaseOf(string fullPath)
    {
        var start = fullPath.LastIndexOf(Path.DirectorySeparatorChar) + 1;
        var name = fullPath.Substring(start);
        var upper = name.ToUpperInvariant();
        var other = upper == name ? name.ToLowerInvariant() : upper;
        return other == name ? null : fullPath.Remove(start) + other;
    }
}
