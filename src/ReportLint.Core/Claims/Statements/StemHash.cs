namespace ReportLint.Claims.Statements;

/// <summary>The hash of a row of stems, which are hashes of words themselves (FNV-1a).</summary>
internal static class StemHash
{
    /// <summary>Of no stems.</summary>
    public const ulong Empty = 14695981039346656037UL;

    private const ulong Prime = 1099511628211UL;

    /// <summary>Of some stems and one more.</summary>
    public static ulong Add(ulong hash, ulong stem) => (hash ^ stem) * Prime;
}
